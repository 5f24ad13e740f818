# Written by `make generate` from spec/; do not edit.
"""Models, requests and facts of Braze's REST API. Pure: nothing here performs I/O."""
