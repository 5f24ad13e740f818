"""Adapters: what carries the cases' calls out with one client each."""
