# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/errors.yaml`."""

from __future__ import annotations

from ..describing import describe
from ..kinds import (
    ANY,
    INTEGER,
    STRING,
    ListOf,
    ModelRef,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonValue, Unset

__all__ = ["ApiErrorBody", "ApiErrorDetail", "RejectedItem"]


@define(kw_only=True)
class ApiErrorBody(Model):
    """Says why a request was refused as a whole.

    Attributes:
        message: Names the fatal error. Required.
        errors: Lists the errors one by one.
    """

    __slots__ = ()

    message: str
    errors: list[str | ApiErrorDetail] | Unset = UNSET


describe(
    ApiErrorBody,
    ObjectKind(
        fields=(
            Field("message", "message", STRING),
            Field(
                "errors",
                "errors",
                ListOf(
                    OneOf(
                        (
                            STRING,
                            ModelRef("errors", "ApiErrorDetail"),
                        )
                    )
                ),
            ),
        ),
        required=("message",),
        any_of=(),
        extra=ANY,
        model=ApiErrorBody,
    ),
)


@define(kw_only=True)
class ApiErrorDetail(Model):
    """Describes one error of a refused request.

    Attributes:
        id: Names the error in the newer endpoint families.
        message: Explains the error in a sentence.
        parameters: Lists the parameters that caused the error.
        parameter_values: Lists the values of these parameters, in the same order.
        type: Explains the error in a sentence, as the user endpoints do.
        index: Gives the zero-based position of the item in its array.
        input_array: Names the array of the request that holds the item.
    """

    __slots__ = ()

    id: str | Unset = UNSET
    message: str | Unset = UNSET
    parameters: list[str] | Unset = UNSET
    parameter_values: list[JsonValue] | Unset = UNSET
    type: str | Unset = UNSET
    index: int | Unset = UNSET
    input_array: str | Unset = UNSET


describe(
    ApiErrorDetail,
    ObjectKind(
        fields=(
            Field("id", "id", STRING),
            Field("message", "message", STRING),
            Field("parameters", "parameters", ListOf(STRING)),
            Field("parameter_values", "parameter_values", ListOf(ANY)),
            Field("type", "type", STRING),
            Field("index", "index", INTEGER),
            Field("input_array", "input_array", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=ApiErrorDetail,
    ),
)


@define(kw_only=True)
class RejectedItem(Model):
    """Describes one item that was refused while the rest of the request went through.

    Attributes:
        type: Explains the refusal in a sentence.
        index: Gives the zero-based position of the item in the array that input_array
            names.
        input_array: Names the array of the request that holds the item.
    """

    __slots__ = ()

    type: str | Unset = UNSET
    index: int | Unset = UNSET
    input_array: str | Unset = UNSET


describe(
    RejectedItem,
    ObjectKind(
        fields=(
            Field("type", "type", STRING),
            Field("index", "index", INTEGER),
            Field("input_array", "input_array", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=RejectedItem,
    ),
)
