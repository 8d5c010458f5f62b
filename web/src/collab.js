import { Annotation, ChangeSet, Transaction } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";

/** On a transaction that brings what others wrote: it is not sent again and not undone here. */
const Theirs = Annotation.define();

/** Typing is sent when it rests for so long, and at the latest after the second number. */
const REST_MS = 250;
const LATEST_MS = 900;

/** A word that is being composed (pinyin, kana) is left alone, and looked at again after so long. */
const COMPOSING_MS = 300;

/** Whoever waits for everything to be kept is told after so long that it is not. */
const PATIENCE_MS = 5000;

/** After a lost connection the next attempt waits so long, doubling up to the last number. */
const RETRY_MS = 500;
const RETRY_MOST_MS = 8000;

/**
 * Keeps a document the same in every tab, over a list of updates that the server orders.
 *
 * The document is always `server's version ∘ sent ∘ unsent`. One batch is under way at a time; where
 * the server is ahead, its updates are taken in below ours, as if they had been typed first.
 */
export class Shared {
  #view = null;
  #api;
  #tell;
  #version;
  #sent = null;
  #sentId = "";
  #unsent;
  #tab = crypto.randomUUID();
  #sequence = 0;
  #timer = 0;
  #since = 0;
  #busy = false;
  #failures = 0;
  #heard = 0;
  #waiting = [];
  #closed = false;

  /** @param tell called with `saved`, `saving` or `offline` as it changes */
  constructor(api, version, length, tell) {
    this.#api = api;
    this.#version = version;
    this.#unsent = ChangeSet.empty(length);
    this.#tell = tell;
  }

  get version() {
    return this.#version;
  }

  get clean() {
    return !this.#sent && this.#unsent.empty;
  }

  extension() {
    const shared = this;
    return ViewPlugin.define((view) => {
      shared.#view = view;
      return {
        update: (update) => shared.#update(update),
        destroy: () => shared.#close(),
      };
    });
  }

  /** Takes in what others wrote, up to a version that was heard of. */
  async pull(version = 0) {
    this.#heard = Math.max(this.#heard, version);
    if (this.#busy || this.#closed) {
      return;
    }
    if (this.#view.composing) {
      this.#later(COMPOSING_MS);
      return;
    }
    await this.#alone(async () => this.#takeIn(await this.#api.since(this.#version)));
  }

  /** Resolves when the server has all that is typed here; rejects where that takes too long. */
  flush() {
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      setTimeout(reject, PATIENCE_MS, new Error("not kept yet"));
      this.#push();
    });
  }

  #update(update) {
    for (const transaction of update.transactions) {
      if (transaction.docChanged && !transaction.annotation(Theirs)) {
        this.#unsent = this.#unsent.compose(transaction.changes);
      }
    }
    if (!this.#unsent.empty) {
      this.#tell("saving");
      this.#plan();
    }
  }

  #plan() {
    const now = Date.now();
    this.#since ||= now;
    this.#later(Math.max(0, Math.min(REST_MS, this.#since + LATEST_MS - now)));
  }

  #later(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#push(), milliseconds);
  }

  async #push() {
    if (this.#busy || this.#closed) {
      return;
    }
    if (this.#view.composing) {
      this.#later(COMPOSING_MS);
    } else if (!this.clean) {
      await this.#alone(() => this.#send());
    } else if (this.#heard > this.#version) {
      await this.pull();
    } else {
      this.#settled();
    }
  }

  async #send(more) {
    if (!this.#sent) {
      this.#sent = this.#unsent;
      this.#sentId = `${this.#tab}:${this.#sequence++}`;
      this.#unsent = ChangeSet.empty(this.#sent.newLength);
      this.#since = 0;
    }
    const update = { clientID: this.#sentId, changes: this.#sent.toJSON() };
    try {
      const { version } = await this.#api.send(this.#version, [update], more);
      this.#version = version;
      this.#sent = null;
    } catch (refusal) {
      if (refusal.status !== 409) {
        throw refusal;
      }
      this.#takeIn(refusal.body);
    }
  }

  /** One exchange at a time; a failed one is tried again, later each time. */
  async #alone(exchange) {
    this.#busy = true;
    let again = 0;
    try {
      await exchange();
      this.#failures = 0;
    } catch (failure) {
      again = Math.min(RETRY_MS * 2 ** this.#failures++, RETRY_MOST_MS);
      this.#tell("offline", failure.message);
    } finally {
      this.#busy = false;
    }
    if (!this.#closed) {
      this.#later(again);
    }
  }

  #settled() {
    this.#tell("saved");
    this.#waiting.splice(0).forEach((resolve) => resolve(this.#version));
  }

  #takeIn({ version, updates }) {
    for (const { clientID, changes } of updates) {
      if (this.#sent && clientID === this.#sentId) {
        this.#sent = null;
      } else {
        this.#rebase(ChangeSet.fromJSON(changes));
      }
    }
    this.#version = version;
  }

  #rebase(theirs) {
    let over = theirs;
    if (this.#sent) {
      const sent = this.#sent;
      this.#sent = sent.map(over, false);
      over = over.map(sent, true);
    }
    const unsent = this.#unsent;
    this.#unsent = unsent.map(over, false);
    over = over.map(unsent, true);
    this.#view.dispatch({
      changes: over,
      annotations: [Theirs.of(true), Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    });
  }

  /** A page that goes away still gives the server its last words. */
  #close() {
    clearTimeout(this.#timer);
    if (!this.clean && !this.#busy) {
      this.#send({ keepalive: true }).catch(() => {});
    }
    this.#closed = true;
  }

  leave() {
    if (!this.clean && !this.#busy) {
      this.#send({ keepalive: true }).catch(() => {});
    }
  }
}
