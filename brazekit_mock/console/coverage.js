// What callers touched: operations with the answers they got, refusals, and what nobody asked for.

import { get } from "./api.js";
import { choice, counted, el, field, table } from "./dom.js";

function open(main, rest, { poke }) {
  let changed = true;
  const show = choice([["touched", "touched"], ["untouched", "not touched"], ["all", "all"]], "touched", { change: () => { changed = true; poke(); } });
  const text = el("input", { type: "search", "data-find": true, autocomplete: "off", placeholder: "users", input: () => { changed = true; poke(); } });
  const total = el("p", { className: "total" });
  const meter = el("meter", { min: 0, "aria-label": "Operations touched" });
  const place = el("div", {});
  main.append(el("form", { className: "filters", role: "search", submit: (event) => event.preventDefault() },
    field("Show", show), field("Find", text)), total, meter, place);

  async function update(pulse, before) {
    if (!changed && pulse.requests === before.requests && pulse.tenant === before.tenant) return;
    changed = false;
    const found = await get("coverage");
    const all = Object.keys(found.operations).filter((id) => id !== "(none)");
    const touched = all.length - found.untouched.length;
    total.textContent = `${touched} of ${counted(all.length, "operation")} touched`;
    meter.max = all.length;
    meter.value = touched;
    const untouched = new Set(found.untouched);
    const rows = Object.entries(found.operations)
      .filter(([id]) => show.value === "all" || (show.value === "untouched") === untouched.has(id))
      .filter(([id]) => id.includes(text.value.trim().toLowerCase()));
    place.replaceChildren(
      table("Operations", [
        ["Operation", ([id]) => el("code", {}, id === "(none)" ? "no operation" : id)],
        ["Answers", ([, answers]) => el("span", { className: "tags" }, Object.entries(answers).map(([status, count]) =>
          el("span", { className: `tag ${status >= 200 && status < 400 ? "good" : "bad"}` }, `${status} × ${count.toLocaleString("en")}`)))],
      ], rows),
      el("h2", {}, "Refusals"),
      found.refusals.length ? table("Refusals", [
        ["Operation", (one) => el("code", {}, one.operation ?? "no operation")], ["Status", (one) => one.status],
        ["Reason", (one) => one.reason], ["Count", (one) => one.count.toLocaleString("en")],
      ], found.refusals) : el("p", { className: "empty" }, "None."));
  }

  return { update };
}

export const coverage = { title: "Coverage", open };
