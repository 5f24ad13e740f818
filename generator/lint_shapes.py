"""The extension keys: where each may stand and which shape it has, as EXTENSIONS.md shows it."""

from __future__ import annotations

from typing import Any

_LEVEL = {"enum": ["documented", "observed", "inferred"]}
_NAME = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_SENTENCE = {"type": "string", "pattern": r"^[A-Z][\s\S]*\.$"}
_KEY = {"type": "string", "minLength": 1}
_KEYS = {"type": "array", "items": _KEY, "minItems": 1}
_COUNT = {"type": "integer", "minimum": 1}

PLACES: dict[str, tuple[str, ...]] = {
    "x-braze-plans": ("root",),
    "x-braze-buckets": ("root",),
    "x-braze-invariants": ("root",),
    "x-braze-permission": ("operation",),
    "x-braze-bucket": ("operation",),
    "x-braze-retry": ("operation",),
    "x-braze-batch": ("operation",),
    "x-braze-outcome": ("operation",),
    "x-braze-paging": ("operation",),
    "x-braze-evidence": ("operation", "parameter", "header", "response", "schema", "server"),
}


def _object(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
        "additionalProperties": False,
    }


def _map(value: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "minProperties": 1,
        "propertyNames": _NAME,
        "additionalProperties": value,
    }


def _paging(style: str, *parameters: str, **further: Any) -> dict[str, Any]:
    required = {"style": {"const": style}, "items": _KEY, **dict.fromkeys(parameters, _KEY)}
    return _object(required, page_size=_COUNT, **further)


_LIMIT = _object(
    {
        "requests": {"type": ["integer", "null"], "minimum": 1},
        "window_seconds": _COUNT,
        "evidence": _LEVEL,
    },
    plans=_KEYS,
    condition=_SENTENCE,
)
_CHOICE = _object({"name": _NAME}, present=_KEYS, absent=_KEYS, equals={"type": "object"})

SHAPES: dict[str, dict[str, Any]] = {
    "x-braze-plans": _map(
        _object(
            {
                "description": _SENTENCE,
                "reset_header": {"enum": ["epoch", "seconds_left"]},
                "headers_on_429": {"type": "boolean"},
                "evidence": _LEVEL,
            }
        )
    ),
    "x-braze-buckets": _map(
        _object(
            {
                "description": _SENTENCE,
                "scope": {"enum": ["workspace", "company"]},
                "limits": {"type": "array", "minItems": 1, "items": _LIMIT},
            }
        )
    ),
    "x-braze-invariants": {
        "type": "array",
        "minItems": 1,
        "items": _object(
            {
                "id": _NAME,
                "statement": _SENTENCE,
                "fault": _NAME,
                "evidence": _LEVEL,
                "source": _KEY,
            }
        ),
    },
    # Null is an answer too: SCIM tokens, for one, have no permissions.
    "x-braze-permission": {
        "type": ["string", "null"],
        "pattern": r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$",
    },
    "x-braze-bucket": _object(
        {"name": _NAME}, when={"type": "array", "minItems": 1, "items": _CHOICE}
    ),
    "x-braze-retry": _object(
        {"safe": {"type": "boolean"}, "because": _SENTENCE}, reads={"const": True}
    ),
    "x-braze-batch": _object(
        {
            "arrays": {**_KEYS, "uniqueItems": True},
            "combined": _map({"type": ["integer", "null"], "minimum": 1}),
            "exclusive": {"type": "boolean"},
            "evidence": _LEVEL,
        },
        weight=_KEYS,
        max_bytes=_COUNT,
        per_user=_COUNT,
    ),
    "x-braze-outcome": {
        **_object(
            {"evidence": _LEVEL},
            processed={"type": "object", "minProperties": 1, "additionalProperties": _KEY},
            accepted=_KEY,
            rejected={
                "anyOf": [
                    _object(
                        {
                            "property": _KEY,
                            "form": {"const": "object"},
                            "index": _KEY,
                            "array": _KEY,
                            "reason": _KEY,
                        }
                    ),
                    _object({"property": _KEY, "form": {"const": "pair"}, "array": _KEY}),
                ]
            },
        ),
        "minProperties": 2,
    },
    "x-braze-paging": {
        "anyOf": [
            _paging("page", "page"),
            _paging("offset", "limit", "offset"),
            _paging("link", "cursor"),
            _paging("scim", "start_index", "count"),
            _paging("window", "length", "ending_at", unit=_KEY),
        ]
    },
    "x-braze-evidence": {
        **_object({"level": _LEVEL}, source=_KEY, note=_SENTENCE),
        "minProperties": 2,
    },
}
