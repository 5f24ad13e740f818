// What would have been sent: a list of messages beside the one that is open, and who was passed over.

import { get, named } from "./api.js";
import { choice, counted, el, empty, field, moment, sync } from "./dom.js";
import { opened } from "./message.js";

const PAGE = 50;
const CHANNELS = ["email", "ios_push", "android_push", "push", "sms", "whats_app", "webhook", "content_cards", "in_app_message"];

/** The identifier by which a person is known best. */
export function recipientOf({ recipient = {} }) {
  const alias = recipient.user_alias?.alias_name;
  return recipient.external_id ?? recipient.external_user_id ?? recipient.email ?? recipient.phone
    ?? alias ?? recipient.braze_id ?? Object.values(recipient).find((value) => typeof value === "string") ?? "nobody";
}

function open(main, rest, { fail, poke }) {
  let limit = PAGE;
  let changed = true;
  const list = el("ul", { className: "list", "aria-label": "Messages, newest first" });
  const skipped = el("ul", { className: "list quiet" });
  const skippedBox = el("details", { hidden: true }, el("summary"), skipped);
  const total = el("p", { className: "total" });
  const none = empty("No message yet. What callers send, trigger or schedule shows up here.");
  const more = el("button", { type: "button", hidden: true, click: () => { limit += PAGE; again(); } }, "Show more");
  const pane = el("section", { className: "pane", "aria-label": "Message" });
  const wanted = {
    recipient: el("input", { type: "search", "data-find": true, autocomplete: "off", placeholder: "external ID, e-mail, ...", input: again }),
    channel: choice([["", "all"], ...CHANNELS], "", { change: again }),
    plan: el("input", { type: "search", autocomplete: "off", placeholder: "ID", list: "plans", input: again }),
  };
  const plans = el("datalist", { id: "plans" });
  const split = el("div", { className: "split" },
    el("div", { className: "side" }, total, none, list, more, skippedBox), pane);
  const filters = el("form", { className: "filters", role: "search", submit: (event) => event.preventDefault() },
    field("User", wanted.recipient), field("Channel", wanted.channel), field("Campaign or Canvas", wanted.plan), plans);
  main.append(filters, split);

  function again() {
    changed = true;
    poke();
  }

  function row(message) {
    const from = message.campaign_id ?? message.canvas_id;
    return el("li", {}, el("a", { href: `#/inbox/${encodeURIComponent(message.id)}`, "data-row": true },
      el("span", { className: "who" }, recipientOf(message)), moment(message.sent_at),
      el("span", { className: "what" }, message.title || "(no text)"),
      el("span", { className: "tags" }, el("span", { className: "tag" }, message.channel), from && el("span", { className: "tag soft" }, from))));
  }

  function passed(entry) {
    return el("li", {}, el("span", { className: "who" }, recipientOf(entry)), moment(entry.skipped_at),
      el("span", { className: "what" }, entry.reason));
  }

  async function update(pulse, before) {
    const same = ["messages", "last_message", "skipped", "tenant"].every((name) => pulse[name] === before[name]);
    if (same && !changed) return;
    changed = false;
    const query = Object.fromEntries(Object.entries(wanted).map(([name, control]) => [name, control.value.trim()]));
    const found = await get("messages", { ...query, brief: true, order: "newest", limit });
    sync(list, found.messages, (one) => one.id, row);
    sync(skipped, found.skipped.map((one, index) => ({ ...one, index: found.skipped_total - index })), (one) => one.index, passed);
    skippedBox.hidden = !found.skipped_total;
    skippedBox.firstChild.textContent = `${counted(found.skipped_total, "recipient")} passed over`;
    total.textContent = counted(found.total, "message");
    none.hidden = found.total > 0;
    more.hidden = found.messages.length >= found.total;
    const seen = new Set([...plans.children].map((one) => one.value));
    for (const { campaign_id: campaign, canvas_id: canvas } of found.messages) {
      const id = campaign ?? canvas;
      if (id && !seen.has(id)) plans.append(el("option", { value: id }));
      seen.add(id);
    }
    mark();
  }

  function mark() {
    for (const link of list.querySelectorAll("a")) {
      if (link.parentNode.dataset.key === rest) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  async function go(id) {
    rest = id;
    split.classList.toggle("has-one", Boolean(id));
    mark();
    if (!id) {
      pane.replaceChildren(empty("Choose a message to read it."));
      return;
    }
    try {
      const message = await get(named("messages", id));
      if (rest !== id) return;
      pane.replaceChildren(opened(message));
      if (window.matchMedia("(max-width: 60rem)").matches) pane.scrollIntoView({ block: "start" });
    } catch (error) {
      pane.replaceChildren(empty(error.message));
      fail(error);
    }
  }

  go(rest);
  return { update, go };
}

export const inbox = { title: "Inbox", open };
