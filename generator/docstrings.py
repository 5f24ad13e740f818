"""Docstrings for models and calls: meaning, arguments, facts and where they come from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .describe import ModelInfo
from .describe_calls import CallInfo
from .describe_inputs import InputInfo
from .docstring_parts import facts, raises, returns, section, wrapped


def quoted(text: str, indent: int) -> str:
    """Print a docstring at an indent, with nothing in it that could end or bend it."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    if safe.endswith('"'):
        safe += " "
    pad = " " * indent
    lines = safe.splitlines()
    body = "\n".join([lines[0], *(pad + line if line.strip() else "" for line in lines[1:])])
    closing = '"""' if len(lines) == 1 else f'\n{pad}"""'
    return f'"""{body}{closing}'


def model_text(model: ModelInfo) -> str:
    """Describe a model and each of its attributes."""
    lines = [wrapped(model.description or f"{model.class_name}.", hanging=0), "", "Attributes:"]
    for field in model.fields:
        needed = " Required." if field.required else ""
        lines.append(wrapped(f"{field.name}: {field.description}{needed}".strip(), indent=4))
    if model.custom:
        lines.append(wrapped("Any further keyword is a property of its own name.", indent=4))
    lines.extend(_presence_lines(model.any_of))
    return "\n".join(lines)


def input_text(item: InputInfo) -> str:
    """Describe a TypedDict; what each key means stands at the model."""
    lines = [wrapped(f"`{item.model}` as a plain mapping: {item.description}", hanging=0)]
    if item.free:
        lines.extend(
            [
                "",
                wrapped(
                    "Further keys are the caller's own. A TypedDict has none, so name them in a "
                    "subclass, or pass any mapping of JSON values.",
                    hanging=0,
                ),
            ]
        )
    lines.extend(_presence_lines(item.any_of))
    return "\n".join(lines)


def _presence_lines(groups: tuple[tuple[tuple[str, ...], ...], ...]) -> list[str]:
    lines: list[str] = []
    for group in groups:
        names = ", ".join(" with ".join(keys) for keys in group)
        lines.extend(["", wrapped(f"At least one of these is needed: {names}.", hanging=0)])
    return lines


def call_text(call: CallInfo, document: dict[str, Any], form: str) -> str:
    """Describe a call; `form` is plain, batched, iter or raw."""
    summary = call.raw["summary"]
    parts = [_headline(summary, form)]
    if call.raw.get("deprecated"):
        parts.append("Deprecated.")
    description = call.raw.get("description", "")
    if description and form == "plain":
        parts.extend(
            wrapped(paragraph, hanging=0) for paragraph in description.strip().split("\n\n")
        )
    elif _form_text(call, form):
        parts.append(wrapped(_form_text(call, form), hanging=0))
    arguments = _argument_lines(call, form)
    if arguments and form != "raw":
        parts.append(section("Args", arguments))
    parts.append(returns(call, document, form))
    parts.append(raises(call, document, form))
    if form != "raw":
        parts.append(facts(call, document))
    return "\n\n".join(parts)


def group_text(
    resource: str, calls: Iterable[CallInfo], below: dict[str, list[str]], raw: bool
) -> str:
    """Describe a group by what each of its operations does; `below` names those of its groups."""
    start = f"Operations below `{resource}`"
    if raw:
        start += ", answering `Response`: status, headers, rate limit and typed body"
    lines = [wrapped(f"{start}.", hanging=0)]
    listed = [f"{call.verb}: {call.raw['summary']}" for call in calls]
    listed += [f"{child}: Has {', '.join(verbs)}." for child, verbs in below.items()]
    if listed:
        lines.extend(["", *(wrapped(entry) for entry in listed)])
    return "\n".join(lines)


def _headline(summary: str, form: str) -> str:
    if form == "batched":
        return f"{summary.rstrip('.')}, from streams of any length."
    if form == "iter":
        return f"{summary.rstrip('.')}, entry by entry over all pages."
    return summary


def _form_text(call: CallInfo, form: str) -> str:
    if form == "batched":
        return (
            "Splits the streams by the plan's caps and by bytes, keeps the order in each, paces "
            "by the rate limit and accounts for every item: `accepted + len(rejected) + "
            "len(unknown) == sent`. An item that breaks the document is rejected here, without "
            "being sent. Memory does not grow with the streams."
        )
    if form == "raw":
        return f"Takes what `{call.id}` takes, under the same permission and limits; see there."
    return _listing_text(call) if form == "iter" else ""


def _listing_text(call: CallInfo) -> str:
    paging = call.raw["x-braze-paging"]
    longer = (
        f"`{paging['length']}` may be any number here: beyond {paging['page_size']} the series is "
        "asked for in several windows, oldest first. "
        if paging["style"] == "window"
        else ""
    )
    return (
        f"{longer}Fetches a page at a time, when its first entry is asked for. The listing goes on "
        "after an error, and from a `position` saved earlier (`resume`)."
    )


def _argument_lines(call: CallInfo, form: str) -> list[str]:
    streams = {stream.name for stream in call.streams} if form == "batched" else set[str]()
    lines: list[str] = []
    for argument in call.arguments:
        text = argument.description
        if argument.name in streams:
            text = f"Stream. {text}"
        elif argument.required:
            text = f"{text} Required."
        lines.append(f"{argument.name}: {text}")
    if form == "batched":
        lines.append(
            "on_settled: Called with the fate of each request's items as soon as it is known."
        )
    return lines
