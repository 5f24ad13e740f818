"""The proof: document, client and mock, each checked against the other two."""
