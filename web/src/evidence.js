import { fill, h } from "./dom.js";
import { lit, placesOf } from "./found.js";
import { moment, t } from "./words.js";

/**
 * What a sentence stands on: its state, what is wrong with it, and the words of its sources.
 *
 * @param open called with a piece of evidence to see it in its article; null where that is not offered
 */
export function evidenceList(claim, open) {
  return h(
    "div",
    { class: "proof" },
    h("p", { class: `verdict is-${claim.state}` }, t(claim.state)),
    (claim.flaws ?? []).map((flaw) => h("p", { class: "flaw" }, flaw)),
    (claim.evidence ?? []).map((piece) => quote(piece, open)),
  );
}

function quote(piece, open) {
  const from = [piece.outlet, moment(piece.date)].filter(Boolean).join(" · ");
  return h(
    "figure",
    {},
    h("blockquote", {}, piece.quote),
    h(
      "figcaption",
      {},
      open
        ? h("button", { type: "button", class: "quiet", onclick: () => open(piece) }, from || piece.article)
        : from,
    ),
  );
}

/** Shows one article as text, with the sentence that was used marked and in sight. */
export class ArticlePanel {
  #root;
  #read;
  #kept = new Map();
  #asked = "";

  /** @param read asks the server for an article by its id */
  constructor(root, read) {
    this.#root = root;
    this.#read = read;
  }

  /** @param span {article, field, start, end}, or {article, words} with every such word marked, or just {article} */
  async show(span) {
    this.#asked = span.article;
    try {
      const article = this.#kept.get(span.article) ?? (await this.#read(span.article));
      this.#kept.set(span.article, article);
      if (this.#asked === span.article) {
        this.#fill(article, span);
      }
    } catch (failure) {
      fill(this.#root, h("p", { class: "flaw", role: "alert" }, failure.message));
    }
  }

  clear() {
    this.#asked = "";
    this.#root.replaceChildren();
  }

  #fill(article, span) {
    const part = (field) => {
      const text = article[field] ?? "";
      return lit(text, span.field === field ? [[span.start, span.end]] : placesOf(span.words ?? [], text));
    };
    const summary = article.summary && !article.text?.startsWith(article.summary) ? article.summary : "";
    fill(
      this.#root,
      h(
        "article",
        { class: "source-text", lang: article.lang },
        h("h3", {}, part("title")),
        h("p", { class: "from" }, [article.outlet, article.owner].filter(Boolean).join(" / "), " · ", moment(article.published)),
        (article.findings ?? []).length
          ? h("ul", { class: "findings", "aria-label": t("hidden") }, article.findings.map((f) => h("li", {}, f.words)))
          : null,
        summary || span.field === "summary" ? h("p", { class: "body gist" }, part("summary")) : null,
        h("div", { class: "body" }, part("text")),
        h("p", {}, address(article.url)),
      ),
    );
    this.#root.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }
}

function address(url) {
  return /^https?:/i.test(url ?? "")
    ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, t("readAt"), " ↗")
    : null;
}
