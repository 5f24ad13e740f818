"""The maintainers' command: `python -m generator COMMAND`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .audit import audit, bare_objects, explained
from .bundle import bundle
from .drift import drift, markdown, text
from .load import SourceError
from .names import GenerationError
from .write import generate, stale_files

_ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 is success, 1 a finding, 2 a document that cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("--spec", type=Path, default=_ROOT / "spec", help="the document's folder")
    parser.add_argument(
        "--generated", type=Path, default=_ROOT / "generated", help="the folder that is written"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write the generated folder from the document")
    commands.add_parser("fresh", help="tell which generated files differ from the document")
    commands.add_parser("lint", help="hold the document to spec/STYLE.md")
    commands.add_parser("bundle", help="print the document as one JSON file")
    auditing = commands.add_parser("audit", help="compare the document with collected facts")
    auditing.add_argument("facts", type=Path, help="the folder of the facts")
    drifting = commands.add_parser("drift", help="compare the document with Braze's OpenAPI files")
    drifting.add_argument("folder", type=Path, help="the folder of the files, JSON or YAML")
    drifting.add_argument("--markdown", action="store_true", help="print a Markdown change list")
    drifting.add_argument(
        "--partial", action="store_true", help="the folder has only some of the operations"
    )
    options = parser.parse_args(arguments)
    try:
        if options.command == "drift":
            return _drift(options.spec, options.folder, options.markdown, options.partial)
        if options.command == "audit":
            return _audit(options.spec, options.facts)
        return _run(options.command, options.spec, options.generated)
    except (SourceError, GenerationError) as error:
        print(error, file=sys.stderr)
        return 2


def _run(command: str, spec: Path, generated: Path) -> int:
    if command == "lint":
        return _lint(spec)
    if command == "bundle":
        print(json.dumps(bundle(spec), indent=1, ensure_ascii=False))
        return 0
    if command == "fresh":
        findings = stale_files(spec, generated)
        for finding in findings:
            print(finding)
        if findings:
            print("Nobody edits generated/: change spec/ and run `make generate`.")
        return 1 if findings else 0
    # A document that breaks its own rules gives no client.
    if _lint(spec):
        return 2
    files = generate(spec, generated)
    print(f"{len(files)} files written to {generated.name}/")
    return 0


def _audit(spec: Path, facts: Path) -> int:
    """Print what differs without a reason, then what still stands as a bare object."""
    if not facts.is_dir():
        print(f"{facts} is no folder of facts", file=sys.stderr)
        return 2
    document = bundle(spec)
    decisions = spec.parent / "docs" / "decisions.md"
    reasons = explained(decisions.read_text(encoding="utf-8")) if decisions.exists() else {}
    differences = audit(document, facts)
    keys = {difference.key for difference in differences}
    open_ones = [difference for difference in differences if difference.key not in reasons]
    stale = sorted(set(reasons) - keys)
    for difference in open_ones:
        print(difference)
    for key in stale:
        print(f"{key} | explained in docs/decisions.md, but there is no such difference")
    bare = bare_objects(document)
    print(f"{len(differences)} differences, {len(differences) - len(open_ones)} with a reason.")
    print(f"{len(bare)} open objects: {', '.join(bare) or 'none'}.")
    return 1 if open_ones or stale else 0


def _drift(spec: Path, folder: Path, as_markdown: bool, partial: bool) -> int:
    """Print what the files say otherwise; what cannot be read goes to standard error."""
    if not folder.is_dir():
        print(f"{folder} is no folder of OpenAPI files", file=sys.stderr)
        return 2
    changes, problems, files = drift(bundle(spec), folder, partial=partial)
    for line in (markdown if as_markdown else text)(changes):
        print(line)
    for problem in problems:
        print(f"not compared: {problem}", file=sys.stderr)
    if problems:
        print("Operations without a file are not listed, since a file is missing.", file=sys.stderr)
    print(f"{files} files compared, {len(changes)} operations differ.", file=sys.stderr)
    return 2 if problems else int(bool(changes))


def _lint(spec: Path) -> int:
    from .lint import main as lint_main

    return lint_main([str(spec)])


if __name__ == "__main__":
    sys.exit(main())
