# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/duplicates.yaml`."""

from __future__ import annotations

from collections.abc import Sequence

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    OneOf,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset

__all__ = ["CampaignsDuplicateRequest", "CanvasDuplicateRequest"]


@define(kw_only=True)
class CampaignsDuplicateRequest(Model):
    """Names the campaign to copy and describes the copy.

    Attributes:
        campaign_id: Names the campaign to copy. Required.
        name: Holds the name of the copy. Required.
        description: Holds the description of the copy.
    """

    __slots__ = ()

    campaign_id: str
    name: str
    description: str | Unset = UNSET


describe(
    CampaignsDuplicateRequest,
    ObjectKind(
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
    ),
)


@define(kw_only=True)
class CanvasDuplicateRequest(Model):
    """Names the Canvas to copy and describes the copy.

    Attributes:
        canvas_id: Names the Canvas to copy. Required.
        name: Holds the name of the copy. Required.
        description: Holds the description of the copy.
        tag_names: Names one existing tag or several, which take the place of the
            original's.
    """

    __slots__ = ()

    canvas_id: str
    name: str
    description: str | Unset = UNSET
    tag_names: str | Sequence[str] | Unset = UNSET


describe(
    CanvasDuplicateRequest,
    ObjectKind(
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
    ),
)
