"""API keys: permissions, the IP allowlist, and where in a request the key is found."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from .message import MockRequest, Refusal

__all__ = ["Key", "Keys", "bearer_key", "legacy_query_key", "require"]

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# Keys of this form need not be created: each is its own workspace with every permission, so that
# parallel tests in any language get apart by their key alone.
_MAX_WORKSPACES = 10_000
# A workspace is a company of its own, whose SCIM token is its key after this.
_SCIM = "scim-"


class Key:
    """One key of one workspace. `permissions` is None for every permission."""

    __slots__ = ("id", "last_seen", "name", "networks", "permissions", "secret", "tenant")

    def __init__(
        self,
        key_id: str,
        secret: str,
        *,
        tenant: str,
        name: str = "",
        permissions: Iterable[str] | None = None,
        ip_allowlist: Iterable[str] = (),
    ) -> None:
        self.id = key_id
        self.secret = secret
        self.tenant = tenant
        self.name = name
        self.permissions = None if permissions is None else frozenset(permissions)
        self.networks: tuple[Network, ...] = tuple(
            ipaddress.ip_network(entry, strict=False) for entry in ip_allowlist
        )
        self.last_seen: float | None = None

    def public(self) -> dict[str, Any]:
        """The key as the control surface lists it: without its secret."""
        return {
            "id": self.id,
            "name": self.name,
            "tenant": self.tenant,
            "permissions": ["*"] if self.permissions is None else sorted(self.permissions),
            "ip_allowlist": [str(network) for network in self.networks],
            "last_seen": self.last_seen,
        }

    def __repr__(self) -> str:
        return f"Key({self.id}, {self.name!r}, tenant={self.tenant!r})"


class Keys:
    """All keys of the mock."""

    def __init__(self, default: str) -> None:
        self._by_secret: dict[str, Key] = {}
        self._last = 0
        self._prefix = f"{default}-"
        self.default = self.add(default, tenant="default", name="default")

    def add(
        self,
        secret: str | None = None,
        *,
        tenant: str,
        name: str = "",
        permissions: Iterable[str] | None = None,
        ip_allowlist: Iterable[str] = (),
    ) -> Key:
        """Create a key; a secret is made up when none is given."""
        secret = secret or f"mock-{secrets.token_hex(16)}"
        if secret in self._by_secret:
            raise ValueError("A key with this value exists.")
        self._last += 1
        key = Key(
            f"key-{self._last}",
            secret,
            tenant=tenant,
            name=name,
            permissions=permissions,
            ip_allowlist=ip_allowlist,
        )
        self._by_secret[secret] = key
        return key

    def find(self, secret: str) -> Key | None:
        """The key with this value; `<default key>-<anything>` comes into being here."""
        key = self._by_secret.get(secret)
        if key is None and secret.startswith(self._prefix) and len(secret) <= 200:
            suffix = secret[len(self._prefix) :]
            if suffix and len(self._by_secret) < _MAX_WORKSPACES:
                key = self.add(secret, tenant=suffix, name=suffix)
        return key

    def find_scim(self, token: str) -> Key | None:
        """The key whose company has this SCIM token: `scim-` and a key with every permission."""
        key = self.find(token.removeprefix(_SCIM)) if token.startswith(_SCIM) else None
        return key if key is not None and key.permissions is None and not key.networks else None

    def secrets(self, tenant: str) -> list[str]:
        """All that proves who is asking in this workspace, to be kept out of what is shown."""
        found = [secret for secret, key in self._by_secret.items() if key.tenant == tenant]
        return found + [f"{_SCIM}{secret}" for secret in found]

    def remove(self, key_id: str) -> bool:
        """Delete a key by its id."""
        for secret, key in self._by_secret.items():
            if key.id == key_id:
                del self._by_secret[secret]
                return True
        return False

    def forget(self, tenant: str) -> None:
        """Delete every key of a workspace."""
        kept = {secret: key for secret, key in self._by_secret.items() if key.tenant != tenant}
        self._by_secret = kept

    def __iter__(self) -> Any:
        return iter(list(self._by_secret.values()))


def bearer_key(request: MockRequest) -> str | None:
    """The key of an Authorization header, None without the header, "" for another form of it."""
    value = request.header(b"authorization")
    if value is None:
        return None
    scheme, _, secret = value.partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else ""


def legacy_query_key(query: bytes) -> str | None:
    """The key sent as `api_key` in the query, the form before May 2020 that is still read."""
    if b"api_key" not in query:
        return None
    for name, value in parse_qsl(query.decode("latin-1")):
        if name == "api_key":
            return value
    return None


def legacy_body_key(body: Mapping[str, Any]) -> str | None:
    """The key sent as `api_key` in the body."""
    value = body.get("api_key")
    return value if isinstance(value, str) else None


def require(key: Key, permission: str, client: str) -> None:
    """Refuse a blocked address or a missing permission, each with its own message."""
    if key.networks and not _is_allowed(key, client):
        raise Refusal(
            403,
            "Forbidden: the address of this request is not on the IP allowlist of the API key.",
            reason="blocked_address",
        )
    if key.permissions is not None and permission and permission not in key.permissions:
        raise Refusal(
            403,
            f"Access Denied: the API key lacks the permission {permission}.",
            reason=f"missing_permission: {permission}",
        )


def _is_allowed(key: Key, client: str) -> bool:
    try:
        address = ipaddress.ip_address(client)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return any(address in network for network in key.networks)
