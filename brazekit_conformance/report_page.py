"""A report as one page that needs nothing else: by level, with a filter, light or dark."""

from __future__ import annotations

import html
from collections.abc import Mapping
from string import Template
from typing import Any

from .model import LEVELS

__all__ = ["page_of"]

_WORDS = {
    "passed": "passed",
    "failed": "failed",
    "known_failing": "known failing",
    "not_supported": "not supported",
    "not_run": "not run",
}
_PAGE = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$name: conformance</title>
<style>
:root { color-scheme: light dark; --line: #8884; --dim: #777; --passed: #1a7f37;
  --failed: #cf222e; --known_failing: #8250df; --not_supported: #9a6700; --not_run: #777; }
@media (prefers-color-scheme: dark) { :root { --dim: #999; --passed: #3fb950; --failed: #ff7b72;
  --known_failing: #bc8cff; --not_supported: #d29922; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child { text-align: left; }
form { position: sticky; top: 0; padding: .75rem 0; background: Canvas; display: flex; gap: .5rem;
  flex-wrap: wrap; }
input, select { font: inherit; padding: .25rem .5rem; }
input { flex: 1; min-width: 12rem; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
summary { cursor: pointer; display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; }
summary b { min-width: 8rem; }
summary span { color: var(--dim); }
code, li { overflow-wrap: anywhere; }
.passed b { color: var(--passed); } .failed b { color: var(--failed); }
.known_failing b { color: var(--known_failing); } .not_supported b { color: var(--not_supported); }
</style>
</head>
<body>
<h1>$name</h1>
<p>Version $version, $language. $total cases in $seconds s.</p>
<table>
<thead><tr><th>Level</th>$heads</tr></thead>
<tbody>
$levels
</tbody>
</table>
$stale
<form aria-label="Filter">
<input id="text" type="search" placeholder="Filter by id, title, operation or problem"
  aria-label="Filter by text">
<select id="verdict" aria-label="Verdict"><option value="">any verdict</option>$verdicts</select>
<select id="level" aria-label="Level"><option value="">any level</option>$options</select>
<output id="count"></output>
</form>
$cases
<script>
const text = document.getElementById("text"), verdict = document.getElementById("verdict");
const level = document.getElementById("level"), count = document.getElementById("count");
const cases = [...document.querySelectorAll("details")];
function filter() {
  const wanted = text.value.toLowerCase();
  let shown = 0;
  for (const one of cases) {
    const fits = (!verdict.value || one.className === verdict.value)
      && (!level.value || one.dataset.level === level.value)
      && one.textContent.toLowerCase().includes(wanted);
    one.hidden = !fits;
    shown += fits;
  }
  count.textContent = shown + " of " + cases.length;
}
for (const field of [text, verdict, level]) field.addEventListener("input", filter);
document.querySelector("form").addEventListener("submit", event => event.preventDefault());
const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (named) named.open = true;
filter();
</script>
</body>
</html>
""")


def page_of(public: Mapping[str, Any]) -> str:
    """The page of a run, given as the JSON report has it."""
    adapter = public["adapter"]
    levels = [(f"{level} {meaning}", public["levels"][level]) for level, meaning in LEVELS.items()]
    rows = [
        f"<tr><td>{html.escape(name)}</td>"
        + "".join(f"<td>{counts[word]}</td>" for word in _WORDS)
        + "</tr>"
        for name, counts in [*levels, ("all", public["totals"])]
        if any(counts.values())
    ]
    stale = "".join(
        f"<p><strong>{html.escape(name)}</strong> is known to fail, but did not.</p>"
        for name in public["stale_known_failing"]
    )
    return _PAGE.substitute(
        name=html.escape(str(adapter["name"])),
        version=html.escape(str(adapter["version"])),
        language=html.escape(str(adapter["language"])),
        total=len(public["cases"]),
        seconds=f"{public['seconds']:.1f}",
        heads="".join(f"<th>{word}</th>" for word in _WORDS.values()),
        levels="\n".join(rows),
        stale=stale,
        verdicts="".join(f'<option value="{key}">{word}</option>' for key, word in _WORDS.items()),
        options="".join(f'<option value="{key}">{key}</option>' for key in LEVELS),
        cases="\n".join(_case(one) for one in public["cases"]),
    )


def _case(one: Mapping[str, Any]) -> str:
    """One case: a line that opens, with its problems and the requests that were seen."""
    is_open = " open" if one["verdict"] == "failed" else ""
    source = html.escape(one["source"])
    if one["source"].startswith("https://"):
        source = f'<a href="{source}">{source}</a>'
    return (
        f'<details id="{one["id"]}" class="{one["verdict"]}" data-level="{one["level"]}"{is_open}>'
        f"<summary><b>{_WORDS[one['verdict']]}</b> <code>{one['id']}</code> "
        f"<span>{html.escape(one['title'])}</span></summary>"
        f"<p>{html.escape(one['kind'])}, <code>{html.escape(one['operation'])}</code>, "
        f"{html.escape(one['file'])}:{one['line']}; {html.escape(one['evidence'])}: {source}</p>"
        f"{_list('Problems', one['problems'])}{_list('Requests', one['requests'])}</details>"
    )


def _list(title: str, entries: list[str]) -> str:
    if not entries:
        return ""
    items = "".join(f"<li>{html.escape(entry)}</li>" for entry in entries)
    return f"<p>{title}:</p><ul>{items}</ul>"
