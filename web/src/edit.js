import { EditorState } from "@codemirror/state";
import { EditorView, keymap, drawSelection, highlightActiveLine, lineNumbers } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, undo, redo } from "@codemirror/commands";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { lintGutter, lintKeymap, nextDiagnostic, openLintPanel } from "@codemirror/lint";
import { Shared } from "./collab.js";
import { button, fill, h, settle } from "./dom.js";
import { behindTyped, colours, edition, goOn, moveStory } from "./edition.js";
import { ArticlePanel, evidenceList } from "./evidence.js";
import { openHistory } from "./history.js";
import { badLines, claimAt, fixAll, fixHere, fixable, marks } from "./marks.js";
import { phrases } from "./phrases.js";
import { Preview } from "./preview.js";
import { speaks, t } from "./words.js";

const NONCE = document.querySelector("meta[name=csp-nonce]")?.content ?? "";

/** How the key that mends is written on this system. */
const MENDS = navigator.platform.startsWith("Mac") ? "⌘ ." : "Ctrl .";

/** The edition's text beside its preview: typed, shown, looked at and kept, all at once. */
export async function editView(desk) {
  const { text, version } = await desk.api.text();
  return new EditPage(desk, text, version).open(desk.route.story);
}

class EditPage {
  #desk;
  #shared;
  #view;
  #leave = [];
  #pane = h("div", { class: "printed", tabindex: "0", role: "region", "aria-label": t("preview") });
  #preview = new Preview(this.#pane);
  #status = h("p", { class: "status", role: "status" });
  #counts = h("span", {});
  #saved = h("span", { class: "save" });
  #fixes = h("span", {});
  #proof = h("div", { class: "proof-of" });
  #articlePane = h("div", { class: "article-of", tabindex: "0", role: "region", "aria-label": t("articleOf") });
  #article;
  #claim = null;

  constructor(desk, text, version) {
    this.#desk = desk;
    this.#article = new ArticlePanel(this.#articlePane, desk.api.article);
    this.#pane.lang = desk.route.lang;
    this.#shared = new Shared(desk.api, version, text.length, (state, words) => this.#saveState(state, words));
    this.#view = new EditorView({ state: this.#state(text) });
    this.#preview.show(text);
    const { date, lang } = desk.route;
    const ours = (heard) => heard.date === date && heard.lang === lang;
    const away = () => this.#shared.leave();
    const stay = (event) => !this.#shared.clean && event.preventDefault();
    addEventListener("pagehide", away);
    addEventListener("beforeunload", stay);
    this.#leave.push(
      () => removeEventListener("pagehide", away),
      () => removeEventListener("beforeunload", stay),
      desk.wire.on("text", (heard) => ours(heard) && heard.version > this.#shared.version && this.#shared.pull(heard.version)),
      desk.wire.on("again", () => this.#shared.pull()),
    );
  }

  open(story) {
    this.#saveState("saved");
    const page = h("div", { class: "edit shows-text" }, h("h1", { class: "unseen" }, t("edit")), this.#bar(), this.#panes());
    this.#follow();
    return {
      element: page,
      keys: {},
      shown: () => this.#goTo(story),
      flush: () => this.#shared.flush(),
      close: () => {
        this.#leave.forEach((end) => end());
        this.#view.destroy();
      },
    };
  }

  #state(text) {
    return EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(NONCE),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": t("text"), spellcheck: "false", tabindex: "0", lang: this.#desk.route.lang }),
        EditorState.phrases.of(phrases(speaks())),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches({ minSelectionLength: 2 }),
        search({ top: true }),
        lintGutter(),
        edition,
        colours,
        behindTyped,
        keymap.of([
          { key: "Enter", run: goOn },
          { key: "Mod-.", run: fixHere },
          { key: "Mod-s", preventDefault: true, run: () => Boolean(this.#desk.trying(() => this.#shared.flush())) },
          { key: "Alt-Shift-ArrowUp", run: moveStory(false) },
          { key: "Alt-Shift-ArrowDown", run: moveStory(true) },
          { key: "Mod-e", preventDefault: true, run: () => this.#openEvidence() },
          ...searchKeymap,
          ...lintKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        this.#shared.extension(),
        marks(this.#desk.api.check, (counts) => this.#counted(counts)),
        EditorView.updateListener.of((update) => this.#updated(update)),
      ],
    });
  }

  #updated(update) {
    if (update.docChanged) {
      this.#preview.show(update.state.doc.toString());
    }
    if (update.docChanged || update.selectionSet || update.transactions.length) {
      this.#followCaret();
    }
  }

  #bar() {
    const shows = (pane) => () => (document.querySelector(".edit").className = `edit shows-${pane}`);
    return h(
      "div",
      { class: "tools", role: "toolbar", "aria-label": t("edit") },
      h("span", { class: "narrow" },
        button(t("text"), shows("text")), button(t("preview"), shows("preview")), button(t("evidence"), shows("evidence"))),
      button(t("undo"), () => undo(this.#view)),
      button(t("redo"), () => redo(this.#view)),
      button(t("history"), () => this.#history()),
      button(t("findings"), () => this.#findings(), { key: "F8" }),
      this.#fixes,
      this.#status,
    );
  }

  #panes() {
    fill(this.#status, this.#counts, this.#saved);
    fill(this.#proof, h("p", { class: "hint" }, t("noClaim")));
    return h(
      "div",
      { class: "panes" },
      h("section", { class: "writing", "aria-label": t("text") }, this.#view.dom),
      this.#pane,
      h("aside", { class: "standing-on", "aria-label": t("evidenceOf") }, this.#proof, this.#articlePane),
    );
  }

  async #history() {
    await this.#desk.trying(() => this.#shared.flush());
    await openHistory(this.#desk.api, () => this.#view.state.doc.toString(), () => this.#shared.pull());
  }

  #findings() {
    openLintPanel(this.#view);
    nextDiagnostic(this.#view);
  }

  #saveState(state, words) {
    if (state === "saving") {
      this.#desk.stateIs("draft");
    }
    this.#saved.className = `save is-${state}`;
    this.#saved.textContent = state === "offline" ? `${t("offline")} (${words})` : t(state);
  }

  #counted(counts) {
    if (counts?.failure) {
      this.#counts.textContent = counts.failure;
      return;
    }
    if (!counts) {
      return;
    }
    this.#counts.textContent = t("stateCount", counts.bound, counts.checked, counts.bad);
    this.#counts.className = counts.bad ? "is-bad" : "is-good";
    const count = fixable(this.#view.state);
    fill(this.#fixes, count ? button(t("fixAll", count), () => fixAll(this.#view), { key: MENDS }) : null);
    this.#pane.querySelectorAll(".is-bad").forEach((e) => e.classList.remove("is-bad"));
    for (const line of badLines(this.#view.state)) {
      this.#preview.at(line)?.element.classList.add("is-bad");
    }
    this.#followCaret();
  }

  #followCaret = settle(() => {
    const claim = claimAt(this.#view.state, this.#view.state.selection.main.head);
    if (claim?.from === this.#claim?.from && claim?.to === this.#claim?.to && claim?.state === this.#claim?.state) {
      return;
    }
    this.#claim = claim;
    this.#showClaim(claim);
  }, 90);

  #showClaim(claim) {
    if (!claim) {
      fill(this.#proof, h("p", { class: "hint" }, t("noClaim")));
      this.#article.clear();
      return;
    }
    fill(this.#proof, evidenceList(claim, (piece) => this.#article.show(piece)));
    const [first] = claim.evidence ?? [];
    if (first) {
      this.#article.show(first);
    } else {
      this.#article.clear();
    }
  }

  /** What the pointer rests on in the preview shows its evidence; then the cursor's sentence again. */
  #look = settle((event) => {
    const place = event ? this.#placeOf(event) : null;
    const claim = place === null ? null : claimAt(this.#view.state, place);
    const shown = claim ?? claimAt(this.#view.state, this.#view.state.selection.main.head);
    if (shown?.from !== this.#claim?.from || shown?.to !== this.#claim?.to) {
      this.#claim = shown;
      this.#showClaim(shown);
    }
    this.#pane.querySelectorAll(".is-looked").forEach((e) => e.classList.remove("is-looked"));
    if (claim) {
      event.target.closest("[data-line]")?.classList.add("is-looked");
    }
  }, LOOK_MS);

  #openEvidence() {
    document.querySelector(".edit").className = "edit shows-evidence";
    this.#articlePane.focus();
    return true;
  }

  /** Opens where the story of the morning view stands, else at the title. */
  #goTo(story) {
    const { state } = this.#view;
    const line = (story && lineOf(state.doc, story)) ?? titleOf(state.doc);
    if (line) {
      this.#view.dispatch({
        selection: { anchor: line.from },
        effects: EditorView.scrollIntoView(line.from, { y: "start", yMargin: 24 }),
      });
    }
    this.#view.focus();
  }

  /** Each pane follows the one that is used. */
  #follow() {
    let leader = this.#view.scrollDOM;
    const lead = (element) => () => (leader = element);
    for (const element of [this.#view.scrollDOM, this.#pane]) {
      for (const kind of ["pointerenter", "wheel", "touchstart", "focusin", "keydown"]) {
        element.addEventListener(kind, lead(element), { passive: true });
      }
    }
    this.#view.scrollDOM.addEventListener("scroll", () => leader === this.#view.scrollDOM && this.#previewFollows(), { passive: true });
    this.#pane.addEventListener("scroll", () => leader === this.#pane && this.#editorFollows(), { passive: true });
    this.#pane.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.#look(event), { passive: true });
    this.#pane.addEventListener("pointerleave", () => this.#look(null));
    this.#pane.addEventListener("click", (event) => !event.target.closest("a") && this.#jump(event));
  }

  #previewFollows() {
    const top = this.#view.lineBlockAtHeight(this.#view.scrollDOM.scrollTop);
    const place = this.#preview.at(this.#view.state.doc.lineAt(top.from).number - 1);
    if (place) {
      this.#pane.scrollTop += place.element.getBoundingClientRect().top - this.#pane.getBoundingClientRect().top;
    }
  }

  #editorFollows() {
    const edge = this.#pane.getBoundingClientRect().top;
    const block = this.#preview.blocks().find(({ element }) => element.getBoundingClientRect().bottom > edge);
    if (block && block.line < this.#view.state.doc.lines) {
      const place = this.#view.lineBlockAt(this.#view.state.doc.line(block.line + 1).from);
      this.#view.scrollDOM.scrollTop = place.top;
    }
  }

  /** The cursor goes to the words that were clicked; where the text is not in sight, their evidence is shown. */
  #jump(event) {
    const place = this.#placeOf(event);
    if (place === null || String(getSelection()) !== "") {
      return;
    }
    this.#view.dispatch({ selection: { anchor: place }, scrollIntoView: true });
    if (this.#view.dom.offsetParent) {
      this.#view.focus();
    } else if (claimAt(this.#view.state, place)) {
      this.#openEvidence();
    }
  }

  /** Where the printed words under the pointer stand in the text. */
  #placeOf(event) {
    const { doc } = this.#view.state;
    const number = this.#preview.lineOf(event.target);
    if (number === null) {
      return null;
    }
    const line = doc.line(Math.min(number + 1, doc.lines));
    const words = clicked(event);
    const at = words ? doc.sliceString(line.from, line.from + REACH).indexOf(words) : -1;
    return line.from + Math.max(at, 0);
  }
}

/** A pointer that rests so long in the preview asks what is printed there stands on. */
const LOOK_MS = 150;

/** So far behind a printed block's beginning its words are looked for. */
const REACH = 4000;

/** So many characters find a place among the words of a block. */
const ENOUGH = 10;

/** The printed words under the pointer. */
function clicked({ clientX, clientY }) {
  const place = document.caretPositionFromPoint?.(clientX, clientY) ?? null;
  const range = place ? null : (document.caretRangeFromPoint?.(clientX, clientY) ?? null);
  const node = place?.offsetNode ?? range?.startContainer;
  const offset = place?.offset ?? range?.startOffset ?? 0;
  if (node?.nodeType !== Node.TEXT_NODE) {
    return "";
  }
  const from = Math.max(0, Math.min(offset, node.data.length - ENOUGH));
  return node.data.slice(from, from + ENOUGH);
}

function titleOf(doc) {
  for (let number = 1; number <= doc.lines; number++) {
    if (doc.line(number).text.startsWith("# ")) {
      return doc.line(number);
    }
  }
  return null;
}

function lineOf(doc, { headline, url }) {
  for (let number = 1; number <= doc.lines; number++) {
    const line = doc.line(number);
    const heads = /^(### |- )/.test(line.text);
    if (heads && ((url && line.text.includes(`](${url})`)) || (headline && line.text.includes(headline)))) {
      return line;
    }
  }
  return null;
}
