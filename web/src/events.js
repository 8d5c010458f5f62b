/** What the server tells; `again` is told here when the line was lost and is back. */
const KINDS = ["source", "stage", "done", "failed", "text", "day", "delivery", "again"];

/** Hears what the server tells while it happens; the browser opens the line again by itself. */
export class Wire {
  #heard = new Map(KINDS.map((kind) => [kind, new Set()]));

  open() {
    const source = new EventSource("/desk/api/events");
    let lost = false;
    source.addEventListener("error", () => (lost = true));
    source.addEventListener("open", () => {
      if (lost) {
        this.#tell("again", {});
      }
      lost = false;
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => this.#tell(kind, JSON.parse(event.data)));
    }
    return this;
  }

  /** Calls for each event of a kind, until the returned function is called. */
  on(kind, hear) {
    this.#heard.get(kind).add(hear);
    return () => this.#heard.get(kind).delete(hear);
  }

  #tell(kind, what) {
    this.#heard.get(kind).forEach((hear) => hear(what));
  }
}
