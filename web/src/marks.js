import { ChangeSet, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, hoverTooltip } from "@codemirror/view";
import { forEachDiagnostic, linter, setDiagnostics } from "@codemirror/lint";
import { evidenceList } from "./evidence.js";
import { settle } from "./dom.js";
import { t } from "./words.js";

/** Looked at when typing rests so long. */
const REST_MS = 200;

const setClaims = StateEffect.define();

const BAD = new Set(["failed", "unbound"]);

/** Each sentence with its state; they move with the text until the next look. */
const claimField = StateField.define({
  create: () => RangeSet.empty,
  update(claims, transaction) {
    let next = claims.map(transaction.changes);
    for (const effect of transaction.effects) {
      next = effect.is(setClaims) ? effect.value : next;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The sentence at a position with its evidence, and where it stands now. */
export function claimAt(state, position) {
  let found = null;
  state.field(claimField).between(position, position, (from, to, mark) => {
    if (!found || to - from < found.to - found.from) {
      found = { ...mark.spec.claim, from, to };
    }
  });
  return found;
}

/** The line numbers (from 0) of the sentences that must be mended. */
export function badLines(state) {
  const lines = [];
  state.field(claimField).between(0, state.doc.length, (from, _, mark) => {
    if (BAD.has(mark.spec.claim.state)) {
      lines.push(state.doc.lineAt(from).number - 1);
    }
  });
  return lines;
}

/**
 * Has the text looked at whenever typing rests, and marks what was found.
 *
 * @param look asks the server: text → {claims, remarks}
 * @param tell called with {bound, checked, bad, remarks} after each look, null while looking
 */
export function marks(look, tell) {
  const remarksOnly = (found) => found.filter(({ markClass }) => markClass !== WRONG);
  return [claimField, watcher(look, tell), hover, linter(null, { tooltipFilter: remarksOnly })];
}

function watcher(look, tell) {
  return ViewPlugin.define((view) => {
    const watch = new Watch(view, look, tell);
    return { update: (update) => watch.seen(update), destroy: () => watch.end() };
  });
}

class Watch {
  #view;
  #look;
  #tell;
  #since = null;
  #again = false;
  #ended = false;
  #soon = settle(() => this.#ask(), REST_MS);

  constructor(view, look, tell) {
    this.#view = view;
    this.#look = look;
    this.#tell = tell;
    this.#soon();
  }

  seen(update) {
    if (update.docChanged) {
      this.#since = this.#since?.composeDesc(update.changes.desc) ?? null;
      this.#soon();
    }
  }

  end() {
    this.#ended = true;
  }

  async #ask() {
    if (this.#ended) {
      return;
    }
    if (this.#since) {
      this.#again = true;
      return;
    }
    if (this.#view.composing) {
      this.#soon();
      return;
    }
    const text = this.#view.state.doc;
    this.#since = ChangeSet.empty(text.length).desc;
    this.#tell(null);
    try {
      const found = await this.#look(text.toString());
      if (this.#view.composing) {
        this.#again = true;
      } else if (!this.#ended) {
        this.#mark(found);
      }
    } catch (failure) {
      this.#tell({ failure: failure.message });
    }
    this.#since = null;
    if (this.#again) {
      this.#again = false;
      this.#soon();
    }
  }

  #mark({ claims, remarks }) {
    const { state } = this.#view;
    const since = this.#since;
    const now = (range) => ({
      from: since.mapPos(range.from, 1),
      to: since.mapPos(range.to, -1),
    });
    const decorations = claims
      .map((claim) => ({ claim, ...now(claim) }))
      .filter(({ from, to }) => from < to && to <= state.doc.length)
      .map(({ claim, from, to }) =>
        Decoration.mark({ class: `claim is-${claim.state}`, claim }).range(from, to),
      );
    const diagnostics = [
      ...claims.filter((claim) => BAD.has(claim.state)).map((claim) => wrong(claim, now(claim))),
      ...remarks.map((remark) => diagnostic(remark, now(remark))),
    ].filter(({ from, to }) => from <= to && to <= state.doc.length);
    this.#view.dispatch(
      { effects: setClaims.of(RangeSet.of(decorations, true)) },
      setDiagnostics(state, diagnostics),
    );
    this.#tell({
      bound: claims.filter((c) => c.state === "bound").length,
      checked: claims.filter((c) => c.state === "checked" || c.state === "free").length,
      bad: claims.filter((c) => BAD.has(c.state)).length,
      remarks: remarks.length,
    });
  }
}

/** Marks what the sentence's own hover tells of, with its evidence. */
const WRONG = "claim-wrong";

function wrong(claim, { from, to }) {
  const words = claim.flaws?.length ? claim.flaws.join("；") : t(claim.state);
  return { from, to, severity: "error", markClass: WRONG, source: t(claim.state), message: words };
}

function diagnostic(remark, { from, to }) {
  const { fix } = remark;
  const actions = fix ? [{ name: t("fix"), apply: (view, at) => mend(view, remark, at) }] : [];
  const severity = { error: "error", warning: "warning", note: "info" }[remark.severity] ?? "info";
  return { from, to: Math.max(from, to), severity, source: remark.rule, message: remark.message, actions };
}

/** A fix stands where its remark stands now, however the text moved since. */
function mend(view, { from, fix }, at) {
  const start = at + fix.from - from;
  view.dispatch({
    changes: { from: start, to: start + fix.to - fix.from, insert: fix.insert },
    userEvent: "input.fix",
  });
}

/** Mends what stands at the cursor, or else on its line. One key. */
export function fixHere(view) {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const near = [];
  forEachDiagnostic(view.state, (found, from, to) => {
    if (found.actions?.length && from <= line.to && to >= line.from) {
      near.push({ found, from, to, far: from <= head && head <= to ? 0 : Math.abs(from - head) });
    }
  });
  const [first] = near.sort((a, b) => a.far - b.far);
  first?.found.actions[0].apply(view, first.from, first.to);
  return Boolean(first);
}

/** Mends all that has a fix, from the last to the first, as one step to undo. */
export function fixAll(view) {
  const all = [];
  forEachDiagnostic(view.state, (found, from, to) => found.actions?.length && all.push({ found, from, to }));
  all.sort((a, b) => b.from - a.from).forEach(({ found, from, to }) => found.actions[0].apply(view, from, to));
  return all.length;
}

export function fixable(state) {
  let count = 0;
  forEachDiagnostic(state, (found) => (count += found.actions?.length ? 1 : 0));
  return count;
}

const hover = hoverTooltip((view, position) => {
  const claim = claimAt(view.state, position);
  return claim?.evidence?.length || claim?.flaws?.length
    ? {
        pos: claim.from,
        end: claim.to,
        above: true,
        create: () => ({ dom: evidenceList(claim, null) }),
      }
    : null;
}, { hoverTime: 350, hideOn: (transaction) => transaction.effects.some((effect) => effect.is(setClaims)) });
