// The shell: views by the address behind #, the pulse that keeps them fresh, workspaces, shortcuts.

import { chooseTenant, get } from "./api.js";
import { el } from "./dom.js";
import { listen, showHelp } from "./keys-of-board.js";
import { buckets } from "./buckets.js";
import { clock, shownTime } from "./clock.js";
import { coverage } from "./coverage.js";
import { faults } from "./faults.js";
import { inbox } from "./inbox.js";
import { journal } from "./journal.js";
import { keys } from "./keys.js";
import { users } from "./users.js";

const VIEWS = { inbox, users, journal, buckets, keys, faults, clock, coverage };
const PULSE = 700;
const main = document.getElementById("main");
const select = document.getElementById("tenant");
const offline = document.getElementById("offline");
const status = document.getElementById("status");

let current = null; // The view on show: { name, rest, update }.
let last = {};
let asking = false;
let again = false;

/** Says what an action led to, to eyes and ears. */
export function say(text) {
  status.textContent = "";
  status.textContent = text;
}

function place() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  return { name: VIEWS[name] ? name : "inbox", rest: decode(rest.join("/")) };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function show() {
  if (location.hash === "#main") return;
  const { name, rest } = place();
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (current?.name === name && current.go) {
    current.go(rest);
    return;
  }
  const view = VIEWS[name];
  document.title = `${view.title} · brazekit mock`;
  main.replaceChildren(el("h1", {}, view.title));
  main.dataset.view = name;
  current = { name, ...view.open(main, rest, { say, fail, poke }) };
  last = {};
  poke();
}

/** Shows why something could not be done. */
function fail(error) {
  say(error.message);
}

/** Asks for the pulse now, once, however often it is wanted. */
async function poke() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      await beat();
    } while (again);
  } finally {
    asking = false;
  }
}

async function beat() {
  let pulse;
  try {
    pulse = await get("pulse");
  } catch (error) {
    if (error.status === 404 && select.value) {
      select.value = "";
      chooseTenant("");
      again = true;
    } else offline.hidden = false;
    return;
  }
  offline.hidden = true;
  document.getElementById("time").replaceChildren(...shownTime(pulse));
  await listTenants(pulse);
  const before = last;
  last = pulse;
  try {
    await current?.update(pulse, before);
    main.dataset.fresh = String(pulse.requests);
  } catch (error) {
    last = before;
    fail(error);
  }
}

async function listTenants(pulse) {
  if (last.workspaces === pulse.workspaces && last.tenant === pulse.tenant) return;
  const { tenants } = await get("tenants");
  const options = tenants.map(({ name }) => el("option", { value: name, selected: name === pulse.tenant }, name));
  select.replaceChildren(...options);
}

async function keepUp() {
  if (!document.hidden) await poke();
  setTimeout(keepUp, PULSE);
}

select.addEventListener("change", () => {
  chooseTenant(select.value);
  current = null;
  show();
  say(`Workspace ${select.value}`);
});
document.getElementById("nav").append(el("ul", {}, Object.entries(VIEWS).map(([name, view], index) =>
  el("li", {}, el("a", { href: `#/${name}`, "data-view": name, "aria-keyshortcuts": index + 1 }, view.title)))));
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
document.getElementById("help-button").addEventListener("click", showHelp);
window.addEventListener("hashchange", () => show());
document.addEventListener("visibilitychange", () => document.hidden || poke());
listen(Object.keys(VIEWS), { titles: Object.values(VIEWS).map((view) => view.title), refresh: () => { last = {}; poke(); } });
show();
keepUp();
