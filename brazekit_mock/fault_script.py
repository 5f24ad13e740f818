"""A script of faults: a list that is armed in order, so that the same failures come again."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from .faults import OPTIONS, Armed, Faults
from .located import Located
from .tenant import Tenant

__all__ = ["arm_one", "arm_script"]

_TAKES = tuple(
    name
    for name, parameter in inspect.signature(Faults.arm).parameters.items()
    if parameter.kind is inspect.Parameter.KEYWORD_ONLY
)


def arm_one(tenant: Tenant, fault: Mapping[str, Any]) -> Armed:
    """Arm one fault, given as `Faults.arm` takes it with its `name`; ValueError if it is wrong."""
    options = dict(fault)
    name = options.pop("name", None)
    operation = options.get("operation")
    if operation is not None and operation not in tenant.document.operations:
        raise ValueError("The fault's operation is one of the document's operationIds.")
    return tenant.faults.arm(str(name), **options)


def arm_script(tenant: Tenant, script: Located) -> list[Armed]:
    """Arm the `faults` of a script in their order, all or none.

    With `seed`, whatever is drawn by chance follows from it and a fault's place in the list, unless
    a fault has a seed of its own; without it, from the mock's seed. Raises LocatedError.
    """
    value = script.value
    if not isinstance(value, dict) or not set(value) <= {"faults", "seed"}:
        raise script.error((), "a script of faults is an object with faults and, if need be, seed")
    if not isinstance(value.get("faults"), list):
        raise script.error(("faults",), "this is a list of faults")
    seed = value.get("seed", tenant.faults.seed)
    if type(seed) is not int:
        raise script.error(("seed",), "this is a whole number")
    armed: list[Armed] = []
    try:
        for index, fault in enumerate(value["faults"]):
            armed.append(_armed(tenant, script, index, fault, seed * 1_000 + index + 1))
    except BaseException:
        for one in armed:
            tenant.faults.disarm(one.id)
        raise
    return armed


def _armed(tenant: Tenant, script: Located, index: int, fault: Any, seed: int) -> Armed:
    place = ("faults", index)
    if not isinstance(fault, dict):
        raise script.error(place, "a fault is an object with a name")
    for name in fault:
        if name not in ("name", *_TAKES, *OPTIONS):
            known = ", ".join(("name", *_TAKES, *OPTIONS))
            raise script.error((*place, name), f"a fault has {known}")
    try:
        return arm_one(tenant, {"seed": seed, **fault})
    except (ValueError, TypeError) as error:
        # Sentences name the field that they are about.
        told = str(error)
        about = next((name for name in fault if f" {name} " in f" {told} "), None)
        at = "name" if about is None and "name" in fault else about
        raise script.error(place if at is None else (*place, at), told) from None
