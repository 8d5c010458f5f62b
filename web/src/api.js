const ROOT = "/desk/api/";

/** What the server answered instead of what was asked; `message` says what to do. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.error ?? `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** A day that is being opened is asked for again after so long. */
const AGAIN_MS = 400;

let token = "";
let opening = () => {};

/** Calls each time that something is not there yet because its day is being opened. */
export function whileOpening(hear) {
  opening = hear;
}

async function ask(method, path, body, more = {}) {
  const answer = await opened(method, path, body, more);
  const stale = (answer.status === 401 || answer.status === 403) && path !== "session";
  if (stale && (await renewed())) {
    return read(await opened(method, path, body, more));
  }
  return read(answer);
}

async function opened(method, path, body, more) {
  let answer = await send(method, path, body, more);
  while (answer.headers.has("Preference-Applied")) {
    opening();
    await new Promise((again) => setTimeout(again, AGAIN_MS));
    answer = await send(method, path, body, more);
  }
  return answer;
}

/** A server that was started again knows no token of before; it gives a new one to who may have it. */
async function renewed() {
  const before = token;
  admitted(await read(await send("GET", "session")));
  return token !== before && token !== "";
}

function send(method, path, body, more) {
  const headers = { Accept: "application/json", Prefer: "respond-async" };
  if (method !== "GET") {
    headers["X-Chenbao-Token"] = token;
    headers["Content-Type"] = "application/json";
  }
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return fetch(ROOT + path, { method, headers, body: sent, ...more });
}

async function read(answer) {
  const text = await answer.text();
  const body = text ? parsed(text) : null;
  if (!answer.ok) {
    throw new Refusal(answer.status, body);
  }
  return body;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { error: text.slice(0, 200) };
  }
}

export const get = (path) => ask("GET", path);
export const post = (path, body = {}, more) => ask("POST", path, body, more);
export const put = (path, body) => ask("PUT", path, body);
export const remove = (path) => ask("DELETE", path);

/** Who sits at the desk; from then on every request that changes something carries the token. */
export async function session() {
  return admitted(await get("session"));
}

export async function signIn(password, name) {
  return admitted(await post("session", { password, name }));
}

function admitted(session) {
  token = session.token ?? "";
  return session;
}

/** The requests of one day in one language. */
export function dayApi(date, lang) {
  const root = `days/${date}/${lang}`;
  return {
    day: () => get(root),
    act: (kind, story, others = [], articles = []) =>
      post(`${root}/acts`, { kind, story, others, articles }),
    earlier: (story) => get(`${root}/stories/${encodeURIComponent(story)}/earlier`),
    undo: () => post(`${root}/undo`),
    redo: () => post(`${root}/redo`),
    link: (url) => post(`${root}/links`, { url }),
    text: () => get(`${root}/text`),
    since: (version) => get(`${root}/text/updates?since=${version}`),
    send: (version, updates, more) => post(`${root}/text/updates`, { version, updates }, more),
    history: () => get(`${root}/text/history`),
    version: (version) => get(`${root}/text/history/${version}`),
    restore: (version) => post(`${root}/text/restore`, { version }),
    check: (text) => post(`${root}/check`, { text }),
    article: (id) => get(`${root}/articles/${encodeURIComponent(id)}`),
    ruling: () => get(`${root}/ruling`),
    approve: (name, version) => post(`${root}/approve`, { name, version }),
    channels: (errand) => get(`${root}/channels?errand=${errand}`),
    settle: (channel, said, errand) => post(`${root}/settle?errand=${errand}`, { channel, said }),
    publish: (channels, errand, seen) => post(`${root}/publish`, { channels, errand, seen }),
  };
}
