"""Operations that do not take the API key are sent with what they take, and with nothing else."""

from __future__ import annotations

import pytest

from brazekit import Braze
from brazekit.errors import ConfigurationError

from .support import KEY, URL, ScriptedWire, reply

GIVEN = {"scim": "scim-token-1", "scim_origin": "origin-1"}
USERS = reply(200, {"totalResults": 0, "Resources": []})


def test_a_scheme_of_its_own_replaces_the_key() -> None:
    """The SCIM token and origin go into their headers, and the API key stays at home."""
    wire = ScriptedWire(then=USERS)
    Braze(KEY, base_url=URL, wire=wire, credentials=GIVEN).scim.users.list(
        filter='userName eq "ada@example.com"'
    )
    headers = wire.requests[0].headers
    assert headers["authorization"] == "Bearer scim-token-1"
    assert headers["x-request-origin"] == "origin-1"
    assert KEY not in str(headers)


def test_other_operations_go_with_the_key_alone() -> None:
    """Credentials of one family reach no other."""
    wire = ScriptedWire()
    braze = Braze(KEY, base_url=URL, wire=wire, credentials=GIVEN)
    braze.users.track(attributes=[{"external_id": "u"}])
    headers = wire.requests[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert "x-request-origin" not in headers
    assert "scim-token-1" not in str(headers)


def test_a_missing_credential_is_named_before_anything_is_sent() -> None:
    """The message says which credentials to pass and what they are."""
    wire = ScriptedWire()
    braze = Braze(KEY, base_url=URL, wire=wire, credentials={"scim": "scim-token-1"})
    with pytest.raises(ConfigurationError, match=r"scim\.users\.list .*'scim_origin': ") as caught:
        braze.scim.users.list(filter='userName eq "ada@example.com"')
    assert wire.requests == []
    assert KEY not in str(caught.value)
    assert "scim-token-1" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "problem"),
    [({"sicm": "x"}, "no scheme of the API"), ({"scim": " x"}, "credentials\\['scim'\\] has")],
)
def test_credentials_that_cannot_work_are_refused(given: dict[str, str], problem: str) -> None:
    """A misspelled scheme and a value with blanks are told apart, and no value is shown."""
    with pytest.raises(ConfigurationError, match=problem):
        Braze(KEY, base_url=URL, wire=ScriptedWire(), credentials=given)


def test_an_answer_that_quotes_a_credential_does_not_show_it() -> None:
    """What an error repeats of an answer is without the token."""
    wire = ScriptedWire(then=reply(401, {"message": "token scim-token-1 is wrong"}))
    braze = Braze(KEY, base_url=URL, wire=wire, credentials=GIVEN)
    with pytest.raises(Exception, match="wrong") as caught:
        braze.scim.users.list(filter='userName eq "ada@example.com"')
    assert "scim-token-1" not in str(caught.value) + repr(caught.value)


def test_the_environment_has_a_variable_per_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the environment are used where none are passed, and never beside passed ones."""
    monkeypatch.setenv("BRAZE_CREDENTIAL_SCIM", "scim-token-2")
    monkeypatch.setenv("BRAZE_CREDENTIAL_SCIM_ORIGIN", "origin-2")
    wire = ScriptedWire(then=USERS)
    Braze(KEY, base_url=URL, wire=wire).scim.users.list(filter="x")
    Braze(KEY, base_url=URL, wire=wire, credentials=GIVEN).scim.users.list(filter="x")
    sent = [
        (request.headers["authorization"], request.headers["x-request-origin"])
        for request in wire.requests
    ]
    assert sent == [("Bearer scim-token-2", "origin-2"), ("Bearer scim-token-1", "origin-1")]
    with pytest.raises(ConfigurationError, match="BRAZE_CREDENTIAL_SCIM and BRAZE_CREDENTIAL_SC"):
        Braze(KEY, base_url=URL, wire=wire, credentials={}).scim.users.list(filter="x")
