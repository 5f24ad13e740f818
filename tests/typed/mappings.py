"""Plain mappings in calls: what is right passes, what is wrong is an error where it stands."""

from collections.abc import Iterator
from typing import Any

from brazekit import AsyncBraze, Braze
from brazekit.inputs import EventInput, JsonValue, UserAttributesInput, UsersTrackRequestInput
from brazekit.models import Event, NumberIncrement, UserAlias


class PlayerInput(UserAttributesInput, total=False):
    """Custom attributes with types of their own."""

    loyalty_points: int


def right(braze: Braze, row: dict[str, Any], stream: Iterator[dict[str, Any]]) -> None:
    track = braze.users.track
    track(events=[{"external_id": "u", "name": "n", "time": "t", "_update_existing_only": True}])
    track(
        events=[{"name": "n", "time": "t", "user_alias": {"alias_name": "a", "alias_label": "b"}}]
    )
    track(events=[Event(name="n", time="t"), {"name": "n", "time": "t"}, row])
    track(events=[{"name": row["name"], "time": "t", "properties": {"a": [1, {"b": None}]}}])
    written: EventInput = {"name": "n", "time": "t"}
    track(events=[written])
    body: UsersTrackRequestInput = {"events": [written], "attributes": [{"external_id": "u"}]}
    track(**body)
    braze.users.track_batched(events=stream)
    braze.users.track_batched(events=[written, Event(name="n", time="t"), row])


def custom(braze: Braze, rows: list[dict[str, JsonValue]], player: PlayerInput) -> None:
    track = braze.users.track
    track(attributes=[{"external_id": "u", "color": ["red"], "points": {"inc": 1}}, *rows, player])
    track(attributes=[{"external_id": "u", "points": NumberIncrement(inc=1)}])
    # error: mypy dict-item, pyright reportArgumentType
    track(attributes=[{"external_id": "u", "color": object()}])
    # error: mypy typeddict-item, pyright reportGeneralTypeIssues
    player["loyalty_points"] = "many"
    # error: mypy typeddict-item, pyright reportAssignmentType
    wrong: UserAttributesInput = {"external_id": "u", "first_name": 5}
    track(attributes=[wrong])
    items = braze.catalogs.items.create_many
    items("games", items=[{"id": "i", "price": 5, "tags": ["a"]}])


def wrong(braze: Braze) -> None:
    track = braze.users.track
    # error: mypy dict-item, pyright reportArgumentType
    track(events=[{"external_id": "u", "nmae": "n", "time": "t"}])
    # error: mypy dict-item, pyright reportArgumentType
    track(events=[{"external_id": "u", "name": 5, "time": "t"}])
    # error: mypy dict-item, pyright reportArgumentType
    track(events=[{"external_id": "u", "name": "n"}])
    # error: mypy dict-item, pyright reportArgumentType
    track(events=[{"name": "n", "time": "t", "user_alias": {"alias_name": "a"}}])
    # error: mypy list-item, pyright reportArgumentType
    track(events=[UserAlias(alias_name="a", alias_label="b")])
    # error: mypy dict-item, pyright reportArgumentType
    braze.users.alias.new(user_aliases=[{"alias_name": "a"}])
    # error: mypy dict-item, pyright reportArgumentType
    braze.raw.users.alias.new(user_aliases=[{"alias_name": "a"}])
    # error: mypy dict-item, pyright reportArgumentType
    braze.users.track_batched(events=[{"name": "n"}])
    # error: mypy call-arg, pyright reportCallIssue
    braze.users.alias.new()


def which(braze: Braze, options: dict[str, Any]) -> None:
    """Where one of several arguments has to be there, checkers see that none is."""
    braze.users.delete(external_ids=["u"])
    braze.users.delete(user_aliases=[{"alias_name": "a", "alias_label": "b"}])
    braze.users.delete(**options)
    # error: mypy call-overload, pyright reportCallIssue
    braze.users.delete()
    # error: mypy dict-item, pyright reportArgumentType
    braze.users.delete(user_aliases=[{"alias_name": "a"}])
    send = braze.campaigns.trigger.send
    send(campaign_id="c", broadcast=True)
    send(campaign_id="c", recipients=[{"external_user_id": "u"}])
    # error: mypy call-overload, pyright reportCallIssue
    send(campaign_id="c")
    # error: mypy call-overload, pyright reportCallIssue
    send(recipients=[{"external_user_id": "u"}])
    # error: mypy call-overload, pyright reportCallIssue
    braze.raw.campaigns.trigger.send(campaign_id="c")


async def wrong_with_await(braze: AsyncBraze) -> None:
    await braze.users.track(events=[{"external_id": "u", "name": "n", "time": "t"}])
    # error: mypy dict-item, pyright reportArgumentType
    await braze.users.track(events=[{"external_id": "u", "nmae": "n", "time": "t"}])
    # error: mypy call-overload, pyright reportCallIssue
    await braze.users.delete()
