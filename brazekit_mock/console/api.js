// Asks the mock about itself, always for the workspace that is looked at.

let tenant = "";

export function chooseTenant(name) {
  tenant = name;
}

/** The address of a part of the mock's own surface, with a query; empty values are left out. */
export function address(path, query = {}) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, tenant })) {
    if (value !== "" && value !== undefined && value !== null) asked.set(name, value);
  }
  return `/_mock/${path}?${asked}`;
}

async function ask(method, path, query, body) {
  const options = { method, headers: { accept: "application/json" }, cache: "no-store" };
  if (body !== undefined) {
    options.headers["content-type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(address(path, query), options);
  const said = await answer.json();
  if (!answer.ok) {
    const error = new Error(said.message || `The mock answered ${answer.status}.`);
    error.status = answer.status;
    throw error;
  }
  return said;
}

export const get = (path, query) => ask("GET", path, query);
export const post = (path, body = {}) => ask("POST", path, {}, body);
export const remove = (path) => ask("DELETE", path, {});
/** The path of something by a name that may hold anything. */
export const named = (path, name) => `${path}/${encodeURIComponent(name)}`;
