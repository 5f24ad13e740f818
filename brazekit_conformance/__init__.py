"""Holds any client of Braze's REST API to the same cases, in whatever language it is written.

The cases are YAML (`conformance/cases` in a checkout), the client is behind an adapter that speaks
JSON lines, and the other side is the mock. `brazekit conformance` is the way in.
"""
