// One message, as its recipient would have seen it, and everything that is known of it.

import { address, named } from "./api.js";
import { el, facts, tree } from "./dom.js";
import { recipientOf } from "./inbox.js";

const APART = new Set(["rendered", "payload", "properties", "recipient", "id", "channel", "sent_at", "note"]);
const LONG = new Set(["body", "plaintext_body", "amp_body"]);

/** The reader of a message: its head, and its forms to choose from. */
export function opened(message) {
  const shown = message.rendered ?? {};
  const title = shown.subject || shown.title || shown.header || shown.alert || "";
  const forms = formsOf(message, shown);
  const place = el("div", { className: "reader" });
  const buttons = Object.entries(forms).map(([name, make], index) => el("button", {
    type: "button", "aria-pressed": String(index === 0), click: (event) => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button === event.currentTarget));
      place.replaceChildren(make());
    },
  }, name));
  place.append(Object.values(forms)[0]());
  const person = message.recipient?.braze_id;
  const name = recipientOf(message);
  return el("article", {},
    el("a", { className: "back", href: "#/inbox" }, "All messages"),
    el("h2", {}, title || `${message.channel} message`),
    facts([
      ["To", person ? el("a", { href: `#/users/${encodeURIComponent(person)}` }, name) : name],
      ["Address", shown.from || message.recipient?.email ? message.recipient?.email : message.recipient?.phone],
      ["From", shown.from],
      ["Channel", message.channel],
      ["Sent", el("time", { datetime: message.sent_at }, message.sent_at.replace("T", " ").replace("Z", " UTC"))],
      ["Campaign", message.campaign_id],
      ["Canvas", message.canvas_id],
    ]),
    message.note && el("p", { className: "note" }, `Not rendered: ${message.note}.`),
    el("div", { className: "choices", role: "group", "aria-label": "Form" }, buttons), place);
}

function formsOf(message, shown) {
  const forms = {};
  if (message.channel === "email" && typeof shown.body === "string") {
    // No scripts, no forms, no links out, an origin of its own; the answer's own policy says so too.
    forms.Mail = () => el("iframe", {
      className: "mail", sandbox: "", referrerpolicy: "no-referrer", title: "Body of the e-mail",
      src: address(`${named("messages", message.id)}/body`),
    });
    if (shown.plaintext_body) forms["Plain text"] = () => el("pre", { tabindex: "0" }, shown.plaintext_body);
    forms.Source = () => el("pre", { tabindex: "0" }, shown.body);
    forms.Fields = () => tree(Object.fromEntries(Object.entries(shown).filter(([name]) => !LONG.has(name))));
  } else {
    forms.Content = () => tree(shown);
  }
  if (Object.keys(message.properties ?? {}).length) forms.Properties = () => tree(message.properties);
  forms.Template = () => tree(message.payload ?? {});
  forms.Details = () => tree({
    id: message.id, recipient: message.recipient,
    ...Object.fromEntries(Object.entries(message).filter(([name]) => !APART.has(name))),
  });
  return forms;
}
