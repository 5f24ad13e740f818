// Builds elements. Text is only ever set as text, so nothing that a caller sent can become markup.

const PROPERTIES = new Set(["checked", "disabled", "hidden", "selected", "value", "open", "className"]);

/** Makes an element: attributes (a function is a listener), then children, which are nodes or texts. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") made.addEventListener(key, value);
    else if (PROPERTIES.has(key)) made[key] = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

let fields = 0;

/** A label with its control below it. */
export function field(text, control, hint = "") {
  control.id ||= `field-${(fields += 1)}`;
  if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
  return el("div", { className: "field" }, el("label", { for: control.id }, text), control,
    hint && el("small", { id: `${control.id}-hint` }, hint));
}

/** A choice; each entry is a text, or a pair of value and text. */
export function choice(entries, chosen, attributes = {}) {
  const options = entries.map((entry) => {
    const [value, text] = Array.isArray(entry) ? entry : [entry, entry];
    return el("option", { value, selected: value === chosen }, text);
  });
  return el("select", attributes, options);
}

/**
 * Makes `parent` hold one node per item, keeping those whose item did not change.
 * Focus, open details and the reader's place outlive an update that way.
 */
export function sync(parent, items, key, render) {
  const kept = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let place = parent.firstChild;
  for (const item of items) {
    const name = String(key(item));
    const text = JSON.stringify(item);
    let node = kept.get(name);
    kept.delete(name);
    if (!node || node.sourceText !== text) {
      const fresh = render(item);
      fresh.dataset.key = name;
      fresh.sourceText = text;
      if (node) {
        const path = focusPath(node);
        if (place === node) place = fresh;
        node.replaceWith(fresh);
        refocus(fresh, path);
      }
      node = fresh;
    }
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
  for (const node of kept.values()) node.remove();
}

const CONTROLS = "a, button, input, select, textarea, summary";

function focusPath(node) {
  return node.contains(document.activeElement)
    ? [...node.querySelectorAll(CONTROLS)].indexOf(document.activeElement)
    : -1;
}

function refocus(node, index) {
  if (index >= 0) node.querySelectorAll(CONTROLS)[index]?.focus({ preventScroll: true });
}

/** Names and values one below the other; entries without a value are left out. */
export function facts(entries) {
  const shown = entries.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return el("dl", { className: "facts" }, shown.map(([name, value]) => [
    el("dt", {}, name),
    el("dd", {}, value instanceof Node ? value : String(value)),
  ]));
}

/** Any JSON value, readable: objects and lists as names and values, however deep. */
export function tree(value) {
  if (value === null) return el("i", {}, "null");
  if (typeof value === "string") return el("span", { className: "text" }, value);
  if (typeof value !== "object") return el("code", {}, String(value));
  const entries = Object.entries(value);
  if (!entries.length) return el("i", {}, Array.isArray(value) ? "empty list" : "empty");
  return facts(entries.map(([name, held]) => [name, tree(held)]));
}

/** A table whose columns are pairs of a heading and what a row shows there. */
export function table(caption, columns, rows) {
  const head = el("tr", {}, columns.map(([name]) => el("th", { scope: "col" }, name)));
  return el("div", { className: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {}, el("caption", { className: "unseen" }, caption), el("thead", {}, head),
      el("tbody", {}, rows.map((row) => tableRow(columns, row)))));
}

/** One row of a table. */
export function tableRow(columns, row) {
  return el("tr", {}, columns.map(([, show]) => el("td", {}, show(row) ?? "")));
}

/** A sentence whose words between backticks are code. */
export function coded(text) {
  return text.split("`").map((part, index) => (index % 2 ? el("code", {}, part) : part));
}

/** What stands where nothing is. */
export function empty(...children) {
  return el("p", { className: "empty" }, children);
}

/** A moment in a form that fits a list; the whole of it on demand. */
export function moment(iso) {
  return iso ? el("time", { datetime: iso, title: iso }, iso.slice(11, 19)) : "";
}

/** A number with the name of what it counts. */
export function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
