"""Renders the files of the generated package from what was described."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2

from .bundle import BANNER, Bundle
from .describe import ModelInfo, describe_models
from .describe_calls import Argument, CallInfo, describe_calls
from .describe_inputs import InputInfo, describe_inputs
from .docstrings import call_text, group_text, input_text, model_text, quoted
from .examples import example_line
from .facts import (
    bucket_lines,
    deprecation,
    invariant_lines,
    literal,
    operation_line,
    plan_lines,
    security_lines,
    server_lines,
)
from .kinds import Coder
from .names import GenerationError, input_name, pascal
from .parse import parse

_HERE = Path(__file__).parent


@dataclass
class Group:
    """A class of a groups module: its operations and the groups below it."""

    resource: str
    calls: list[CallInfo] = field(default_factory=list)
    children: dict[str, str] = field(default_factory=dict)

    @property
    def class_name(self) -> str:
        return pascal(self.resource)


def render(bundle: Bundle) -> dict[str, str]:
    """Give every Python file of the package by its path below `brazekit_api/`."""
    document = bundle.document
    parsed = parse(document)
    coder = Coder(document["components"]["schemas"], parsed.classes, bundle.topics)
    models = describe_models(bundle, parsed, coder)
    inputs = describe_inputs(bundle, parsed, coder)
    calls = describe_calls(bundle, parsed, coder)
    environment = _environment(document)
    files = {name: _with_banner(text) for name, text in _runtime_files().items()}
    files["__init__.py"] = _package_init()
    files["py.typed"] = f"# {BANNER}\n"
    files.update(_model_files(environment, models))
    files.update(_input_files(environment, inputs, bundle, parsed.classes))
    files["facts.py"] = _facts_file(environment, document, calls)
    files["examples.py"] = environment.get_template("examples.py.jinja").render(
        examples={call.id: example_line(call, document) for call in calls}
    )
    files.update(_call_files(environment, calls, bundle, parsed.classes))
    return files


def _environment(document: dict[str, Any]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # The output is Python, not HTML; what comes from the document passes literal() or quoted().
        autoescape=False,  # noqa: S701
    )
    environment.globals.update(
        banner=BANNER,
        literal=literal,
        quoted=quoted,
        model_text=model_text,
        input_text=input_text,
        group_text=_group_text,
        call_text=lambda call, form: call_text(call, document, form),
        deprecation=deprecation,
        fixed_arguments=_fixed_arguments,
        twins=lambda call: [a for a in call.placed("query") if a.array_name != a.api_name],
    )
    environment.filters["string_literal"] = repr
    return environment


def _group_text(group: Group, groups: list[Group], raw: bool) -> str:
    members = {
        each.resource: [*(call.verb for call in each.calls), *each.children] for each in groups
    }
    below = {child: members[f"{group.resource}.{child}"] for child in group.children}
    return group_text(group.resource, group.calls, below, raw)


def _fixed_arguments(call: CallInfo) -> list[Argument]:
    """Give the body properties that every request of a batched call repeats."""
    streams = {stream.api_name for stream in call.streams}
    return [argument for argument in call.placed("body") if argument.api_name not in streams]


def _runtime_files() -> dict[str, str]:
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((_HERE / "runtime").glob("*.py"))
    }


def _with_banner(text: str) -> str:
    return f"# {BANNER}\n{text}"


def _package_init() -> str:
    return _with_banner(
        '"""Models, requests and facts of Braze\'s REST API. Pure: nothing here performs I/O."""\n'
    )


def _imports(names: Iterable[str], topics: dict[str, str], own: str = "") -> dict[str, list[str]]:
    """Group class names by the topic that defines them."""
    grouped: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        if topics[name] != own:
            grouped.setdefault(topics[name], []).append(name)
    return dict(sorted(grouped.items()))


def _model_files(environment: jinja2.Environment, models: list[ModelInfo]) -> dict[str, str]:
    topics = {model.class_name: model.topic for model in models}
    by_topic: dict[str, list[ModelInfo]] = {}
    for model in models:
        by_topic.setdefault(model.topic, []).append(model)
    template = environment.get_template("models.py.jinja")
    files = {
        f"models/{topic}.py": template.render(
            topic=topic,
            models=members,
            imports=_imports(_mentioned(members, topics), topics, own=topic),
            inputs=_as_inputs(
                _imports(_mentioned([m for m in members if m.writing], topics), topics)
            ),
        )
        for topic, members in by_topic.items()
    }
    files["models/__init__.py"] = _lazy_init(
        environment,
        "All models by name; a topic is loaded when the first of its models is asked for.",
        {topic: [model.class_name for model in members] for topic, members in by_topic.items()},
    )
    return files


def _lazy_init(environment: jinja2.Environment, title: str, topics: dict[str, list[str]]) -> str:
    """Render a package whose names are loaded by topic on first use."""
    return environment.get_template("lazy_init.py.jinja").render(title=title, topics=topics)


def _input_files(
    environment: jinja2.Environment,
    inputs: list[InputInfo],
    bundle: Bundle,
    classes: dict[str, str],
) -> dict[str, str]:
    topics = {classes[name]: topic for name, topic in bundle.topics.items()}
    by_topic: dict[str, list[InputInfo]] = {}
    for item in inputs:
        by_topic.setdefault(item.topic, []).append(item)
    template = environment.get_template("inputs.py.jinja")
    files: dict[str, str] = {}
    for topic, members in by_topic.items():
        used = [classes[name] for item in members for name in item.models]
        files[f"inputs/{topic}.py"] = template.render(
            topic=topic,
            inputs=members,
            models=_imports(used, topics),
            others=_as_inputs(_imports(used, topics, own=topic)),
        )
    files["inputs/__init__.py"] = _lazy_init(
        environment,
        "All TypedDicts by name; a topic is loaded when the first of them is asked for.",
        {topic: [item.class_name for item in members] for topic, members in by_topic.items()},
    )
    return files


def _as_inputs(imports: dict[str, list[str]]) -> dict[str, list[str]]:
    """Give the TypedDicts of models that are grouped by topic."""
    return {topic: [input_name(name) for name in names] for topic, names in imports.items()}


def _mentioned(models: list[ModelInfo], topics: dict[str, str]) -> set[str]:
    """Give the classes that the types of these models name."""
    by_schema = {name.lower(): name for name in topics}
    return {
        by_schema[used.lower()]
        for model in models
        for used in model.models
        if used.lower() in by_schema
    }


def _facts_file(
    environment: jinja2.Environment, document: dict[str, Any], calls: list[CallInfo]
) -> str:
    return environment.get_template("facts.py.jinja").render(
        version=document["info"]["version"],
        plans=plan_lines(document),
        buckets=bucket_lines(document),
        servers=server_lines(document),
        invariants=invariant_lines(document),
        security=security_lines(document),
        operations={call.id: operation_line(call, document) for call in calls},
    )


def _call_files(
    environment: jinja2.Environment,
    calls: list[CallInfo],
    bundle: Bundle,
    classes: dict[str, str],
) -> dict[str, str]:
    topics = {classes[name]: topic for name, topic in bundle.topics.items()}
    files: dict[str, str] = {}
    by_root: dict[str, list[CallInfo]] = {}
    for call in calls:
        by_root.setdefault(call.root, []).append(call)
    for root, members in by_root.items():
        imports = _imports((classes[name] for call in members for name in call.models), topics)
        asked = _imports((classes[name] for call in members for name in call.inputs), topics)
        context = {
            "root": root,
            "calls": members,
            "imports": imports,
            "inputs": _as_inputs(asked),
        }
        files[f"calls/{root}.py"] = environment.get_template("calls.py.jinja").render(**context)
        files[f"groups/{root}.py"] = environment.get_template("groups.py.jinja").render(
            **context, groups=_groups(members)
        )
    files["calls/__init__.py"] = _with_banner('"""Calls by family: arguments to requests."""\n')
    files["groups/__init__.py"] = environment.get_template("groups_init.py.jinja").render(
        roots=[{"name": root, "class_name": pascal(root)} for root in by_root]
    )
    return files


def _groups(calls: list[CallInfo]) -> list[Group]:
    """Arrange operations into classes, deepest first so that each is defined before its use."""
    groups: dict[str, Group] = {}
    for call in calls:
        steps = call.resource.split(".")
        for depth in range(1, len(steps) + 1):
            resource = ".".join(steps[:depth])
            groups.setdefault(resource, Group(resource))
            if depth > 1:
                parent = groups[".".join(steps[: depth - 1])]
                parent.children[steps[depth - 1]] = pascal(resource)
        groups[call.resource].calls.append(call)
    for group in groups.values():
        clash = {call.verb for call in group.calls} & set(group.children)
        if clash:
            raise GenerationError(f"{group.resource}: {', '.join(clash)} is both method and group")
    return sorted(groups.values(), key=lambda group: -group.resource.count("."))
