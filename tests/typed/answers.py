"""What calls answer: sync, with await, raw, page by page and batched."""

from typing import reveal_type

from brazekit import AsyncBraze, Braze
from brazekit.models import CampaignCustomEventConversion, Event

event = Event(external_id="u1", name="n", time="2026-01-01")


def plain(braze: Braze) -> None:
    outcome = braze.users.track(events=[event])
    # is: Outcome[UsersTrackResponse]
    reveal_type(outcome)
    # is: UsersTrackResponse
    reveal_type(outcome.answer)
    # is: list[Rejected]
    reveal_type(outcome.rejected)
    # is: Response[UsersTrackResponse]
    reveal_type(braze.raw.users.track(events=[event]))
    # is: Report
    reveal_type(braze.users.track_batched(events=[event]))
    # is: CampaignsListResponse
    reveal_type(braze.campaigns.list())
    # is: Listing[CampaignListItem]
    reveal_type(braze.campaigns.iter_list())
    for campaign in braze.campaigns.iter_list():
        # is: CampaignListItem
        reveal_type(campaign)


def unions(braze: Braze) -> None:
    """The property `type` tells which; one that the document does not know is a dictionary."""
    details = braze.campaigns.details(campaign_id="c")
    for conversion in details.conversion_behaviors or ():
        # is: CampaignClicksEmailConversion | CampaignOpensEmailConversion
        #  | CampaignAnyPurchaseConversion | CampaignProductPurchaseConversion
        #  | CampaignCustomEventConversion | CampaignUpgradesAppConversion
        #  | CampaignStartsSessionConversion
        #  | dict[str, str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None]
        reveal_type(conversion)
        if isinstance(conversion, CampaignCustomEventConversion):
            # A value that the document does not list is kept, so the type is open.
            # in mypy: str | Unset
            # in pyright: str | Unset | Literal['Performs Custom Event']
            reveal_type(conversion.type)


def absent(braze: Braze) -> None:
    """What an answer may lack is told apart by its truth, or from `UNSET` by its class."""
    answer = braze.users.export.ids(external_ids=["u"])
    for profile in answer.users or ():
        # in mypy: str | None | Unset
        # in pyright: str | Unset | None
        reveal_type(profile.gender)
        if profile.gender:
            # is: str
            reveal_type(profile.gender)
    # is: dict[str, str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None]
    reveal_type(answer.additional_properties)


async def awaited(braze: AsyncBraze) -> None:
    # is: Outcome[UsersTrackResponse]
    reveal_type(await braze.users.track(events=[event]))
    # is: Response[UsersTrackResponse]
    reveal_type(await braze.raw.users.track(events=[event]))
    # is: Report
    reveal_type(await braze.users.track_batched(events=[event]))
    # is: AsyncListing[CampaignListItem]
    reveal_type(braze.campaigns.iter_list())
    async for campaign in braze.campaigns.iter_list():
        # is: CampaignListItem
        reveal_type(campaign)
