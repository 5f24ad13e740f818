// Misbehaviour to arm: what there is and what it means, what is armed and how often it fired.

import { get, named, post, remove } from "./api.js";
import { coded, counted, el, empty, field, sync } from "./dom.js";

const PLAIN = new Set(["id", "name", "count", "probability", "operation", "seed", "fired", "skip", "at"]);
// How each option is read; which of them a fault takes stands in its meaning.
const OPTIONS = {
  retry_after: ["Seconds until the reset", { type: "number", min: 0, max: 86400, step: "any" }, Number],
  delay: ["Delay in seconds", { type: "number", min: 0, max: 86400, step: "any" }, Number],
  status: ["Status", { type: "number", min: 200, max: 599 }, Number],
  applied: ["Applied all the same", { type: "checkbox" }, Boolean],
  array: ["Array", { type: "text", placeholder: "events" }, String],
  index: ["Index", { type: "number", min: 0 }, Number],
  body: ["Body as text", { type: "text" }, String],
  json: ["Body as JSON", { type: "text", placeholder: '{"message": "no"}' }, JSON.parse],
};
const LIKE_SERVER_ERROR = new Set(["bad_gateway_html", "answer"]);

function optionsOf(name, meaning) {
  const named = Object.keys(OPTIONS).filter((option) => meaning.includes(`\`${option}\``));
  return LIKE_SERVER_ERROR.has(name) ? [...new Set([...named, "applied"])] : named;
}

function open(main, rest, { fail, poke, say }) {
  let changed = true;
  let known = {};
  const armed = el("ul", { className: "cards" });
  const none = empty("Nothing is armed: the mock behaves.");
  const name = el("select", { required: true, "data-find": true, change: explain });
  const meaning = el("p", { className: "note", id: "meaning" });
  const count = el("input", { type: "number", min: 1, placeholder: "always" });
  const probability = el("input", { type: "number", min: 0.001, max: 1, step: "any", value: "1", required: true });
  const operation = el("input", { type: "text", list: "operations", autocomplete: "off", placeholder: "all" });
  const seed = el("input", { type: "number", placeholder: "drawn" });
  const skip = el("input", { type: "number", min: 0, placeholder: "none" });
  const at = el("input", { type: "text", autocomplete: "off", placeholder: "now" });
  const operations = el("datalist", { id: "operations" });
  const special = el("div", { className: "grid" });
  name.setAttribute("aria-describedby", "meaning");
  const form = el("form", { className: "panel", submit: arm }, el("h2", {}, "Arm a fault"), field("Fault", name), meaning,
    el("div", { className: "grid" }, field("Times", count), field("After letting by", skip), field("Probability", probability), field("Operation", operation), field("Seed", seed), field("From time on", at, "ISO 8601, of the virtual clock")),
    special, operations, el("button", { type: "submit", className: "main" }, "Arm"));
  const off = el("button", { type: "button", className: "danger", click: () => disarm("faults") }, "Disarm all");
  const list = el("dl", { className: "facts wide" });
  main.append(el("div", { className: "columns" }, el("div", {}, el("div", { className: "line" }, el("h2", {}, "Armed"), off), none, armed), form),
    el("h2", {}, "What there is"), list);

  function explain() {
    meaning.replaceChildren(...coded(known[name.value] ?? ""));
    special.replaceChildren(...optionsOf(name.value, known[name.value] ?? "").map((option) => {
      const [text, attributes] = OPTIONS[option];
      return field(text, el("input", { ...attributes, name: option, autocomplete: "off" }));
    }));
  }

  async function arm(event) {
    event.preventDefault();
    try {
      const body = { name: name.value, probability: Number(probability.value) };
      if (count.value) body.count = Number(count.value);
      if (at.value.trim()) body.at = at.value.trim();
      if (skip.value) body.skip = Number(skip.value);
      if (operation.value.trim()) body.operation = operation.value.trim();
      if (seed.value) body.seed = Number(seed.value);
      for (const input of special.querySelectorAll("input")) {
        if (input.type === "checkbox") { if (input.checked) body[input.name] = true; }
        else if (input.value) body[input.name] = OPTIONS[input.name][2](input.value);
      }
      await post("faults", body);
      say(`Armed ${name.value}.`);
      again();
    } catch (error) { fail(error); }
  }

  async function disarm(path) {
    try {
      const { disarmed } = await remove(path);
      say(`Disarmed ${counted(disarmed, "fault")}.`);
      again();
    } catch (error) { fail(error); }
  }

  function again() {
    changed = true;
    poke();
  }

  function row(one) {
    const options = Object.entries(one).filter(([option]) => !PLAIN.has(option)).map(([option, value]) => `${option} ${JSON.stringify(value)}`);
    const often = one.count === null ? "until disarmed" : `${counted(one.count, "time")} more`;
    const said = [often, one.at && `from ${one.at} on`, one.skip > 0 && `after letting ${one.skip} by`, one.probability < 1 && `with probability ${one.probability}`, one.operation ?? "every operation", ...options];
    return el("li", { className: "panel" }, el("div", { className: "line" }, el("h3", {}, one.name),
      el("button", { type: "button", className: "danger", "data-row": true, "aria-label": `Disarm ${one.name}`, click: () => disarm(named("faults", one.id)) }, "Disarm")),
      el("p", {}, said.filter(Boolean).join(", "), ". ", el("b", {}, `Fired ${counted(one.fired, "time")}.`)));
  }

  async function update(pulse, before) {
    if (!changed && JSON.stringify(pulse.armed) === JSON.stringify(before.armed)) return;
    changed = false;
    const found = await get("faults");
    sync(armed, found.armed, (one) => one.id, row);
    none.hidden = found.armed.length > 0;
    off.hidden = !none.hidden;
    if (name.options.length) return;
    known = found.known;
    name.append(...Object.keys(known).map((one) => el("option", {}, one)));
    list.append(...Object.entries(known).flatMap(([one, text]) => [el("dt", {}, el("code", {}, one)), el("dd", {}, coded(text))]));
    explain();
    const { operations: touched } = await get("coverage");
    operations.append(...Object.keys(touched).filter((id) => id !== "(none)").map((id) => el("option", { value: id })));
  }

  return { update };
}

export const faults = { title: "Faults", open };
