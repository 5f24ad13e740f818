// What the keyboard does beyond Tab and Enter. Single keys can be switched off, for those who dictate.

import { el } from "./dom.js";

const STORED = "brazekit-mock-single-keys";
const dialog = document.getElementById("help");
const box = document.getElementById("single-keys");

export function showHelp() {
  if (!dialog.open) dialog.showModal();
}

/** Whether the keys go into something that is being written or chosen. */
function isWriting(target) {
  return target.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

function rows() {
  return [...document.querySelectorAll("#main [data-row]")].filter((row) => row.offsetParent !== null);
}

function step(by) {
  const found = rows();
  if (!found.length) return;
  const at = found.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : found.length - 1) : Math.min(found.length - 1, Math.max(0, at + by));
  found[next].focus();
  found[next].scrollIntoView({ block: "nearest" });
}

function focusOn(selector) {
  const found = document.querySelector(selector);
  found?.focus();
  found?.select?.();
}

/** Listens for the shortcuts, of which the digits lead to the views in their order. */
export function listen(names, { titles, refresh }) {
  const actions = {
    "/": ["Find or filter", () => focusOn("#main [data-find]")],
    j: ["Next entry of a list", () => step(1)],
    k: ["Entry before", () => step(-1)],
    r: ["Read everything again", refresh],
    w: ["Choose a workspace", () => focusOn("#tenant")],
    "?": ["Show this list", showHelp],
  };
  names.forEach((name, index) => {
    actions[index + 1] = [titles[index], () => { location.hash = `#/${name}`; focusOn("#main"); }];
  });
  const shown = [...Object.entries(actions), ["Enter", ["Open the entry"]], ["Esc", ["Leave a field, close"]]];
  document.getElementById("shortcuts").append(...shown.flatMap(([key, [text]]) =>
    [el("dt", {}, el("kbd", {}, key)), el("dd", {}, text)]));
  box.checked = localStorage.getItem(STORED) !== "off";
  box.addEventListener("change", () => localStorage.setItem(STORED, box.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.key === "Escape" && isWriting(event.target)) {
      event.target.blur();
      document.getElementById("main").focus();
      return;
    }
    if (isWriting(event.target) || !box.checked || !actions[event.key]) return;
    event.preventDefault();
    actions[event.key][1]();
  });
}
