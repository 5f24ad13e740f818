"""Requests that nobody should send, over real sockets."""
