"""Users by a value that several of them may share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .users import User

__all__ = ["SharedIndex"]


class SharedIndex:
    """Finds users by a value that several may share; one user is stored without a list."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: dict[str, User | list[User]] = {}

    def get(self, key: str) -> Sequence[User]:
        found = self._found.get(key)
        if found is None:
            return ()
        return found if isinstance(found, list) else (found,)

    def add(self, key: str, user: User) -> None:
        found = self._found.get(key)
        if found is None:
            self._found[key] = user
        elif isinstance(found, list):
            found.append(user)
        else:
            self._found[key] = [found, user]

    def remove(self, key: str, user: User) -> None:
        left = [one for one in self.get(key) if one is not user]
        if len(left) > 1:
            self._found[key] = left
        elif left:
            self._found[key] = left[0]
        else:
            self._found.pop(key, None)
