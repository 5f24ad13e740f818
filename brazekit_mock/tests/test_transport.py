"""In process, through httpx."""

from __future__ import annotations

import asyncio
import threading

import httpx
import pytest

import brazekit_mock
from brazekit_mock.inprocess import MockTransport

from .support import event

KEY = {"Authorization": "Bearer mock-key"}
BODY = {"events": [event()]}


def client(transport: MockTransport) -> httpx.Client:
    """A client on the transport."""
    return httpx.Client(transport=transport, base_url="https://rest.mock", headers=KEY)


def test_one_transport_serves_both_kinds_of_client() -> None:
    """Synchronous and asynchronous clients reach the same state."""
    transport = brazekit_mock.transport()
    with client(transport) as http:
        assert http.post("/users/track", json=BODY).json()["events_processed"] == 1

    async def main() -> int:
        async with httpx.AsyncClient(transport=transport, headers=KEY) as http:
            answers = await asyncio.gather(
                *(http.post("https://rest.mock/users/track", json=BODY) for _ in range(20))
            )
        return sum(answer.status_code == 201 for answer in answers)

    assert asyncio.run(main()) == 20
    assert transport.mock.default.state()["events"] == 21


def test_two_transports_are_two_mocks_unless_told() -> None:
    """Each has its own state; a given mock is shared."""
    one = brazekit_mock.transport(plan="mau", key="other")
    two = brazekit_mock.transport()
    shared = brazekit_mock.transport(one.mock)
    assert one.mock is not two.mock
    assert shared.mock is one.mock
    with client(one) as http:
        assert http.post("/users/track", json=BODY).status_code == 401


@pytest.mark.parametrize(("fault", "applied"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection_is_a_protocol_error(fault: str, applied: int) -> None:
    """As httpx tells of a server that closed the connection without an answer."""
    transport = brazekit_mock.transport()
    transport.mock.default.faults.arm(fault)
    with client(transport) as http, pytest.raises(httpx.RemoteProtocolError):
        http.post("/users/track", json=BODY)
    assert transport.mock.default.state()["events"] == applied


def test_an_answer_slower_than_the_timeout_is_a_timeout_after_the_fact() -> None:
    """The request was applied; nobody waits for the delay."""
    transport = brazekit_mock.transport()
    transport.mock.default.faults.arm("slow", delay=3600)
    with client(transport) as http, pytest.raises(httpx.ReadTimeout):
        http.post("/users/track", json=BODY, timeout=5)
    assert transport.mock.default.state()["events"] == 1

    async def main() -> None:
        async with httpx.AsyncClient(transport=transport, headers=KEY) as http:
            await http.post("https://rest.mock/users/track", json=BODY, timeout=5)

    with pytest.raises(httpx.ReadTimeout):
        asyncio.run(main())


def test_an_answer_within_the_timeout_is_waited_for() -> None:
    """A real, short wait, in both kinds of client."""
    transport = brazekit_mock.transport()
    transport.mock.default.faults.arm("slow", delay=0.01)
    with client(transport) as http:
        assert http.post("/users/track", json=BODY, timeout=5).status_code == 201


def test_the_allowlist_sees_the_address_of_the_transport() -> None:
    """127.0.0.1 unless another one is given."""
    inside = brazekit_mock.transport(client="10.0.0.1")
    inside.mock.keys.add("inside", tenant="default", ip_allowlist=["10.0.0.0/8"])
    outside = brazekit_mock.transport(inside.mock)
    for transport, status in ((inside, 201), (outside, 403)):
        with httpx.Client(transport=transport) as http:
            answer = http.post(
                "https://rest.mock/users/track",
                json=BODY,
                headers={"Authorization": "Bearer inside"},
            )
            assert answer.status_code == status


def test_threads_do_not_lose_events() -> None:
    """Several clients in several threads on one mock."""
    transport = brazekit_mock.transport()

    def work() -> None:
        with client(transport) as http:
            for _ in range(50):
                http.post("/users/track", json=BODY)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert transport.mock.default.state()["events"] == 200
