"""Writes the table of facts: each `x-braze-*` extension as one value of the seam."""

from __future__ import annotations

import re
from typing import Any

from .describe_calls import CallInfo, array_items
from .kinds import merged_properties
from .names import GenerationError, first_sentence

_SERVER = re.compile(
    r"^(?P<instance>[A-Z]{2}-\d{2})\. "
    r"Dashboard (?:(?P<dashboard>https://\S+)|(?P<no_dashboard>unknown))\. "
    r"SDK endpoint (?:(?P<sdk>[\w.-]+)|unknown)\.$"
)


def construct(name: str, /, **values: Any) -> str:
    """Give the expression that makes a value, leaving out what is empty."""
    parts = [f"{key}={literal(value)}" for key, value in values.items() if value not in (None, "")]
    return f"{name}({', '.join(parts)})"


class Raw(str):
    """An expression that is printed as it stands."""

    __slots__ = ()


def literal(value: Any) -> str:
    """Give a value as Python source, in the document's order."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, list | tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if value else "()"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {literal(item)}" for key, item in value.items()) + "}"
    return repr(value)


def level(evidence: Any) -> str:
    """Give the level of an evidence entry, written short or in full."""
    if isinstance(evidence, dict):
        return str(evidence.get("level", "documented"))
    return str(evidence or "documented")


def plan_lines(document: dict[str, Any]) -> dict[str, str]:
    """Give the plans by name."""
    return {
        name: construct(
            "Plan",
            name=name,
            description=plan["description"],
            reset_header=plan["reset_header"],
            headers_on_429=plan["headers_on_429"],
            evidence=level(plan.get("evidence")),
        )
        for name, plan in document["x-braze-plans"].items()
    }


def bucket_lines(document: dict[str, Any]) -> dict[str, str]:
    """Give the rate-limit buckets by name."""
    return {
        name: construct(
            "Bucket",
            name=name,
            description=bucket["description"],
            scope=bucket["scope"],
            limits=[_limit(limit) for limit in bucket["limits"]],
        )
        for name, bucket in document["x-braze-buckets"].items()
    }


def _limit(limit: dict[str, Any]) -> Raw:
    requests = Raw(repr(limit["requests"]))
    return Raw(
        construct(
            "Limit",
            requests=requests,
            window_seconds=limit["window_seconds"],
            plans=tuple(limit.get("plans", ())),
            condition=limit.get("condition", ""),
            evidence=level(limit.get("evidence")),
        )
    )


def server_lines(document: dict[str, Any]) -> dict[str, str]:
    """Give the instances by name, read from the servers' descriptions."""
    lines: dict[str, str] = {}
    for server in document["servers"]:
        match = _SERVER.match(server["description"])
        if match is None:
            raise GenerationError(f"the server's description cannot be read: {server}")
        lines[match["instance"]] = construct(
            "Server",
            instance=match["instance"],
            rest_endpoint=server["url"],
            dashboard=Raw(repr(match["dashboard"] or "")),
            sdk_endpoint=Raw(repr(match["sdk"] if match["sdk"] != "unknown" else "")),
            evidence=level(server.get("x-braze-evidence")),
        )
    return lines


def security_lines(document: dict[str, Any]) -> dict[str, str]:
    """Give the security schemes by name, that of the API key included."""
    return {
        name: construct(
            "SecurityScheme",
            name=name,
            description=" ".join(scheme["description"].split()),
            header=scheme.get("name", ""),
        )
        for name, scheme in document["components"]["securitySchemes"].items()
    }


def invariant_lines(document: dict[str, Any]) -> list[str]:
    """Give the invariants in order."""
    return [
        construct(
            "Invariant",
            id=item["id"],
            statement=item["statement"],
            fault=item["fault"],
            evidence=level(item.get("evidence")),
        )
        for item in document["x-braze-invariants"]
    ]


def deprecation(raw: dict[str, Any]) -> str:
    """Give what replaces an operation, in its description's first sentence, or nothing (S27)."""
    return first_sentence(raw["description"]) if raw.get("deprecated") else ""


def operation_line(call: CallInfo, document: dict[str, Any]) -> str:
    """Give one row of the table of operations."""
    raw = call.raw
    bucket = raw["x-braze-bucket"]
    retry = raw["x-braze-retry"]
    return construct(
        "Operation",
        id=call.id,
        method=call.method.upper(),
        path=call.path,
        summary=raw["summary"],
        tag=call.tag,
        permission=Raw(repr(raw.get("x-braze-permission") or "")),
        bucket=bucket["name"],
        success=call.success,
        retry_safe=retry["safe"],
        retry_because=retry["because"],
        bucket_when=_choices(bucket.get("when", ())),
        batch=_batch(call, document),
        outcome=_outcome(raw.get("x-braze-outcome")),
        paging=_paging(raw.get("x-braze-paging")),
        deprecated=deprecation(raw),
        security=tuple(name for choice in raw.get("security", ())[:1] for name in choice) or None,
    )


def _choices(choices: Any) -> Raw | None:
    if not choices:
        return None
    return Raw(
        literal(
            [
                Raw(
                    construct(
                        "BucketChoice",
                        name=choice["name"],
                        present=tuple(choice.get("present", ())),
                        absent=tuple(choice.get("absent", ())),
                        equals=choice.get("equals"),
                    )
                )
                for choice in choices
            ]
        )
    )


def _batch(call: CallInfo, document: dict[str, Any]) -> Raw | None:
    batch = call.raw.get("x-braze-batch")
    if batch is None:
        return None
    return Raw(
        construct(
            "Batch",
            arrays=tuple(batch["arrays"]),
            max_items=array_caps(call, document),
            combined=batch.get("combined"),
            exclusive=batch.get("exclusive", False),
            weight=tuple(batch.get("weight", ())) or None,
            max_bytes=batch.get("max_bytes"),
            per_user=batch.get("per_user"),
            evidence=level(batch.get("evidence")),
        )
    )


def array_caps(call: CallInfo, document: dict[str, Any]) -> dict[str, int]:
    """Give the cap of each array that an operation may be split by, where it has one."""
    schemas = document["components"]["schemas"]
    body = call.raw["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    properties = merged_properties(schemas[body.rpartition("/")[2]], schemas)
    caps: dict[str, int] = {}
    for name in call.raw["x-braze-batch"]["arrays"]:
        cap = _array_cap(properties[name], schemas)
        if cap is not None:
            caps[name] = cap
        if not array_items(properties[name], schemas):
            raise GenerationError(f"{call.id}: {name} is no array and cannot be split")
    return caps


def _array_cap(schema: dict[str, Any], schemas: dict[str, Any]) -> int | None:
    if "$ref" in schema:
        return _array_cap(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    if "maxItems" in schema:
        return int(schema["maxItems"])
    options = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    caps = [cap for option in options if (cap := _array_cap(option, schemas)) is not None]
    return caps[0] if caps else None


def _outcome(outcome: Any) -> Raw | None:
    if outcome is None:
        return None
    rejected = outcome.get("rejected", {})
    return Raw(
        construct(
            "OutcomeFacts",
            processed=outcome.get("processed", {}),
            rejected_property=rejected.get("property"),
            form=rejected.get("form"),
            index_key=rejected.get("index"),
            array_key=rejected.get("array") if rejected.get("form") != "pair" else None,
            reason_key=rejected.get("reason"),
            rejected_array=rejected.get("array") if rejected.get("form") == "pair" else None,
            accepted_property=outcome.get("accepted"),
            evidence=level(outcome.get("evidence")),
        )
    )


def _paging(paging: Any) -> Raw | None:
    if paging is None:
        return None
    own = {"style", "items", "page_size", "evidence"}
    return Raw(
        construct(
            "Paging",
            style=paging["style"],
            items=paging["items"],
            parameters={key: value for key, value in paging.items() if key not in own},
            page_size=paging.get("page_size"),
        )
    )
