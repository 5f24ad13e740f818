# Written by `make generate` from spec/; do not edit.
"""Calls below `preference_center`: pure functions from arguments to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    ModelRef,
)
from ..models.preference_centers import (
    PreferenceCenterCreateResponse,
    PreferenceCenterGetResponse,
    PreferenceCenterListResponse,
    PreferenceCenterOptions,
    PreferenceCenterUpdateResponse,
    PreferenceCenterUrlResponse,
)
from ..seam import Call
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.preference_centers import PreferenceCenterOptionsInput


def preference_center_list() -> Call[PreferenceCenterListResponse]:
    """Make the request of `preference_center.list`."""
    return build(
        OPERATIONS["preference_center.list"],
        reader(PreferenceCenterListResponse),
    )


def preference_center_get(
    preferenceCenterExternalID: str,
) -> Call[PreferenceCenterGetResponse]:
    """Make the request of `preference_center.get`."""
    return build(
        OPERATIONS["preference_center.get"],
        reader(PreferenceCenterGetResponse),
        path={
            "preferenceCenterExternalID": preferenceCenterExternalID,
        },
    )


def preference_center_update(
    preferenceCenterExternalID: str,
    *,
    preference_center_page_html: str,
    confirmation_page_html: str,
    name: str | Unset = UNSET,
    preference_center_title: str | Unset = UNSET,
    state: Literal["active", "draft"] | str | Unset = UNSET,
    options: PreferenceCenterOptions
    | PreferenceCenterOptionsInput
    | UntypedMapping
    | Unset = UNSET,
) -> Call[PreferenceCenterUpdateResponse]:
    """Make the request of `preference_center.update`."""
    return build(
        OPERATIONS["preference_center.update"],
        reader(PreferenceCenterUpdateResponse),
        path={
            "preferenceCenterExternalID": preferenceCenterExternalID,
        },
        body={
            "preference_center_page_html": preference_center_page_html,
            "confirmation_page_html": confirmation_page_html,
            "name": name,
            "preference_center_title": preference_center_title,
            "state": state,
            "options": options,
        },
        body_kind=ModelRef("preference_centers", "PreferenceCenterUpdateRequest"),
    )


def preference_center_url(
    preferenceCenterExternalID: str,
    userID: str,
) -> Call[PreferenceCenterUrlResponse]:
    """Make the request of `preference_center.url`."""
    return build(
        OPERATIONS["preference_center.url"],
        reader(PreferenceCenterUrlResponse),
        path={
            "preferenceCenterExternalID": preferenceCenterExternalID,
            "userID": userID,
        },
    )


def preference_center_create(
    *,
    name: str,
    preference_center_page_html: str,
    confirmation_page_html: str,
    preference_center_title: str | Unset = UNSET,
    state: Literal["active", "draft"] | str | Unset = UNSET,
    options: PreferenceCenterOptions
    | PreferenceCenterOptionsInput
    | UntypedMapping
    | Unset = UNSET,
) -> Call[PreferenceCenterCreateResponse]:
    """Make the request of `preference_center.create`."""
    return build(
        OPERATIONS["preference_center.create"],
        reader(PreferenceCenterCreateResponse),
        body={
            "name": name,
            "preference_center_page_html": preference_center_page_html,
            "confirmation_page_html": confirmation_page_html,
            "preference_center_title": preference_center_title,
            "state": state,
            "options": options,
        },
        body_kind=ModelRef("preference_centers", "PreferenceCenterCreateRequest"),
    )
