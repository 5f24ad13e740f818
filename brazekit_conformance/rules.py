"""The rules that cases are held to, by number. README.md of the cases lists them too."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["RULES"]

RULES: Mapping[str, str] = {
    "C01": "Every file is YAML, and writes no key twice.",
    "C02": "Every case has the form that case.schema.json describes.",
    "C03": "Every case has an id of its own.",
    "C04": "Every id and every folder begins with the case's level.",
    "C05": "Every operation is one of the document.",
    "C06": "Every parameter is one of the operation.",
    "C07": "Every form fits its operation: batched where it splits, iter where it has pages.",
    "C08": "Every fault, setting, seed and total is one that the mock knows.",
    "C09": "Every shorthand and every word of an expectation is one that is known.",
    "C10": "Every expectation can fail.",
    "C11": "Every kind expects what it is about.",
    "C12": "Every case that may run live only reads, and expects nothing of the mock.",
    "C13": "Every word of an outcome is one that adapters can say.",
    "C14": "Nothing is left to fill in.",
}
