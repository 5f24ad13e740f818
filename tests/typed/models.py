"""Constructors of models, custom attributes, and what is kept of unknown properties."""

from datetime import UTC, datetime
from typing import reveal_type

from brazekit.models import Event, UserAlias, UserAttributes

now = datetime.now(UTC)
colors: list[str] = ["red"]
user = UserAttributes(external_id="u1", first_name="Ada", loyalty_points=12, color=colors, at=now)
# error: mypy arg-type, pyright reportArgumentType
UserAttributes(external_id="u1", first_name=5)
# error: mypy arg-type, pyright reportArgumentType
UserAttributes(external_id="u1", favourite=object())
# error: mypy call-arg, pyright reportCallIssue
Event(external_id="u1", nmae="n", name="n", time=now)
# error: mypy call-arg, pyright reportCallIssue
Event(external_id="u1", time=now)
# error: mypy call-arg, pyright reportCallIssue
UserAlias(alias_name="a")

Event(name="n", time=now, user_alias={"alias_name": "a", "alias_label": "b"})
# error: mypy dict-item, pyright reportArgumentType
Event(name="n", time=now, user_alias={"alias_name": "a"})

# is: str | Unset
reveal_type(Event(name="n", time=now).external_id)
# is: datetime | str
reveal_type(Event(name="n", time=now).time)
# is: dict[str, str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None]
reveal_type(user.additional_properties)
user.additional_properties["color"] = ["blue"]
# error: mypy assignment, pyright reportArgumentType
user.additional_properties["color"] = object()
