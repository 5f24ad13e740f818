// API keys: made with permissions and addresses, as in the dashboard, and deleted.

import { get, named, post, remove } from "./api.js";
import { counted, el, field, sync } from "./dom.js";

function open(main, rest, { fail, poke, say }) {
  let changed = true;
  let made = false;
  const list = el("ul", { className: "cards" });
  const name = el("input", { maxlength: 200, autocomplete: "off", required: true });
  const addresses = el("textarea", { rows: 2, spellcheck: "false", placeholder: "10.0.0.0/8" });
  const all = el("input", { type: "checkbox", checked: true, change: () => { permissions.hidden = all.checked; } });
  const find = el("input", { type: "search", "data-find": true, autocomplete: "off", placeholder: "users.track", input: narrow });
  const boxes = el("div", { className: "boxes" });
  const permissions = el("fieldset", { hidden: true }, el("legend", {}, "Permissions"), field("Find a permission", find), boxes);
  const secret = el("div", { className: "secret", role: "status" });
  const form = el("form", { className: "panel", submit: create }, el("h2", {}, "New key"), field("Name", name),
    el("label", { className: "check" }, all, "Every permission"), permissions,
    field("Allowed addresses", addresses, "One address or network a line; none allows all."),
    el("button", { type: "submit", className: "main" }, "Create key"));
  main.append(el("div", { className: "columns" }, el("div", {}, secret, list), form));

  function narrow() {
    const wanted = find.value.trim().toLowerCase();
    for (const label of boxes.children) label.hidden = !label.textContent.toLowerCase().includes(wanted);
  }

  async function create(event) {
    event.preventDefault();
    const chosen = [...boxes.querySelectorAll("input:checked")].map((box) => box.value);
    if (!all.checked && !chosen.length) {
      say("Choose at least one permission.");
      find.focus();
      return;
    }
    const body = {
      name: name.value.trim() || "key",
      permissions: all.checked ? ["*"] : chosen,
      ip_allowlist: addresses.value.split(/[\s,]+/).filter(Boolean),
    };
    try {
      const key = await post("keys", body);
      secret.replaceChildren(el("p", {}, `The key ${key.name} is shown this once:`),
        el("input", { readonly: true, value: key.key, "aria-label": "New key", focus: (focused) => focused.target.select() }));
      form.reset();
      permissions.hidden = true;
      narrow();
      again();
      secret.querySelector("input").focus();
    } catch (error) { fail(error); }
  }

  function again() {
    changed = true;
    poke();
  }

  function row(key) {
    const every = key.permissions[0] === "*";
    return el("li", { className: "panel" },
      el("div", { className: "line" }, el("h2", {}, key.name || key.id), el("button", { type: "button", className: "danger", "data-row": true,
        "aria-label": `Delete the key ${key.name || key.id}`, click: async () => {
          if (!window.confirm(`Delete the key ${key.name || key.id}? Requests with it get 401.`)) return;
          try {
            await remove(named("keys", key.id));
            say("Deleted.");
            again();
          } catch (error) { fail(error); }
        } }, "Delete")),
      el("p", {}, `Workspace ${key.tenant}. `, every ? "Every permission. " : "",
        key.ip_allowlist.length ? `Only from ${key.ip_allowlist.join(", ")}.` : "From any address."),
      every ? null : el("details", {}, el("summary", {}, counted(key.permissions.length, "permission")),
        el("ul", { className: "plain" }, key.permissions.map((one) => el("li", {}, el("code", {}, one))))));
  }

  async function update() {
    if (!changed) return;
    changed = false;
    const found = await get("keys");
    sync(list, found.keys.map(({ last_seen: _, ...key }) => key), (key) => key.id, row);
    if (made) return;
    made = true;
    boxes.append(...found.permissions.map((one) =>
      el("label", { className: "check" }, el("input", { type: "checkbox", value: one }), one)));
  }

  return { update };
}

export const keys = { title: "Keys", open };
