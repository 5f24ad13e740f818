"""The machine of Content Blocks and e-mail templates, under a clock that the rules move.

As the machine of catalogs: the model says what has to come of a call, and what is read back.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from brazekit_mock.times import iso
from conformance.machines.base import Machine

names = st.sampled_from(["footer", "header", "aside"])
states = st.sampled_from(["active", "draft", "draft", None])
# Some are HTML, one includes a Content Block, and one is malformed.
contents = st.sampled_from(["Bye", "Bye", "<p>Hi</p>", "{{content_blocks.${aside}}}", "{{ x"])
tags = st.lists(st.sampled_from(["t", "u"]), max_size=2)
which = st.integers(0, 3)
texts = st.fixed_dictionaries(
    {}, optional={"subject": st.just("S"), "preheader": st.just("P"), "tags": tags}
)
_INCLUDES = "{{content_blocks.${aside}}}"


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


class ContentMachine(Machine):
    """The machine."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: dict[str, dict[str, Any]] = {}
        self.templates: dict[str, dict[str, Any]] = {}

    @rule(minutes=st.integers(1, 3))
    def wait(self, minutes: int) -> None:
        self.stage.settle(60.0 * minutes)

    # ------------------------------------------------------------ Content Blocks

    def is_taken(self, name: str, but: str = "") -> bool:
        """Whether another Content Block has the name."""
        return any(one["name"] == name for key, one in self.blocks.items() if key != but)

    @rule(name=names, content=contents, state=states, tags=tags | st.none())
    def create_block(
        self, name: str, content: str, state: str | None, tags: list[str] | None
    ) -> None:
        includes_itself = content == _INCLUDES and name == "aside"
        is_wrong = content == "{{ x" or includes_itself or self.is_taken(name)
        sent = _given(name=name, content=content, state=state, tags=tags)
        answer = self.expect(400 if is_wrong else 201, "content_blocks.create", **sent)
        if is_wrong:
            return
        assert answer["liquid_tag"] == f"{{{{content_blocks.${{{name}}}}}}}"
        model = {"tags": [], **sent, "state": state or "active"}
        model["created"] = model["edited"] = self.asked
        self.blocks[answer["content_block_id"]] = model

    @precondition(lambda self: self.blocks)
    @rule(number=which, name=st.none() | names, content=st.none() | contents, state=states)
    def update_block(
        self, number: int, name: str | None, content: str | None, state: str | None
    ) -> None:
        key = list(self.blocks)[number % len(self.blocks)]
        old = self.blocks[key]
        new = {**old, **_given(name=name, content=content), "state": state or "active"}
        is_frozen = old["state"] == "active"
        is_wrong = (
            (is_frozen and (new["name"] != old["name"] or new["state"] == "draft"))
            or new["content"] == "{{ x"
            or (new["content"] == _INCLUDES and new["name"] == "aside")
            or self.is_taken(new["name"], key)
        )
        sent = _given(content_block_id=key, name=name, content=content, state=state)
        self.expect(400 if is_wrong else 201, "content_blocks.update", **sent)
        if not is_wrong:
            self.blocks[key] = {**new, "edited": self.asked}

    @precondition(lambda self: self.blocks)
    @rule(number=which, state=st.sampled_from([None, "draft"]))
    def touch_block(self, number: int, state: str | None) -> None:
        """Nothing but the state, or not even that: by the page's default a draft is active then."""
        self.update_block(number, None, None, state)

    # ------------------------------------------------------------ templates

    @rule(name=names, body=contents, more=texts)
    def create_template(self, name: str, body: str, more: dict[str, Any]) -> None:
        sent = {"template_name": name, "subject": "", "body": body, **more}
        is_wrong = body == _INCLUDES and not self.is_taken("aside")
        answer = self.expect(400 if is_wrong else 201, "templates.email.create", **sent)
        if not is_wrong:
            model = {"tags": [], **sent, "created": self.asked, "edited": self.asked}
            self.templates[answer["email_template_id"]] = model

    @precondition(lambda self: self.templates)
    @rule(number=which, more=texts)
    def update_template(self, number: int, more: dict[str, Any]) -> None:
        key = list(self.templates)[number % len(self.templates)]
        sent = {**more, "should_inline_css": True}
        self.expect(201, "templates.email.update", email_template_id=key, **sent)
        self.templates[key] |= {**more, "edited": self.asked}

    # ------------------------------------------------------------ what is read back

    @invariant()
    def the_content_blocks_are_the_model_s(self) -> None:
        """Each as it was left, in the order of creation, whether it is listed or read alone."""
        listed = self.expect(200, "content_blocks.list")["content_blocks"]
        assert [one["content_block_id"] for one in listed] == list(self.blocks)
        for key, model in self.blocks.items():
            shown = self.expect(200, "content_blocks.info", content_block_id=key)
            assert {name: shown[name] for name in ("name", "content", "tags")} == {
                name: model[name] for name in ("name", "content", "tags")
            }
            assert shown["last_edited"] == iso(model["edited"])
            assert shown["content_type"] == ("html" if "<" in model["content"] else "text")

    @invariant()
    def the_templates_are_the_model_s(self) -> None:
        """Each as it was left; what it was never given is not shown."""
        for key, model in self.templates.items():
            shown = self.expect(200, "templates.email.info", email_template_id=key)
            given = {name: one for name, one in model.items() if name not in ("created", "edited")}
            assert {name: shown.get(name) for name in given} == given
            assert ("preheader" in shown) is ("preheader" in model)

    @invariant()
    def lists_are_by_the_time_of_the_last_edit(self) -> None:
        """With both ends, for Content Blocks and templates alike."""
        since = iso(self.now - 60_000)
        for operation, listed, key, model in (
            ("content_blocks.list", "content_blocks", "content_block_id", self.blocks),
            ("templates.email.list", "templates", "email_template_id", self.templates),
        ):
            answer = self.expect(200, operation, modified_after=since)
            due = [one for one, each in model.items() if each["edited"] >= self.now - 60_000]
            assert [one[key] for one in answer[listed]] == due
            assert answer["count"] == len(due)
