"""Bulk loading: source -> map -> validate -> pack -> send -> settle -> audit.

Each row of a source is settled exactly once, as `accepted`, `rejected` (Braze refused it),
`invalid` (not sent, since it could only be refused), `unknown` (it may have been applied: its
answer was lost) or `skipped` (nothing in it to send). What decides is pure: `mapping`, `cells` and
`mapper` make items of rows, `ledger` says what the audit holds, `lanes` who goes where. What reads
(`sources`, `readers`), sends (`loader`) and keeps the audit (`audit`) is thin.

Nothing here is loaded by `import brazekit`.
"""
