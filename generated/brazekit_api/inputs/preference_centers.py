# Written by `make generate` from spec/; do not edit.
"""Plain mappings that stand for the objects of `spec/schemas/preference_centers.yaml`, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..models.preference_centers import PreferenceCenterLinkTag, PreferenceCenterOptions
    from ..types import UntypedMapping

__all__ = [
    "PreferenceCenterOptionsInput",
    "PreferenceCenterLinkTagInput",
    "PreferenceCenterCreateRequestInput",
    "PreferenceCenterUpdateRequestInput",
]


PreferenceCenterOptionsInput = TypedDict(
    "PreferenceCenterOptionsInput",
    {
        "meta-viewport-content": "str",
        "links-tags": "Sequence[PreferenceCenterLinkTag | PreferenceCenterLinkTagInput | UntypedMapping]",
        "link-tags": "Sequence[PreferenceCenterLinkTag | PreferenceCenterLinkTagInput | UntypedMapping]",
    },
    total=False,
)
"""`PreferenceCenterOptions` as a plain mapping: Sets what goes into the head of the pages."""


class PreferenceCenterLinkTagInput(TypedDict, total=False):
    """`PreferenceCenterLinkTag` as a plain mapping: Describes one link tag in the head of the
    pages.
    """

    rel: Required[Literal["icon", "shortcut icon", "apple-touch-icon"] | str]
    type: (
        Literal["image/png", "image/svg", "image/gif", "image/x-icon", "image/svg+xml", "mask-icon"]
        | str
    )
    sizes: str
    color: str
    href: Required[str]


class PreferenceCenterCreateRequestInput(TypedDict, total=False):
    """`PreferenceCenterCreateRequest` as a plain mapping: Describes a preference center. The
    HTML may use Liquid to show subscription states, to name form fields and to get the
    address to which the form is submitted.
    """

    name: Required[str]
    preference_center_title: str
    preference_center_page_html: Required[str]
    confirmation_page_html: Required[str]
    state: Literal["active", "draft"] | str
    options: PreferenceCenterOptions | PreferenceCenterOptionsInput | UntypedMapping


class PreferenceCenterUpdateRequestInput(TypedDict, total=False):
    """`PreferenceCenterUpdateRequest` as a plain mapping: Describes a preference center anew.
    Both pages must be given, and a title that is left out becomes Preference Center.
    """

    name: str
    preference_center_title: str
    preference_center_page_html: Required[str]
    confirmation_page_html: Required[str]
    state: Literal["active", "draft"] | str
    options: PreferenceCenterOptions | PreferenceCenterOptionsInput | UntypedMapping
