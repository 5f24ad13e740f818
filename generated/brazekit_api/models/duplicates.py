# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/duplicates.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Never

import attrs

from ..kinds import (
    ANY,
    STRING,
    ListOf,
    OneOf,
)
from ..model import Field, Model, ObjectKind, unexpected
from ..types import UNSET, JsonInput, Unset

__all__ = ["CampaignsDuplicateRequest", "CanvasDuplicateRequest"]


@attrs.define(kw_only=True, repr=False)
class CampaignsDuplicateRequest(Model):
    """Names the campaign to copy and describes the copy.

    Attributes:
        campaign_id: Names the campaign to copy. Required.
        name: Holds the name of the copy. Required.
        description: Holds the description of the copy.
    """

    campaign_id: str
    name: str
    description: str | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            campaign_id: str,
            name: str,
            description: str | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.campaign_id = campaign_id
            self.name = name
            self.description = description
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CampaignsDuplicateRequest.__kind__ = ObjectKind(
    fields=(
        Field("campaign_id", "campaign_id", STRING),
        Field("name", "name", STRING),
        Field("description", "description", STRING),
    ),
    required=(
        "campaign_id",
        "name",
    ),
    any_of=(),
    extra=ANY,
    model=CampaignsDuplicateRequest,
)


@attrs.define(kw_only=True, repr=False)
class CanvasDuplicateRequest(Model):
    """Names the Canvas to copy and describes the copy.

    Attributes:
        canvas_id: Names the Canvas to copy. Required.
        name: Holds the name of the copy. Required.
        description: Holds the description of the copy.
        tag_names: Names one existing tag or several, which take the place of the
            original's.
    """

    canvas_id: str
    name: str
    description: str | Unset = UNSET
    tag_names: str | Sequence[str] | Unset = UNSET

    if not TYPE_CHECKING:
        # Checkers derive the same from the fields; this one can say what a wrong keyword is near.
        def __init__(
            self,
            *,
            canvas_id: str,
            name: str,
            description: str | Unset = UNSET,
            tag_names: str | Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, JsonInput] | None = None,
            **unknown: Never,
        ) -> None:
            self.canvas_id = canvas_id
            self.name = name
            self.description = description
            self.tag_names = tag_names
            if unknown:
                raise unexpected(type(self), unknown)
            self.additional_properties = (
                unknown if additional_properties is None else {**additional_properties}
            )


CanvasDuplicateRequest.__kind__ = ObjectKind(
    fields=(
        Field("canvas_id", "canvas_id", STRING),
        Field("name", "name", STRING),
        Field("description", "description", STRING),
        Field(
            "tag_names",
            "tag_names",
            OneOf(
                (
                    STRING,
                    ListOf(STRING),
                )
            ),
        ),
    ),
    required=(
        "canvas_id",
        "name",
    ),
    any_of=(),
    extra=ANY,
    model=CanvasDuplicateRequest,
)
