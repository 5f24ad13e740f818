"""The rules of spec/STYLE.md by number. A test holds the two to each other."""

from __future__ import annotations

RULES: dict[str, str] = {
    "S01": "Every file parses and every reference resolves.",
    "S02": "Every path item stands once in the root's index, under its own path.",
    "S03": "Every extension key is one of ours and stands where it is read.",
    "S04": "Every extension has the shape that EXTENSIONS.md shows.",
    "S05": "Every name that an extension uses exists.",
    "S06": "Every invariant has an id and a fault of its own.",
    "S07": "Every operation says its permission, its bucket and its retry verdict.",
    "S08": "Every operation has an operationId that is a call of its own.",
    "S09": "Every operation has one tag, which the root declares and which names its file.",
    "S10": "Every operation has a summary of one sentence that begins with a verb.",
    "S11": "Every operation answers with a success, with 4XX and with 5XX, never with default.",
    "S12": "Every success carries the three rate-limit headers.",
    "S13": "Every body and every answer is a named schema.",
    "S14": "Every body, every answer and every required parameter shows an example.",
    "S15": "Every example validates.",
    "S16": "Every schema says what it holds.",
    "S17": "An object that needs one of several keys says so inside allOf.",
    "S18": "Every schema has a name in PascalCase that no other schema has.",
    "S19": "Every schema is used.",
    "S20": "Everything that a reader meets is described.",
    "S21": "Every description is made of sentences, and begins with a verb where it names a thing.",
    "S22": "Every default is told as a sentence and never written as a keyword.",
    "S23": "Every keyword belongs to OpenAPI 3.1.",
    "S24": "Every server is described in the form that is parsed.",
    "S25": "Every array that is split has a cap.",
    "S26": "Every fact says how it is known.",
    "S27": "Every deprecated operation says in its first sentence what replaces it.",
}
