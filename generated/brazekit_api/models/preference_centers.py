# Written by `make generate` from spec/; do not edit.
"""Models of `spec/schemas/preference_centers.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..describing import describe
from ..kinds import (
    ANY,
    STRING,
    ListOf,
    ModelRef,
    scalar,
)
from ..model import Field, Model, ObjectKind, define
from ..types import UNSET, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.preference_centers import PreferenceCenterOptionsInput

__all__ = [
    "PreferenceCenterOptions",
    "PreferenceCenterLinkTag",
    "PreferenceCenterSummary",
    "PreferenceCenterListResponse",
    "PreferenceCenterGetResponse",
    "PreferenceCenterUrlResponse",
    "PreferenceCenterCreateRequest",
    "PreferenceCenterCreateResponse",
    "PreferenceCenterUpdateRequest",
    "PreferenceCenterUpdateResponse",
]


@define(kw_only=True)
class PreferenceCenterOptions(Model):
    """Sets what goes into the head of the pages.

    Attributes:
        meta_viewport_content: Sets the content of a viewport meta tag, which the pages lack
            without it.
        links_tags: Lists link tags, which set the favicon.
        link_tags: Lists link tags under the other spelling; one of the two is enough.
    """

    __slots__ = ()

    meta_viewport_content: str | Unset = UNSET
    links_tags: list[PreferenceCenterLinkTag] | Unset = UNSET
    link_tags: list[PreferenceCenterLinkTag] | Unset = UNSET


describe(
    PreferenceCenterOptions,
    ObjectKind(
        fields=(
            Field("meta_viewport_content", "meta-viewport-content", STRING),
            Field(
                "links_tags",
                "links-tags",
                ListOf(ModelRef("preference_centers", "PreferenceCenterLinkTag")),
            ),
            Field(
                "link_tags",
                "link-tags",
                ListOf(ModelRef("preference_centers", "PreferenceCenterLinkTag")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterOptions,
    ),
)


@define(kw_only=True)
class PreferenceCenterLinkTag(Model):
    """Describes one link tag in the head of the pages.

    Attributes:
        rel: Tells what the link is for. Required.
        type: Tells the type of the image.
        sizes: Tells the sizes of the image.
        color: Sets the colour, where type is mask-icon.
        href: Holds the address of the image. Required.
    """

    __slots__ = ()

    rel: Literal["icon", "shortcut icon", "apple-touch-icon"] | str
    type: (
        Literal["image/png", "image/svg", "image/gif", "image/x-icon", "image/svg+xml", "mask-icon"]
        | str
        | Unset
    ) = UNSET
    sizes: str | Unset = UNSET
    color: str | Unset = UNSET
    href: str


describe(
    PreferenceCenterLinkTag,
    ObjectKind(
        fields=(
            Field("rel", "rel", STRING),
            Field("type", "type", STRING),
            Field("sizes", "sizes", STRING),
            Field("color", "color", STRING),
            Field("href", "href", STRING),
        ),
        required=(
            "rel",
            "href",
        ),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterLinkTag,
    ),
)


@define(kw_only=True)
class PreferenceCenterSummary(Model):
    """Names a preference center and tells when it changed.

    Attributes:
        name: Holds the name.
        preference_center_api_id: Names the preference center in paths.
        created_at: Tells when it was created, in ISO 8601.
        updated_at: Tells when it was last updated, in ISO 8601.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    preference_center_api_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET


describe(
    PreferenceCenterSummary,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("preference_center_api_id", "preference_center_api_id", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterSummary,
    ),
)


@define(kw_only=True)
class PreferenceCenterListResponse(Model):
    """Lists all preference centers of the workspace.

    Attributes:
        preference_centers: Lists the preference centers.
    """

    __slots__ = ()

    preference_centers: list[PreferenceCenterSummary] | Unset = UNSET


describe(
    PreferenceCenterListResponse,
    ObjectKind(
        fields=(
            Field(
                "preference_centers",
                "preference_centers",
                ListOf(ModelRef("preference_centers", "PreferenceCenterSummary")),
            ),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterListResponse,
    ),
)


@define(kw_only=True)
class PreferenceCenterGetResponse(Model):
    """Shows one preference center.

    Attributes:
        name: Holds the name.
        preference_center_api_id: Names the preference center in paths.
        created_at: Tells when it was created.
        updated_at: Tells when it was last updated.
        preference_center_title: Holds the title of the pages.
        preference_center_page_html: Holds the HTML of the page on which users choose.
        confirmation_page_html: Holds the HTML of the page that confirms.
        redirect_page_html: Holds the HTML of a page that redirects, which requests cannot
            set.
        preference_center_options: Holds what requests call options.
        state: Tells the state.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    preference_center_api_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    preference_center_title: str | Unset = UNSET
    preference_center_page_html: str | Unset = UNSET
    confirmation_page_html: str | Unset = UNSET
    redirect_page_html: str | None | Unset = UNSET
    preference_center_options: PreferenceCenterOptions | Unset = UNSET
    state: Literal["active", "draft"] | str | Unset = UNSET


describe(
    PreferenceCenterGetResponse,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("preference_center_api_id", "preference_center_api_id", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("preference_center_title", "preference_center_title", STRING),
            Field("preference_center_page_html", "preference_center_page_html", STRING),
            Field("confirmation_page_html", "confirmation_page_html", STRING),
            Field("redirect_page_html", "redirect_page_html", scalar("string", "null")),
            Field(
                "preference_center_options",
                "preference_center_options",
                ModelRef("preference_centers", "PreferenceCenterOptions"),
            ),
            Field("state", "state", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterGetResponse,
    ),
)


@define(kw_only=True)
class PreferenceCenterUrlResponse(Model):
    """Holds the address of a preference center for one user.

    Attributes:
        preference_center_url: Holds the address, which belongs to this user alone.
    """

    __slots__ = ()

    preference_center_url: str | Unset = UNSET


describe(
    PreferenceCenterUrlResponse,
    ObjectKind(
        fields=(Field("preference_center_url", "preference_center_url", STRING),),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterUrlResponse,
    ),
)


@define(kw_only=True)
class PreferenceCenterCreateRequest(Model):
    """Describes a preference center. The HTML may use Liquid to show subscription states, to
    name form fields and to get the address to which the form is submitted.

    Attributes:
        name: Sets the name, of letters, digits, hyphens and underscores. It cannot be
            changed later. Required.
        preference_center_title: Sets the title of the pages. Defaults to Preference Center.
        preference_center_page_html: Sets the HTML of the page on which users choose.
            Required.
        confirmation_page_html: Sets the HTML of the page that confirms. Required.
        state: Sets the state. Defaults to active.
        options: Sets what goes into the head of the pages.
    """

    __slots__ = ()

    name: str
    preference_center_title: str | Unset = UNSET
    preference_center_page_html: str
    confirmation_page_html: str
    state: Literal["active", "draft"] | str | Unset = UNSET
    options: PreferenceCenterOptions | PreferenceCenterOptionsInput | UntypedMapping | Unset = UNSET


describe(
    PreferenceCenterCreateRequest,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("preference_center_title", "preference_center_title", STRING),
            Field("preference_center_page_html", "preference_center_page_html", STRING),
            Field("confirmation_page_html", "confirmation_page_html", STRING),
            Field("state", "state", STRING),
            Field("options", "options", ModelRef("preference_centers", "PreferenceCenterOptions")),
        ),
        required=(
            "name",
            "preference_center_page_html",
            "confirmation_page_html",
        ),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterCreateRequest,
    ),
)


@define(kw_only=True)
class PreferenceCenterCreateResponse(Model):
    """Names the preference center that was created.

    Attributes:
        preference_center_api_id: Names the preference center in paths.
        liquid_tag: Holds the tag that puts its address into an e-mail.
        created_at: Tells when it was created, in ISO 8601.
        message: Says success.
    """

    __slots__ = ()

    preference_center_api_id: str | Unset = UNSET
    liquid_tag: str | Unset = UNSET
    created_at: str | Unset = UNSET
    message: str | Unset = UNSET


describe(
    PreferenceCenterCreateResponse,
    ObjectKind(
        fields=(
            Field("preference_center_api_id", "preference_center_api_id", STRING),
            Field("liquid_tag", "liquid_tag", STRING),
            Field("created_at", "created_at", STRING),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterCreateResponse,
    ),
)


@define(kw_only=True)
class PreferenceCenterUpdateRequest(Model):
    """Describes a preference center anew. Both pages must be given, and a title that is left
    out becomes Preference Center.

    Attributes:
        name: Repeats the name, which cannot be changed.
        preference_center_title: Sets the title of the pages. Defaults to Preference Center.
        preference_center_page_html: Sets the HTML of the page on which users choose.
            Required.
        confirmation_page_html: Sets the HTML of the page that confirms. Required.
        state: Sets the state.
        options: Sets what goes into the head of the pages.
    """

    __slots__ = ()

    name: str | Unset = UNSET
    preference_center_title: str | Unset = UNSET
    preference_center_page_html: str
    confirmation_page_html: str
    state: Literal["active", "draft"] | str | Unset = UNSET
    options: PreferenceCenterOptions | PreferenceCenterOptionsInput | UntypedMapping | Unset = UNSET


describe(
    PreferenceCenterUpdateRequest,
    ObjectKind(
        fields=(
            Field("name", "name", STRING),
            Field("preference_center_title", "preference_center_title", STRING),
            Field("preference_center_page_html", "preference_center_page_html", STRING),
            Field("confirmation_page_html", "confirmation_page_html", STRING),
            Field("state", "state", STRING),
            Field("options", "options", ModelRef("preference_centers", "PreferenceCenterOptions")),
        ),
        required=(
            "preference_center_page_html",
            "confirmation_page_html",
        ),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterUpdateRequest,
    ),
)


@define(kw_only=True)
class PreferenceCenterUpdateResponse(Model):
    """Names the preference center that was updated.

    Attributes:
        preference_center_api_id: Names the preference center in paths.
        created_at: Tells when it was created, in ISO 8601.
        updated_at: Tells when it was last updated, in ISO 8601.
        message: Says success.
    """

    __slots__ = ()

    preference_center_api_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    message: str | Unset = UNSET


describe(
    PreferenceCenterUpdateResponse,
    ObjectKind(
        fields=(
            Field("preference_center_api_id", "preference_center_api_id", STRING),
            Field("created_at", "created_at", STRING),
            Field("updated_at", "updated_at", STRING),
            Field("message", "message", STRING),
        ),
        required=(),
        any_of=(),
        extra=ANY,
        model=PreferenceCenterUpdateResponse,
    ),
)
