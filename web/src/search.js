import { get } from "./api.js";
import { button, fill, h, settle } from "./dom.js";
import { ArticlePanel } from "./evidence.js";
import { lit, placesOf, wordsOf } from "./found.js";
import { t } from "./words.js";

/** Everything that was ever read or printed, found as one types. */
export function searchView(desk) {
  return new Search(desk).open();
}

const KINDS = [["", "every"], ["article", "articles"], ["story", "stories"], ["edition", "editions"]];

/** Shorter than a person notices, longer than between two keys of a fast one. */
const TYPED_MS = 90;

/** The archive of a year is read in about as many rounds as one has fingers. */
const AGAIN_MS = 800;

/** As many as the server tells of. */
const MOST = 60;

class Search {
  #desk;
  #hits = [];
  #chosen = -1;
  #asked = 0;
  #again = 0;
  #answered = "";
  #closed = false;
  #wanted;
  #outlets = new Set();
  #kind = "";
  #words = h("input", { type: "search", role: "combobox", name: "q", maxlength: 120, autocomplete: "off", spellcheck: "false", "aria-expanded": "true", "aria-controls": "found", "aria-label": t("searchWhat"), placeholder: t("searchWhat") });
  #kinds = h("div", { class: "kinds", role: "group", "aria-label": t("what") });
  #from = h("input", { type: "date", name: "from", "aria-label": t("from") });
  #until = h("input", { type: "date", name: "until", "aria-label": t("until") });
  #source = h("select", { name: "source", "aria-label": t("source") });
  #clear = button(t("clearFilters"), () => this.#unfilter(), { kind: "quiet" });
  #count = h("p", { class: "counts", role: "status" });
  #list = h("ul", { class: "stories-of", id: "found", role: "listbox", tabindex: "0", "aria-label": t("search") });
  #hint = h("div", { class: "hints" });
  #head = h("section", { class: "found-of", "aria-label": t("evidence") });
  #text = h("div", { class: "article-of", tabindex: "0", role: "region", "aria-label": t("articleOf") });
  #article = new ArticlePanel(this.#text, (id) => get(`articles/${encodeURIComponent(id)}`));
  #page = h("div", { class: "search" });

  constructor(desk) {
    this.#desk = desk;
    const { query } = desk.route;
    this.#words.value = query.get("q") ?? "";
    this.#kind = query.get("kind") ?? "";
    this.#from.value = query.get("from") ?? "";
    this.#until.value = query.get("until") ?? "";
    this.#outlets.add(query.get("source") ?? "");
    this.#wanted = history.state?.chosen ?? "";
    this.#showSources(query.get("source") ?? "");
  }

  open() {
    const typed = settle(() => this.#ask(), TYPED_MS);
    this.#words.addEventListener("input", (event) => event.isComposing || typed());
    this.#words.addEventListener("compositionend", () => typed());
    this.#words.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("click", (event) => this.#clicked(event));
    this.#list.addEventListener("dblclick", () => this.#enter());
    for (const filter of [this.#from, this.#until, this.#source]) {
      filter.addEventListener("change", () => this.#ask());
    }
    fill(
      this.#page,
      h("h1", { class: "unseen" }, t("search")),
      h("form", { class: "asking", role: "search", onsubmit: (event) => event.preventDefault() },
        this.#words, this.#kinds,
        h("span", { class: "days-of" }, this.#from, h("span", { "aria-hidden": "true" }, "–"), this.#until),
        this.#source, this.#clear),
      this.#count,
      h("div", { class: "panes" },
        h("div", { class: "listed" }, this.#hint, this.#list),
        h("div", { class: "detail" }, this.#head, h("h2", { class: "unseen" }, t("articleOf")), this.#text)),
    );
    this.#ask();
    const shown = () => {
      this.#words.focus();
      this.#words.select();
    };
    return { element: this.#page, keys: this.#keys(), shown, close: () => this.#close() };
  }

  /** Whatever is still asked or typed must not change the address of the view that follows. */
  #close() {
    this.#closed = true;
    this.#asked++;
    clearTimeout(this.#again);
  }

  #keys() {
    return {
      "/": [() => this.#words.select() ?? this.#words.focus(), t("search")],
      j: [() => this.#step(1), `${t("search")} ↓`],
      k: [() => this.#step(-1), `${t("search")} ↑`],
      Enter: [() => this.#enter(), t("readHere")],
      Escape: [() => this.#back(), t("close")],
    };
  }

  #key(event) {
    if (event.isComposing) {
      return;
    }
    const act = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Enter: () => this.#enter(),
      Escape: () => this.#back(),
    }[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  #query() {
    const query = new URLSearchParams();
    const parts = { q: this.#words.value.trim(), kind: this.#kind, from: this.#from.value, until: this.#until.value, source: this.#source.value };
    for (const [name, value] of Object.entries(parts)) {
      if (value) {
        query.set(name, value);
      }
    }
    return query;
  }

  /** Asks for what stands there now; an answer that comes after a later question is not shown. */
  async #ask() {
    clearTimeout(this.#again);
    if (this.#closed) {
      return;
    }
    const query = this.#query();
    const filtered = ["kind", "from", "until", "source"].some((name) => query.has(name));
    const turn = ++this.#asked;
    this.#showKinds();
    this.#clear.hidden = !filtered;
    this.#answered = String(query);
    if (!query.has("q")) {
      this.#desk.keepSearch(query, "");
      this.#show([], h("p", {}, t("searchHow")), h("p", {}, h("kbd", {}, "/"), " ", t("searchKeys")));
      return;
    }
    try {
      const { hits, indexing } = await get(`search?${query}`);
      if (turn !== this.#asked) {
        return;
      }
      const none = filtered ? [t("noneFiltered"), " ", button(t("clearFilters"), () => this.#unfilter())] : t("noneFound");
      this.#show(hits, hits.length ? null : h("p", {}, indexing ? t("indexing") : none));
      this.#count.textContent = [hits.length ? t("foundN", hits.length, MOST) : "", indexing ? t("indexing") : ""].filter(Boolean).join(" · ");
      this.#again = indexing ? setTimeout(() => this.#ask(), AGAIN_MS) : 0;
    } catch (refusal) {
      if (turn === this.#asked) {
        this.#show([], h("p", { class: "flaw" }, refusal.message || t("unreachable")));
      }
    }
  }

  #unfilter() {
    this.#kind = "";
    this.#from.value = "";
    this.#until.value = "";
    this.#source.value = "";
    this.#ask();
    this.#words.focus();
  }

  #show(hits, ...hint) {
    this.#hits = hits;
    hits.forEach(({ source }) => this.#outlets.add(source));
    this.#showSources(this.#source.value);
    this.#count.textContent = "";
    fill(this.#hint, hint);
    this.#list.hidden = hits.length === 0;
    this.#words.setAttribute("aria-expanded", String(hits.length > 0));
    fill(this.#list, hits.map((hit, at) => this.#row(hit, at)));
    const before = hits.findIndex((hit) => keyOf(hit) === this.#wanted);
    this.#choose(before < 0 ? 0 : before, false);
  }

  #row(hit, at) {
    const words = wordsOf(this.#words.value, hit);
    return h(
      "li",
      { role: "option", id: `found-${at}`, "data-at": at, class: `row is-found is-${hit.kind}`, "aria-selected": "false" },
      h("span", { class: "said" },
        h("small", {}, h("span", { class: "label-of" }, t(`of${hit.kind}`)), hit.source ? h("span", {}, hit.source) : null, h("time", {}, hit.date), hit.lang),
        h("b", { lang: hit.lang }, lit(hit.title, placesOf(words, hit.title))),
        h("span", { class: "passage", lang: hit.lang }, lit(hit.passage, hit.marks))),
    );
  }

  #showKinds() {
    fill(this.#kinds, KINDS.map(([kind, name]) =>
      button(t(name), () => { this.#kind = kind; this.#ask(); this.#words.focus(); }, { "aria-pressed": String(kind === this.#kind) })));
  }

  /** The outlets of what was found so far: nobody has to know how a name is written. */
  #showSources(chosen) {
    const names = [...this.#outlets].filter(Boolean).sort((a, b) => a.localeCompare(b));
    fill(this.#source, h("option", { value: "" }, t("everySource")),
      names.map((name) => h("option", { value: name, selected: name === chosen }, name)));
  }

  #step(by) {
    if (this.#hits.length) {
      this.#choose(Math.min(this.#hits.length - 1, Math.max(0, this.#chosen + by)), true);
    }
  }

  /** @param meant false where nobody chose: going back then finds the first again */
  #choose(at, meant) {
    const hit = this.#hits[at];
    this.#chosen = hit ? at : -1;
    this.#wanted = hit && meant ? keyOf(hit) : this.#wanted;
    this.#desk.keepSearch(this.#query(), this.#wanted);
    for (const row of this.#list.children) {
      row.setAttribute("aria-selected", String(Number(row.dataset.at) === this.#chosen));
    }
    for (const field of [this.#words, this.#list]) {
      field.setAttribute("aria-activedescendant", hit ? `found-${at}` : "");
    }
    this.#list.children[this.#chosen]?.scrollIntoView({ block: "nearest" });
    this.#showHit(hit);
  }

  #showHit(hit) {
    this.#article.clear();
    const close = button(t("close"), () => this.#page.classList.remove("opened"), { kind: "quiet narrow" });
    if (!hit) {
      fill(this.#head);
    } else if (hit.kind === "article") {
      fill(this.#head, close);
      this.#article.show({ article: hit.id, words: wordsOf(this.#words.value, hit) });
    } else {
      fill(
        this.#head,
        close,
        h("p", { class: "kicker" }, t(`of${hit.kind}`), " · ", hit.date, " · ", hit.lang),
        h("h2", { lang: hit.lang }, lit(hit.title, placesOf(wordsOf(this.#words.value, hit), hit.title))),
        h("p", { class: "leading", lang: hit.lang }, lit(hit.passage, hit.marks)),
        h("p", { class: "ways" },
          this.#desk.knows(hit.date, hit.lang)
            ? button(t(hit.kind === "story" ? "toStory" : "toEdition"), () => this.#go(hit), { kind: "strong", key: "⏎" })
            : null,
          h("a", { href: printed(hit), target: "_blank", rel: "noopener" }, t("printed"), " ↗"),
          hit.kind === "story" && /^https?:/i.test(hit.url) ? h("a", { href: hit.url, target: "_blank", rel: "noopener noreferrer" }, t("readAt"), " ↗") : null),
      );
    }
  }

  #clicked(event) {
    const row = event.target.closest("[data-at]");
    if (row) {
      this.#choose(Number(row.dataset.at), true);
      this.#page.classList.add("opened");
    }
  }

  /** Opens what is chosen: an article here, a story and an edition in their day. */
  async #enter() {
    if (String(this.#query()) !== this.#answered) {
      await this.#ask();
    }
    const hit = this.#hits[this.#chosen];
    if (!hit) {
      return;
    }
    this.#choose(this.#chosen, true);
    if (hit.kind === "article") {
      this.#page.classList.add("opened");
      this.#text.focus({ preventScroll: true });
    } else {
      this.#go(hit);
    }
  }

  #go(hit) {
    if (this.#desk.knows(hit.date, hit.lang)) {
      const { date, lang } = hit;
      this.#desk.visit(hit.kind === "story" ? { date, lang, view: "morning", story: hit.id } : { date, lang, view: "edit" });
    } else {
      window.open(printed(hit), "_blank", "noopener");
    }
  }

  /** Out of what is open, then out of the text, then out of the words. */
  #back() {
    if (this.#page.classList.contains("opened") || this.#text.contains(document.activeElement)) {
      this.#page.classList.remove("opened");
    } else if (this.#words.value) {
      this.#words.value = "";
      this.#wanted = "";
      this.#ask();
    }
    this.#words.focus();
  }
}

const keyOf = ({ kind, id }) => `${kind} ${id}`;

const printed = ({ date, lang }) => `/${date}${lang === "en" ? "-en" : ""}/index.html`;
