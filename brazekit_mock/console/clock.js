// The virtual time: read it, move it on, stop it; what is due happens on the way.

import { get, post } from "./api.js";
import { el, facts, field } from "./dom.js";

const STEPS = [[60, "1 minute"], [3600, "1 hour"], [86400, "1 day"], [604800, "1 week"]];

function text(now) {
  return new Date(now * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** The time for the head of the page. */
export function shownTime(pulse) {
  return [el("time", {}, `${text(pulse.now).slice(0, 16)} UTC`), pulse.frozen ? " stopped" : ""];
}

function open(main, rest, { fail, poke, say }) {
  const face = el("p", { className: "face" });
  const state = el("p", {});
  const held = el("div", {});
  const amount = el("input", { type: "number", min: 0, step: "any", value: "1", required: true, "data-find": true });
  const unit = el("select", {}, STEPS.map(([seconds, name]) => el("option", { value: seconds }, `${name.slice(2)}s`)),
    el("option", { value: 1, selected: true }, "seconds"));
  const moment = el("input", { type: "datetime-local", step: 1, required: true });
  const freeze = el("button", { type: "button", click: () => move({ freeze: freeze.dataset.to === "stop" }) });
  const steps = STEPS.map(([seconds, name]) => el("button", { type: "button", "data-row": true, click: () => move({ advance: seconds }) }, `+ ${name}`));
  main.append(el("section", { className: "panel", "aria-label": "Virtual time" }, face, state,
    el("div", { className: "choices" }, steps, freeze)),
  el("div", { className: "columns" },
    el("form", { className: "panel", submit: (event) => { event.preventDefault(); move({ advance: Number(amount.value) * Number(unit.value) }); } },
      el("h2", {}, "Advance"), el("div", { className: "grid" }, field("By", amount), field("Unit", unit)), el("button", { type: "submit", className: "main" }, "Advance")),
    el("form", { className: "panel", submit: (event) => { event.preventDefault(); move({ set: `${moment.value}${moment.value.length < 19 ? ":00" : ""}Z` }); } },
      el("h2", {}, "Set"), field("Date and time, UTC", moment), el("button", { type: "submit" }, "Set"))),
  el("section", { className: "panel" }, el("h2", {}, "What waits for it"), held));

  async function move(body) {
    try {
      const { iso } = await post("clock", body);
      say(`It is ${iso}.`);
      poke();
    } catch (error) { fail(error); }
  }

  async function update(pulse) {
    const shown = `${text(pulse.now)} UTC`;
    if (face.textContent !== shown) face.textContent = shown;
    state.textContent = pulse.frozen ? "Stopped: it moves only when it is moved." : "Running.";
    freeze.textContent = pulse.frozen ? "Let it run" : "Stop it";
    freeze.dataset.to = pulse.frozen ? "run" : "stop";
    const { schedules, pending, live_activities: activities, exports } = await get("state");
    const waiting = JSON.stringify([schedules, pending, activities, exports]);
    if (held.dataset.shown === waiting) return;
    held.dataset.shown = waiting;
    held.replaceChildren(facts([["Schedules", schedules], ["Effects due later", pending], ["Exports", exports], ["Live Activities", activities]]));
  }

  return { update };
}

export const clock = { title: "Clock", open };
