// Who is known: a page of users, searched by any identifier, and one of them with all there is.

import { get, named } from "./api.js";
import { counted, el, empty, facts, field, moment, sync, table, tree } from "./dom.js";

const PAGE = 50;
const APART = new Set([
  "external_id", "braze_id", "user_aliases", "email", "phone", "custom_attributes", "custom_events", "purchases",
  "subscription_groups", "deprecated_external_ids", "revenue", "profile", "total_revenue",
]);

function open(main, rest, { fail, poke }) {
  let offset = 0;
  let changed = true;
  const search = el("input", { type: "search", "data-find": true, autocomplete: "off", placeholder: "ID, alias, e-mail, phone, name", input: () => { offset = 0; again(); } });
  const list = el("ul", { className: "list", "aria-label": "Users, newest first" });
  const total = el("p", { className: "total" });
  const none = empty();
  const back = el("button", { type: "button", click: () => turn(-PAGE) }, "Newer");
  const on = el("button", { type: "button", click: () => turn(PAGE) }, "Older");
  const pane = el("section", { className: "pane", "aria-label": "User" });
  const split = el("div", { className: "split" },
    el("div", { className: "side" }, total, none, list, el("p", { className: "choices" }, back, on)), pane);
  main.append(el("form", { className: "filters", role: "search", submit: (event) => event.preventDefault() },
    field("Find", search)), split);

  function again() {
    changed = true;
    poke();
  }

  function turn(by) {
    offset = Math.max(0, offset + by);
    again();
  }

  async function update(pulse, before) {
    const same = pulse.users === before.users && pulse.users_changed === before.users_changed && pulse.tenant === before.tenant;
    if (same && !changed) return;
    changed = false;
    const found = await get("users", { brief: true, order: "newest", limit: PAGE, offset, search: search.value.trim() });
    sync(list, found.users, (user) => user.braze_id, row);
    const count = found.found ?? found.total;
    const isMore = count > offset + found.users.length;
    back.hidden = offset === 0;
    on.hidden = !isMore;
    total.textContent = found.found === undefined ? counted(found.total, "user")
      : `${isMore ? "More than " : ""}${counted(offset + found.users.length, "user")} found of ${found.total.toLocaleString("en")}`;
    none.textContent = search.value.trim() ? "Nobody has an identifier like this." : "No user yet.";
    none.hidden = found.users.length > 0;
    mark();
    if (rest) await read();
  }

  function mark() {
    for (const link of list.querySelectorAll("a")) {
      if (link.parentNode.dataset.key === rest) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  async function read() {
    const id = rest;
    const user = await get(named("users", id), { by: "braze_id" });
    if (rest === id) sync(pane, [user], () => id, one);
  }

  async function go(id) {
    rest = id;
    split.classList.toggle("has-one", Boolean(id));
    mark();
    pane.replaceChildren(empty(id ? "Reading." : "Choose a user to see the profile."));
    if (!id) return;
    try {
      pane.replaceChildren();
      await read();
      if (window.matchMedia("(max-width: 60rem)").matches) pane.scrollIntoView({ block: "start" });
    } catch (error) {
      pane.replaceChildren(empty(error.message));
      fail(error);
    }
  }

  go(rest);
  return { update, go };
}

function nameOf(user) {
  return user.external_id ?? user.user_aliases?.[0]?.alias_name ?? user.email ?? user.phone ?? user.braze_id;
}

function row(user) {
  const person = [user.first_name, user.last_name].filter(Boolean).join(" ");
  return el("li", {}, el("a", { href: `#/users/${encodeURIComponent(user.braze_id)}`, "data-row": true },
    el("span", { className: "who" }, nameOf(user)),
    el("span", { className: "what" }, [person, user.email, user.phone].filter(Boolean).join(" · ") || "no address"),
    el("span", { className: "tags" }, el("span", { className: "tag soft" }, counted(user.events, "event")),
      el("span", { className: "tag soft" }, counted(user.purchases, "purchase")))));
}

function tallies(caption, rows) {
  if (!rows?.length) return null;
  const day = (iso) => el("span", {}, iso.slice(0, 10), " ", moment(iso));
  return [el("h3", {}, caption), table(caption, [
    ["Name", (one) => one.name], ["Count", (one) => one.count], ["First", (one) => day(one.first)], ["Last", (one) => day(one.last)],
  ], rows)];
}

function one(user) {
  const other = Object.fromEntries(Object.entries(user).filter(([name]) => !APART.has(name)));
  const groups = Object.entries(user.subscription_groups ?? {});
  const aliases = user.user_aliases ?? [];
  const custom = user.custom_attributes ?? {};
  return el("article", {},
    el("a", { className: "back", href: "#/users" }, "All users"),
    el("h2", {}, nameOf(user)),
    facts([
      ["External ID", user.external_id], ["Former IDs", user.deprecated_external_ids?.join(", ")], ["Braze ID", user.braze_id],
      ["E-mail", user.email], ["Phone", user.phone], ["Spent", user.revenue === "0" ? "" : user.revenue],
    ]),
    aliases.length > 0 && [el("h3", {}, "Aliases"), table("Aliases", [
      ["Label", (alias) => alias.alias_label], ["Name", (alias) => alias.alias_name]], aliases)],
    groups.length > 0 && [el("h3", {}, "Subscription groups"), table("Subscription groups", [
      ["Group", ([id]) => id], ["State", ([, state]) => state]], groups)],
    tallies("Events", user.custom_events), tallies("Purchases", user.purchases),
    Object.keys(custom).length > 0 && [el("h3", {}, "Custom attributes"), tree(custom)],
    Object.keys(other).length > 0 && [el("h3", {}, "Profile"), tree(other)]);
}

export const users = { title: "Users", open };
