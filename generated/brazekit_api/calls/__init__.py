# Written by `make generate` from spec/; do not edit.
"""Calls by family: arguments to requests."""
