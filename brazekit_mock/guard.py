"""Who may not ask the mock's own surface: pages of other sites, open in a browser on this machine.

The surface asks for no key, since it belongs on loopback. A browser, though, sends requests of any
page to any address, also to loopback. It says where they come from: in `Origin`, in
`Sec-Fetch-Site`, and in `Host`, which names the page's own domain where that was made to resolve to
this machine (DNS rebinding). Clients that are no browsers send none of the first two.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from .message import MockRequest, MockResponse, json_response

__all__ = ["is_loopback", "refused"]

_READING = ("GET", "HEAD")
_OWN_SITE = ("same-origin", "none")
# How containers name the machine that they run on; nobody can register names under `internal`.
_MACHINE = ("host.docker.internal", "host.containers.internal")
# Names that no public domain name server answers for.
_PRIVATE = (".internal", ".local", ".lan", ".home.arpa", ".test")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    if host == "localhost":
        return True
    address = _address(host)
    return address is not None and address.is_loopback


def refused(request: MockRequest, bound: str) -> MockResponse | None:
    """The refusal of a request to the surface of a mock bound to the host `bound`, or None."""
    hosts = [value.decode("latin-1") for name, value in request.headers if name == b"host"]
    if not all(_is_own(_name(host), bound) for host in hosts):
        return _refusal(
            "the Host header names another machine. Ask by 127.0.0.1, localhost or the host that "
            "the mock is bound to."
        )
    if request.method not in _READING and _is_foreign(request, hosts):
        return _refusal("a page of another site may not change the mock.")
    return None


def _refusal(why: str) -> MockResponse:
    return json_response(403, {"message": f"Forbidden: {why}"})


def _is_foreign(request: MockRequest, hosts: Iterable[str]) -> bool:
    """Whether a browser says that a page from elsewhere sends this."""
    if request.header(b"sec-fetch-site") not in (None, *_OWN_SITE):
        return True
    origin = request.header(b"origin")
    if origin is None:
        return False
    # The scheme may differ where something in front of the mock speaks TLS.
    return origin.partition("://")[2].lower() not in [host.lower() for host in hosts]


def _name(host: str) -> str:
    """The host of a Host header without its port and the brackets of IPv6."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].rstrip(".").lower()


def _is_own(name: str, bound: str) -> bool:
    if is_loopback(name) or name.endswith(".localhost") or name in (bound.lower(), *_MACHINE):
        return True
    if is_loopback(bound):
        return False
    # Meant to be reached from elsewhere, under names the mock cannot know: those are let through
    # that no page's domain can have.
    return _address(name) is not None or "." not in name or name.endswith(_PRIVATE)


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
