import { session } from "./api.js";

/** A line that was refused is asked for again after so long, with a session that may be new. */
const AGAIN_MS = 3000;

/** What the server tells; `again` is told here when the line was away and is back. */
const KINDS = ["source", "stage", "done", "failed", "text", "day", "delivery", "lockdown", "again"];

/**
 * Hears what the server tells while it happens; the browser opens a lost line again by itself.
 *
 * A window that nobody sees holds no line: a browser has six to a server, for all its windows.
 */
export class Wire {
  #heard = new Map(KINDS.map((kind) => [kind, new Set()]));
  #source = null;
  #lost = false;

  open() {
    document.addEventListener("visibilitychange", () => this.#turn());
    this.#turn();
    return this;
  }

  /** Calls for each event of a kind, until the returned function is called. */
  on(kind, hear) {
    this.#heard.get(kind).add(hear);
    return () => this.#heard.get(kind).delete(hear);
  }

  #turn() {
    if (document.hidden) {
      this.#source?.close();
      this.#source = null;
      this.#lost = true;
    } else if (!this.#source) {
      this.#source = this.#listen();
    }
  }

  #listen() {
    const source = new EventSource("/desk/api/events");
    source.addEventListener("error", () => {
      this.#lost = true;
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(() => this.#askAgain(source), AGAIN_MS);
      }
    });
    source.addEventListener("open", () => {
      if (this.#lost) {
        this.#tell("again", {});
      }
      this.#lost = false;
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => this.#tell(kind, JSON.parse(event.data)));
    }
    return source;
  }

  /** A server that was started again knows no session of before. */
  async #askAgain(refused) {
    await session().catch(() => {});
    if (this.#source === refused) {
      this.#source = null;
      this.#turn();
    }
  }

  #tell(kind, what) {
    this.#heard.get(kind).forEach((hear) => hear(what));
  }
}
