"""Invariants whose faults wait for state: nothing is kept yet that a fault could break.

Each names the operations that are still answered from the document. When one of them gets its
state, the fault needs its code and the entry here must go; a test says so.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WAITING", "excuse"]

WAITING: Mapping[str, tuple[str, ...]] = {
    "blocked_address_is_listed": ("email.blocklist", "email.hard_bounces", "email.unsubscribes"),
    "three_sdk_keys_per_app": ("app_group.sdk_authentication.create",),
    "one_primary_sdk_key": ("app_group.sdk_authentication.primary",),
    "primary_sdk_key_is_not_deleted": ("app_group.sdk_authentication.delete",),
    "dashboard_user_name_is_unique": ("scim.users.create",),
    "preference_center_keeps_its_name": ("preference_center.update",),
}


def excuse(invariant: str) -> str | None:
    """Why the invariant's fault cannot be armed yet; None when it can."""
    operations = WAITING.get(invariant)
    if operations is None:
        return None
    return f"It waits for the state of {', '.join(operations)}, now answered from the document."
