"""Tests across the rooms: borders, the import budget, the README, the demo, the installed core."""
