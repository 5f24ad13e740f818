"""Settings are found, and mistakes are answered with what to pass instead."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from brazekit.auth import ApiKey
from brazekit.errors import ConfigurationError
from brazekit.settings import Settings, resolve
from brazekit_api.facts import PLANS, SERVERS

KEY = "11112222-3333-4444-5555-666677778888"


def found(**given: Any) -> Settings:
    return resolve(KEY, environ={}, **given)


def refused(**given: Any) -> str:
    arguments: dict[str, Any] = {"api_key": KEY, **given}
    with pytest.raises(ConfigurationError) as caught:
        resolve(**arguments, environ={})
    assert KEY not in str(caught.value) + repr(caught.value)
    return str(caught.value)


# ---------------------------------------------------------------- where settings come from


def test_arguments_go_before_the_environment() -> None:
    """What is passed wins over what is set."""
    environ = {"BRAZE_API_KEY": "other", "BRAZE_INSTANCE": "EU-01"}
    settings = resolve(KEY, instance="US-06", environ=environ)
    assert settings.key.header() == f"Bearer {KEY}"
    assert settings.instance == "US-06"


def test_the_environment_is_enough() -> None:
    """Key and instance can both come from the environment."""
    settings = resolve(environ={"BRAZE_API_KEY": KEY, "BRAZE_INSTANCE": "us06"})
    assert settings.key.header() == f"Bearer {KEY}"
    assert settings.base_url == "https://rest.iad-06.braze.com"


def test_a_base_url_of_the_environment_goes_before_its_instance() -> None:
    """A mock's address can be set beside the instance that is always set."""
    environ = {"BRAZE_INSTANCE": "US-06", "BRAZE_BASE_URL": "http://127.0.0.1:8787"}
    assert resolve(KEY, environ=environ).base_url == "http://127.0.0.1:8787"


def test_an_instance_argument_goes_before_the_environments_base_url() -> None:
    """Any argument for the place beats any variable for it."""
    environ = {"BRAZE_BASE_URL": "http://127.0.0.1:8787"}
    assert resolve(KEY, instance="EU-02", environ=environ).instance == "EU-02"


def test_missing_settings_are_named_with_their_variables() -> None:
    """The message says which argument and which variable."""
    with pytest.raises(ConfigurationError, match=r"api_key.*BRAZE_API_KEY"):
        resolve(environ={})
    with pytest.raises(ConfigurationError, match="BRAZE_INSTANCE or BRAZE_BASE_URL"):
        resolve(KEY, environ={})


def test_the_real_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without `environ`, the process's own variables count."""
    monkeypatch.setenv("BRAZE_API_KEY", KEY)
    monkeypatch.setenv("BRAZE_INSTANCE", "AU-01")
    assert resolve().instance == "AU-01"


# ---------------------------------------------------------------- instances


@pytest.mark.parametrize("spelling", ["US-06", "us-06", "Us_06", "us06", "US6", " us 06 ", "us.06"])
def test_instances_are_taken_in_any_spelling(spelling: str) -> None:
    """Casing, joint and leading zero do not matter."""
    assert found(instance=spelling).base_url == "https://rest.iad-06.braze.com"


@pytest.mark.parametrize("name", SERVERS)
def test_every_instance_of_the_document_resolves(name: str) -> None:
    """Each instance gives its REST endpoint, and so does its REST endpoint as a base URL."""
    server = SERVERS[name]
    assert found(instance=name).base_url == server.rest_endpoint
    settings = found(base_url=f"{server.rest_endpoint}/")
    assert (settings.base_url, settings.instance) == (server.rest_endpoint, name)


@pytest.mark.parametrize("name", [name for name in SERVERS if SERVERS[name].dashboard])
def test_dashboards_and_sdk_endpoints_are_answered_with_the_rest_endpoint(name: str) -> None:
    """A wrong address of the right instance is recognised, as base URL and as instance."""
    server = SERVERS[name]
    for wrong in (
        f"{server.dashboard}/auth",
        server.sdk_endpoint,
        f"https://{server.sdk_endpoint}",
    ):
        for text in (refused(base_url=wrong), refused(instance=wrong)):
            assert server.rest_endpoint in text
            assert f"instance='{name}'" in text


def test_an_unknown_dashboard_is_no_base_url() -> None:
    """The address that forwards to all dashboards names no instance, and the message says where."""
    assert "names the instance" in refused(base_url="https://dashboard.braze.com")


def test_an_unknown_instance_is_answered_with_near_ones() -> None:
    """US-09 does not exist; its neighbours and the whole list are shown."""
    text = refused(instance="us-09")
    assert "'us-09'" in text
    assert "US-10" in text.partition("Known")[0]
    assert all(name in text for name in SERVERS)


def test_a_key_given_as_instance_is_not_shown() -> None:
    """What is too long for an instance may be a secret in the wrong place."""
    secret = "a1b2c3d4-aaaa-bbbb-cccc-ddddeeeeffff"
    assert secret not in refused(instance=secret)


def test_instance_and_base_url_must_agree() -> None:
    """Both may be given if they say the same; otherwise nothing is guessed."""
    rest = SERVERS["US-06"].rest_endpoint
    assert found(instance="US-06", base_url=rest).instance == "US-06"
    assert "one of" in refused(instance="US-06", base_url=SERVERS["US-07"].rest_endpoint)


def test_plans_are_those_of_the_document() -> None:
    """Each plan is taken by name; any other is answered with the list."""
    for name in PLANS:
        assert found(instance="US-06", plan=name).plan is PLANS[name]
    assert all(name in refused(instance="US-06", plan="gold") for name in PLANS)


# ---------------------------------------------------------------- base URLs


@pytest.mark.parametrize(
    "url", ["http://localhost:8787", "http://127.0.0.1:8787", "http://127.9.9.9", "http://[::1]:1"]
)
def test_plain_http_is_taken_for_this_machine(url: str) -> None:
    """A mock on the same machine needs no TLS."""
    assert found(base_url=url).base_url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://rest.iad-06.braze.com",
        "http://10.0.0.1",
        "http://localhost.evil.com",
        "http://0.0.0.0",
    ],
)
def test_plain_http_is_refused_for_any_other(url: str) -> None:
    """The key would travel in clear, and the message says so."""
    assert "in clear" in refused(base_url=url)


def test_a_path_is_kept_and_a_trailing_slash_dropped() -> None:
    """A gateway may serve the API below a path."""
    assert found(base_url="https://gate.example/braze/").base_url == "https://gate.example/braze"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("rest.example.com", "https://"),
        ("ftp://rest.example.com", "https://"),
        ("https://", "host"),
        ("https://rest.example.com:99999", "not a URL"),
        ("https://rest.example.com?x=1", "query"),
        ("https://rest.example.com#x", "fragment"),
        ("https://rest.example.com/a b", "characters"),
        ("", "https://"),
    ],
)
def test_a_base_url_that_cannot_work_is_refused(url: str, reason: str) -> None:
    """Each fault of a URL has its own reason."""
    assert reason in refused(base_url=url)


def test_credentials_in_a_base_url_are_refused_and_not_shown() -> None:
    """A password in the address would end up in logs."""
    text = refused(base_url="https://user:hunter2@rest.example.com")
    assert "password" in text
    assert "hunter2" not in text


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("wrap", "reason"),
    [
        ("'{}'", "quotes"),
        ('"{}"', "quotes"),
        ("\u201c{}\u201d", "quotes"),
        ("{}\n", "line break"),
        ("{}\r\n", "line break"),
        (" {}", "blank"),
        ("Bearer {}", "Bearer"),
        ("bearer {}", "Bearer"),
        ("{} x", "blank"),
        ("{}\u00e9", "header"),
        ("{}\x00", "header"),
    ],
)
def test_a_key_that_was_copied_wrongly_is_refused(wrap: str, reason: str) -> None:
    """The reason is named, the key is not, and neither is it in the environment's message."""
    text = refused(api_key=wrap.format(KEY), instance="US-06")
    assert reason in text.partition(". Copy")[0]
    with pytest.raises(ConfigurationError, match=r"^BRAZE_API_KEY") as caught:
        resolve(instance="US-06", environ={"BRAZE_API_KEY": wrap.format(KEY)})
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("key", ["", "  "])
def test_an_empty_key_is_refused(key: str) -> None:
    """An empty variable is not a key."""
    assert "is empty" in refused(api_key=key, instance="US-06")


def test_a_key_shows_nowhere() -> None:
    """Settings and key can be printed, and not pickled or deep-copied into a file."""
    settings = found(instance="US-06")
    assert KEY not in f"{settings!r} {settings} {settings.key!r} {settings.key}"
    assert not hasattr(settings.key, "__dict__")
    with pytest.raises(TypeError):
        pickle.dumps(settings.key)
    with pytest.raises(TypeError):
        copy.deepcopy(settings.key)


def test_a_key_hides_itself() -> None:
    """A text that quotes the key is given without it."""
    assert ApiKey(KEY).hide(f"no such key {KEY}!") == "no such key <key>!"
    assert ApiKey("mock").hide("a mock of Braze") == "a mock of Braze"
