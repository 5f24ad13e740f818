// Rate limits as they fill and empty.

import { get } from "./api.js";
import { el, empty, sync } from "./dom.js";

function span(seconds) {
  if (seconds % 86400 === 0) return seconds === 86400 ? "day" : `${seconds / 86400} days`;
  if (seconds % 3600 === 0) return seconds === 3600 ? "hour" : `${seconds / 3600} hours`;
  if (seconds % 60 === 0) return seconds === 60 ? "minute" : `${seconds / 60} minutes`;
  return seconds === 1 ? "second" : `${seconds} seconds`;
}

function open(main) {
  const list = el("ul", { className: "bars" });
  const none = empty("No request has drawn on a rate limit yet.");
  main.append(el("p", { className: "total" }, "What is left of each rate limit in its window; a full bar is a full bucket."), none, list);

  function row(one) {
    const name = `${one.bucket}, ${one.limit.toLocaleString("en")} per ${span(one.window_seconds)}`;
    return el("li", { className: one.remaining === 0 ? "spent" : "" },
      el("span", { className: "who" }, one.bucket),
      el("span", {}, `${one.limit.toLocaleString("en")} per ${span(one.window_seconds)}`),
      el("meter", { min: 0, max: one.limit, low: one.limit / 10, high: one.limit / 4, optimum: one.limit, value: one.remaining, "aria-label": name }),
      el("span", { className: "what" }, `${one.remaining.toLocaleString("en")} left, ${one.used.toLocaleString("en")} used`,
        one.used ? `; full again in ${Math.ceil(one.resets_in).toLocaleString("en")} s` : ""));
  }

  async function update() {
    const { windows } = await get("limits");
    const shown = windows.map((one) => ({ ...one, resets_in: one.used ? Math.ceil(one.resets_in) : 0 }));
    sync(list, shown, (one) => `${one.bucket} ${one.window_seconds}`, row);
    none.hidden = windows.length > 0;
  }

  return { update };
}

export const buckets = { title: "Buckets", open };
