"""Clients that others wrote, each in its own environment, against the mock.

`python -m conformance.other_clients` installs them, lets each make every call that it has, and
writes docs/other-clients.md. What is asked of a client and what has to come of it is in `steps/`.
"""
