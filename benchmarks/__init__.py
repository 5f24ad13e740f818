"""Measurements: ratios against a floor or a peer, never asserted in tests."""
