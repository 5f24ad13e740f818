"""A proxy before a real workspace: what passes becomes cases that name nobody, and a comparison.

`run.record` serves it. `standins` and `redaction` take persons and secrets out, `comparison` asks
an in-process mock the same and tells what it would have answered differently, `casebook` writes.
"""
