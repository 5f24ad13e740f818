# Written by `make generate` from spec/; do not edit.
"""Calls below `transactional`: pure functions from arguments to a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..building import build, reader
from ..facts import OPERATIONS
from ..kinds import (
    ModelRef,
)
from ..models.recipients import TransactionalRecipient
from ..models.sends import TransactionalCampaignsSendResponse
from ..seam import Call
from ..types import UNSET, JsonInput, Unset, UntypedMapping

if TYPE_CHECKING:
    from ..inputs.recipients import TransactionalRecipientInput


def transactional_campaigns_send(
    campaign_id: str,
    *,
    recipient: TransactionalRecipient | TransactionalRecipientInput | UntypedMapping,
    external_send_id: str | Unset = UNSET,
    trigger_properties: Mapping[str, JsonInput] | Unset = UNSET,
) -> Call[TransactionalCampaignsSendResponse]:
    """Make the request of `transactional.campaigns.send`."""
    return build(
        OPERATIONS["transactional.campaigns.send"],
        reader(TransactionalCampaignsSendResponse),
        path={
            "campaign_id": campaign_id,
        },
        body={
            "recipient": recipient,
            "external_send_id": external_send_id,
            "trigger_properties": trigger_properties,
        },
        body_kind=ModelRef("sends", "TransactionalCampaignsSendRequest"),
    )
