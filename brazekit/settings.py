"""Where to send requests and with which key, from arguments or the environment.

An argument goes before an environment variable, and a base URL before an instance where both come
from the environment. What is likely a mistake is refused with what to pass instead: a dashboard
URL, an SDK endpoint, a key in quotes, plain HTTP to anything but this machine.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

import attrs

from brazekit_api.facts import PLANS, SECURITY, SERVERS
from brazekit_api.seam import Plan, Server

from .auth import ApiKey, Credentials, credential_variable
from .errors import ConfigurationError

__all__ = ["Settings", "resolve"]

KEY_VARIABLE = "BRAZE_API_KEY"
INSTANCE_VARIABLE = "BRAZE_INSTANCE"
URL_VARIABLE = "BRAZE_BASE_URL"

_INSTANCE_LIKE = re.compile(r"[A-Za-z]{2}[\s_.-]?\d{1,2}")
_NOT_REST = re.compile(r"(dashboard|sdk)[.-](.*\.)?braze\.(com|eu)")
_SHOWABLE = re.compile(r"[\w.\- ]{1,16}")  # Longer text may be a key put in the wrong place.


@attrs.frozen
class Settings:
    """What a client needs to know before its first request.

    `base_url` has no trailing slash. `instance` is empty where the base URL is none of Braze's.
    """

    key: ApiKey
    base_url: str
    instance: str
    plan: Plan
    credentials: Credentials = attrs.field(factory=Credentials)

    def hide(self, text: str) -> str:
        """Give the text without the key and the other credentials, should an answer quote them."""
        return self.credentials.hide(self.key.hide(text))

    @property
    def is_local(self) -> bool:
        """Tell whether requests stay on this machine."""
        return _is_loopback(urlsplit(self.base_url).hostname or "")

    @property
    def place(self) -> str:
        """Name the instance and its endpoint for messages."""
        return f"{self.instance} ({self.base_url})" if self.instance else self.base_url


def resolve(
    api_key: str | None = None,
    instance: str | None = None,
    base_url: str | None = None,
    plan: str = "standard",
    *,
    credentials: Mapping[str, str] | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Settle key, base URL and plan; raise `ConfigurationError` where they cannot work."""
    environ = os.environ if environ is None else environ
    key_source = "api_key"
    if api_key is None:
        api_key, key_source = environ.get(KEY_VARIABLE), KEY_VARIABLE
    if api_key is None:
        raise ConfigurationError(f"No API key: pass api_key=... or set {KEY_VARIABLE}.")
    key = ApiKey(api_key, key_source)
    url, name = _endpoint(instance, base_url, environ)
    return Settings(
        key=key,
        base_url=url,
        instance=name,
        plan=_plan(plan),
        credentials=Credentials(_credentials(credentials, environ)),
    )


def _credentials(given: Mapping[str, str] | None, environ: Mapping[str, str]) -> Mapping[str, str]:
    """Join those passed and those of the environment; a variable that is empty is as good as none.

    Where any are passed, none are taken from the environment: a token and its origin are a pair.
    """
    if given is not None:
        return given
    named = {scheme: environ.get(credential_variable(scheme)) for scheme in SECURITY}
    return {scheme: secret for scheme, secret in named.items() if secret}


def _plan(name: str) -> Plan:
    if name in PLANS:
        return PLANS[name]
    raise ConfigurationError(
        f"Unknown plan {_shown(name)}: pass one of {', '.join(PLANS)}. The contract says which one "
        "it is; `standard` is the default."
    )


def _endpoint(
    instance: str | None, base_url: str | None, environ: Mapping[str, str]
) -> tuple[str, str]:
    """Give the base URL and the instance's name."""
    if instance is None and base_url is None:
        base_url = environ.get(URL_VARIABLE) or None
        if base_url is not None:
            return _from_url(base_url, URL_VARIABLE)
        instance = environ.get(INSTANCE_VARIABLE) or None
        if instance is not None:
            return _from_instance(instance, INSTANCE_VARIABLE)
        raise ConfigurationError(
            "No instance: pass instance='US-06' (yours; the dashboard's address names it) or "
            f"base_url='https://...', or set {INSTANCE_VARIABLE} or {URL_VARIABLE}."
        )
    if instance is None:
        return _from_url(base_url or "", "base_url")
    found = _from_instance(instance, "instance")
    if base_url is not None and _from_url(base_url, "base_url")[0] != found[0]:
        raise ConfigurationError(
            f"instance is {found[1]} ({found[0]}), but base_url is another address: pass one of "
            "them."
        )
    return found


# ---------------------------------------------------------------- instances


def _from_instance(text: str, source: str) -> tuple[str, str]:
    if "://" in text or "braze." in text:
        return _from_url(text, source)
    name = _normal(text)
    server = SERVERS.get(name)
    if server is None:
        raise ConfigurationError(_unknown_instance(text, name, source))
    return server.rest_endpoint, server.instance


def _normal(text: str) -> str:
    """Give `us-06`, `US06`, `us_6` and the like as `US-06`."""
    text = text.strip()
    if not _INSTANCE_LIKE.fullmatch(text):
        return text.upper()
    return f"{text[:2].upper()}-{re.sub(r'[^0-9]', '', text[2:]).zfill(2)}"


def _unknown_instance(text: str, name: str, source: str) -> str:
    near = difflib.get_close_matches(name, SERVERS, n=3, cutoff=0.6)
    hint = f"Did you mean {', '.join(near)}? " if near else ""
    return (
        f"{source}: unknown instance {_shown(text)}. {hint}Known: {', '.join(SERVERS)}. For one "
        "that is newer than this list, pass base_url='https://rest....'."
    )


def _shown(text: object) -> str:
    return repr(text) if isinstance(text, str) and _SHOWABLE.fullmatch(text) else "(not shown)"


# ---------------------------------------------------------------- URLs


def _from_url(text: str, source: str) -> tuple[str, str]:
    parts = _split(text, source)
    host = parts.hostname or ""
    server = _known(host)
    if server is not None:
        _check_is_rest(host, server, source)
    elif _NOT_REST.fullmatch(host):
        raise ConfigurationError(
            f"{source}: {host} takes no API requests. Log in to the dashboard: its address then "
            "names the instance, such as dashboard-06 for US-06; pass instance='US-06'."
        )
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"{source}: http:// would send the key in clear over the network. Pass "
            f"https://{host}; http:// is taken for this machine only (localhost, 127.0.0.1, [::1])."
        )
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"{source} has a user name or password in it: leave it out.")
    if parts.query or parts.fragment:
        raise ConfigurationError(
            f"{source} ends in a query or a fragment: pass scheme, host and, if need be, a path."
        )
    path = parts.path.rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}", server.instance if server else ""


def _split(text: str, source: str) -> SplitResult:
    stripped = text.strip()
    if "://" not in stripped and _known(stripped.split("/")[0].lower()) is not None:
        stripped = f"https://{stripped}"
    try:
        parts = urlsplit(stripped)
        parts.port  # noqa: B018 - read for its check: a port out of range raises here.
    except ValueError:
        raise ConfigurationError(f"{source} is not a URL: pass one such as {_example()}.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(
            f"{source} needs https:// and a host, such as {_example()} (http:// for this machine)."
        )
    if not (stripped.isascii() and stripped.isprintable()) or " " in stripped:
        raise ConfigurationError(f"{source} has characters that a URL cannot carry.")
    return parts


def _example() -> str:
    return next(iter(SERVERS.values())).rest_endpoint


def _known(host: str) -> Server | None:
    """Give the instance that a host belongs to, be it dashboard, REST or SDK endpoint."""
    if not host:
        return None  # An instance whose SDK endpoint is not known has an empty one.
    for server in SERVERS.values():
        if host in (_host(server.rest_endpoint), _host(server.dashboard), server.sdk_endpoint):
            return server
    return None


def _host(url: str) -> str:
    return url.partition("://")[2]


def _check_is_rest(host: str, server: Server, source: str) -> None:
    if host == _host(server.rest_endpoint):
        return
    kind = "dashboard" if host == _host(server.dashboard) else "SDK endpoint"
    raise ConfigurationError(
        f"{source}: {host} is the {kind} of {server.instance}. Its REST endpoint is "
        f"{server.rest_endpoint}: pass that, or instance='{server.instance}'."
    )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
