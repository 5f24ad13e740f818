"""From the bytes of a body to a validated `Context`: parsing, caps, schemas, item by item."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from .context import Context
from .document import Operation, Parameter
from .message import MockRequest, Refusal
from .validate import Validators, sentence

__all__ = [
    "check_caps",
    "parse_body",
    "read_items",
    "read_parameters",
    "reject_by_fault",
    "too_deep",
]

_decode = msgspec.json.Decoder().decode
_IDENTIFIERS = ("external_id", "user_alias", "braze_id", "email", "phone")


def parse_body(request: MockRequest, *, any_type: bool = False) -> Any:
    """The decoded body; None for an empty one.

    A body that says that it is something else than JSON is refused, unless `any_type`; one that
    says nothing is read. The last of several equal names counts.
    """
    body = request.body
    if not body:
        return None
    kind = request.header(b"content-type")
    if kind and not any_type and not _is_json(kind):
        raise Refusal(
            400,
            "Bad Request: the body has to be sent as application/json in UTF-8.",
            reason="content_type",
        )
    encoding = request.header(b"content-encoding")
    if encoding and encoding.lower() != "identity":
        raise Refusal(
            400, "Bad Request: a body with a content encoding is not read.", reason="encoding"
        )
    try:
        return _decode(body)
    except RecursionError:
        raise too_deep() from None
    except UnicodeDecodeError:
        raise Refusal(400, "Bad Request: the body is not UTF-8.", reason="not_utf8") from None
    except msgspec.ValidationError:
        raise Refusal(
            400, "Bad Request: a number in the body is out of range.", reason="number_range"
        ) from None
    except msgspec.DecodeError as error:
        if "surrogate" in str(error):
            message = "Bad Request: a text in the body has half a character (a lone surrogate)."
            raise Refusal(400, message, reason="lone_surrogate") from None
        raise Refusal(400, "Bad Request: the body is not JSON.", reason="not_json") from None


@functools.lru_cache(maxsize=256)
def _is_json(content_type: str) -> bool:
    """Whether a body of this type is JSON in UTF-8, as far as it says."""
    kind, *parameters = (part.strip().lower() for part in content_type.split(";"))
    charsets = [part[8:].strip('"') for part in parameters if part.startswith("charset=")]
    is_utf8 = all(charset in ("utf-8", "utf8", "us-ascii") for charset in charsets)
    return is_utf8 and (kind == "application/json" or kind.endswith("+json"))


def too_deep() -> Refusal:
    """The refusal of a body that is nested beyond reason."""
    return Refusal(400, "Bad Request: the body is nested too deeply.", reason="too_deep")


# ---------------------------------------------------------------- parameters


def read_parameters(
    operation: Operation, validators: Validators, path: Mapping[str, str], query: bytes
) -> dict[str, Any]:
    """The path and query parameters as values, under their names without brackets."""
    if not operation.parameters:
        return {}
    sent: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise Refusal(400, "Bad Request: the query is not UTF-8.", reason="query") from None
    for name, text in pairs:
        sent.setdefault(name, []).append(text)
    values: dict[str, Any] = {}
    for plain, forms in _by_plain_name(operation).items():
        single = forms.get(plain)
        several = forms.get(f"{plain}[]")
        texts = [*sent.get(plain, ()), *sent.get(f"{plain}[]", ())]
        if single is not None and single.place == "path":
            texts = [path[plain]]
        if not texts:
            if any(parameter.required for parameter in forms.values()):
                raise Refusal(
                    400, f"Bad Request: the parameter '{plain}' is required.", reason="parameter"
                )
            continue
        # Several values need brackets; one may come either way.
        as_array = several is not None and (f"{plain}[]" in sent or len(texts) > 1)
        parameter = several if several is not None and (as_array or single is None) else single
        if parameter is not None:
            values[plain] = _parameter(operation, validators, parameter, texts)
    return values


@functools.cache
def _by_plain_name(operation: Operation) -> Mapping[str, Mapping[str, Parameter]]:
    """The parameters by name without brackets, each in one form or both."""
    forms: dict[str, dict[str, Parameter]] = {}
    for parameter in operation.parameters:
        forms.setdefault(parameter.name.removesuffix("[]"), {})[parameter.name] = parameter
    return forms


def _parameter(
    operation: Operation, validators: Validators, parameter: Parameter, texts: list[str]
) -> Any:
    value: Any
    if parameter.is_array:
        value = texts
    else:
        value = _number(parameter.number, texts[-1]) if parameter.number else texts[-1]
    validator = validators.parameter(operation, parameter)
    if parameter.number and not validator.is_valid(value) and validator.is_valid(texts[-1]):
        value = texts[-1]  # Some take any text beside a number; it is theirs to make sense of it.
    if not validator.is_valid(value):
        reason = sentence(validator, value).replace("the object", "the value")
        name = parameter.name.removesuffix("[]")
        raise Refusal(400, f"Bad Request: in '{name}', {reason}.", reason=f"parameter: {name}")
    return value


def _number(kind: str, text: str) -> Any:
    """The value that `text` stands for; `text` itself when it stands for none of that kind."""
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    digits = text.removeprefix("-")
    # Python refuses to read whole numbers of more than 4,300 digits.
    if digits.isascii() and digits.isdecimal() and len(digits) <= 4_000:
        return int(text)
    if kind == "number":
        try:
            return float(text)
        except ValueError:
            return text
    return text


# ---------------------------------------------------------------- caps


def check_caps(operation: Operation, plan: str, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """None if the arrays keep their caps; else the body cut down to them, for the fault."""
    batch = operation.batch
    if batch is None:
        return None
    sizes: dict[str, int] = {}
    for array in batch.arrays:
        items = body.get(array)
        if isinstance(items, list):
            weighs = batch.weight_of
            sizes[array] = sum(weighs(item) for item in items) if batch.weight else len(items)
    if not sizes:
        return None
    combined = batch.combined.get(plan)
    over = combined is not None and sum(sizes.values()) > combined
    over = over or any(len(body[a]) > batch.max_items.get(a, len(body[a])) for a in sizes)
    over = over or (batch.per_user is not None and _over_per_user(body, sizes, batch.per_user))
    if not over:
        return None
    room = min(batch.max_items.values(), default=combined or 0)
    return {**body, **{array: body[array][:room] for array in sizes}}


def _over_per_user(body: Mapping[str, Any], arrays: Mapping[str, int], cap: int) -> bool:
    if sum(arrays.values()) <= cap:
        return False
    users: Counter[Any] = Counter()
    for array in arrays:
        for item in body[array]:
            if isinstance(item, dict):
                users[_identity(item)] += 1
    users.pop(None, None)
    return bool(users) and max(users.values()) > cap


def _identity(item: Mapping[str, Any]) -> Any:
    for name in _IDENTIFIERS:
        value = item.get(name)
        if isinstance(value, str):
            return (name, value)
        if isinstance(value, dict):
            return (name, repr(sorted(value.items(), key=repr)))
    return None


# ---------------------------------------------------------------- schemas


def read_items(ctx: Context, validators: Validators) -> None:
    """Hold the body to its schema: whole where items cannot be rejected singly, else one by one."""
    operation, body = ctx.operation, ctx.body
    outcome = operation.outcome
    if validators.body(operation).is_valid(body):
        if operation.batch is not None:
            for array in operation.batch.arrays:
                if isinstance(body.get(array), list):
                    ctx.items[array] = list(enumerate(body[array]))
        return
    by_item = outcome is not None and bool(outcome.rejected) and operation.batch is not None
    strict = validators.envelope(operation) if by_item else validators.body(operation)
    if not strict.is_valid(body):
        raise _invalid(sentence(strict, body))
    assert operation.batch is not None
    for array in operation.batch.arrays:
        if array not in body:
            continue
        good = ctx.items[array] = []
        validator = validators.item(operation, array)
        for index, item in enumerate(body[array]):
            if validator.is_valid(item):
                good.append((index, item))
            else:
                ctx.reject(array, index, sentence(validator, item))


def _invalid(text: str) -> Refusal:
    return Refusal(400, f"Bad Request: {text}.", reason=f"schema: {text}", errors=[text])


def reject_by_fault(ctx: Context) -> None:
    """Under the fault `reject_item`, refuse one item that would have been accepted."""
    outcome = ctx.operation.outcome
    if outcome is None or not outcome.rejected:
        return
    sent = [(array, entry) for array, entries in ctx.items.items() for entry in entries]
    armed = ctx.tenant.faults.take("reject_item", ctx.operation.id) if sent else None
    if armed is None:
        return
    fitting = [
        (array, entry)
        for array, entry in sent
        if array == armed.options.get("array", array)
        and entry[0] == armed.options.get("index", entry[0])
    ]
    if fitting:
        array, entry = armed.rng.choice(fitting)
        ctx.items[array].remove(entry)
        ctx.reject(array, entry[0], "rejected by the armed fault reject_item")
        # The very item, so that the same one is refused when this is carried out again.
        ctx.struck.append(("reject_item", {"array": array, "index": entry[0]}))
