// What was asked and answered, newest first, as it happens; with the reason of each refusal.

import { get, remove } from "./api.js";
import { choice, counted, el, empty, field, moment, tableRow, table } from "./dom.js";

const SHOWN = 300;
const COLUMNS = [
  ["No.", (one) => one.number],
  ["Time", (one) => moment(one.time)],
  ["Request", (one) => el("span", {}, el("b", {}, one.method), " ", one.path)],
  ["Status", (one) => el("span", { className: `tag ${one.status === 0 ? "bad" : one.status < 400 ? "good" : "bad"}` }, one.status || "dropped")],
  ["Reason", (one) => [one.reason && el("span", { className: "reason" }, one.reason), one.fault && el("span", { className: "tag warn" }, `fault ${one.fault}`)]],
  ["Bucket", (one) => (one.bucket ? `${one.bucket}${one.remaining === null ? "" : `, ${one.remaining.toLocaleString("en")} left`}` : "")],
  ["Bytes", (one) => one.bytes.toLocaleString("en")],
];

function open(main, rest, { fail, poke, say }) {
  let entries = [];
  let newest = 0;
  let paused = false;
  let tenant;
  const text = el("input", { type: "search", "data-find": true, autocomplete: "off", placeholder: "path, reason, operation", input: draw });
  const kind = choice([["", "all"], ["refused", "refused"], ["fault", "with a fault"]], "", { change: draw });
  const pause = el("button", { type: "button", "aria-pressed": "false", click: () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    poke();
  } }, "Pause");
  const clear = el("button", { type: "button", click: async () => {
    try {
      await remove("requests");
      entries = [];
      draw();
      say("The journal is empty.");
    } catch (error) { fail(error); }
  } }, "Empty");
  const total = el("p", { className: "total" });
  const none = empty("No request yet, or none like this.");
  const shown = table("Requests, newest first", COLUMNS, []);
  shown.classList.add("journal");
  const body = shown.querySelector("tbody");
  main.append(el("form", { className: "filters", role: "search", submit: (event) => event.preventDefault() },
    field("Find", text), field("Show", kind), pause, clear), total, none, shown);

  function fits(one) {
    if (kind.value === "refused" && one.status < 400 && one.status !== 0) return false;
    if (kind.value === "fault" && !one.fault) return false;
    const wanted = text.value.trim().toLowerCase();
    return !wanted || [one.path, one.reason, one.operation, one.fault, String(one.status)].some((held) => held.toLowerCase().includes(wanted));
  }

  function row(one) {
    const made = tableRow(COLUMNS, one);
    made.dataset.number = one.number;
    made.dataset.row = "";
    made.tabIndex = 0;
    if (one.status >= 400 || one.status === 0) made.className = "refused";
    return made;
  }

  function draw() {
    body.replaceChildren(...entries.filter(fits).slice(-SHOWN).reverse().map(row));
    none.hidden = body.children.length > 0;
    shown.hidden = !none.hidden;
  }

  async function update(pulse) {
    if (paused) return;
    if (pulse.tenant !== tenant || pulse.requests < newest) {
      entries = [];
      newest = 0;
      tenant = pulse.tenant;
      draw();
    }
    total.textContent = counted(pulse.requests, "request");
    if (pulse.requests === newest) {
      none.hidden = body.children.length > 0;
      shown.hidden = !none.hidden;
      return;
    }
    const found = await get("requests", { since: newest });
    newest = found.total;
    entries = [...entries, ...found.requests].slice(-1000);
    body.prepend(...found.requests.filter(fits).slice(-SHOWN).reverse().map(row));
    while (body.children.length > SHOWN) body.lastChild.remove();
    none.hidden = body.children.length > 0;
    shown.hidden = !none.hidden;
  }

  return { update };
}

export const journal = { title: "Journal", open };
