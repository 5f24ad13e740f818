# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/purchases.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ..describing import describe
from ..kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    TIME,
    MapOf,
    ModelRef,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.identifiers import UserAliasInput
    from .identifiers import UserAlias

__all__ = ["Purchase"]


@define(kw_only=True)
class Purchase(Model):
    """Records that a user bought a product. The revenue is price times quantity.

    Attributes:
        external_id: Names the user by external ID; an unknown one creates a profile.
        user_alias: Names the user by alias; an unknown one creates a profile only when
            _update_existing_only is false.
        braze_id: Names the user by the ID that Braze assigned.
        email: Names the user by e-mail address, before the phone number when both are
            given.
        phone: Names the user by phone number, best in E.164 form.
        app_id: Names the app of the workspace in which the purchase happened.
        product_id: Names the product. A new one appears in the dashboard, which stores
            5,000. Required.
        currency: Names the currency by its ISO 4217 alphabetic code. Required.
        price: Gives the price of one piece in the currency's base unit, such as dollars or
            yen. Required.
        quantity: Counts the pieces, each as one purchase. Defaults to 1.
        time: Tells when the purchase happened, in ISO 8601. Required.
        properties: Adds details to this purchase.
        _update_existing_only: Keeps the purchase from creating a profile. Defaults to false
            with an external ID and to true with an alias.

    At least one of these is needed: external_id, user_alias, braze_id, email, phone.
    """

    __slots__ = ()

    external_id: str | Unset = UNSET
    user_alias: UserAlias | UserAliasInput | UntypedMapping | Unset = UNSET
    braze_id: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    app_id: str | Unset = UNSET
    product_id: str
    currency: str
    price: float
    quantity: int | Unset = UNSET
    time: datetime | str
    properties: Mapping[str, JsonInput] | Unset = UNSET
    _update_existing_only: bool | Unset = attrs.field(default=UNSET, alias="_update_existing_only")


describe(
    Purchase,
    ObjectKind(
        fields=(
            Field("external_id", "external_id", STRING),
            Field("user_alias", "user_alias", ModelRef("identifiers", "UserAlias")),
            Field("braze_id", "braze_id", STRING),
            Field("email", "email", STRING),
            Field("phone", "phone", STRING),
            Field("app_id", "app_id", STRING),
            Field("product_id", "product_id", STRING),
            Field("currency", "currency", STRING),
            Field("price", "price", NUMBER),
            Field("quantity", "quantity", INTEGER),
            Field("time", "time", TIME),
            Field("properties", "properties", MapOf(ANY)),
            Field("_update_existing_only", "_update_existing_only", BOOLEAN),
        ),
        required=(
            "product_id",
            "currency",
            "price",
            "time",
        ),
        any_of=(
            (
                ("external_id",),
                ("user_alias",),
                ("braze_id",),
                ("email",),
                ("phone",),
            ),
        ),
        extra=ANY,
        model=Purchase,
    ),
)
