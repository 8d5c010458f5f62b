import { get, post, put } from "./api.js";
import { button, fill, h } from "./dom.js";
import { moment, t } from "./words.js";

/** Endings of asking that a person should look at. */
const TROUBLE = new Set(["failed", "refused", "not-a-feed"]);

/** What the list can be narrowed to, each with its test. */
const KINDS = {
  every: () => true,
  trouble: (source) => troubled(source) || source.unverified || source.flagged > 0,
  offOnes: (source) => source.off,
  ownOnes: (source) => source.whose !== "built-in",
};

/** Whom a run asks: how each has answered, what it brought, and whether it is asked. */
export async function sourcesView(desk) {
  return new Sources(desk, await get("sources")).open();
}

const troubled = (source) => !source.off && TROUBLE.has(source.outcome);

class Sources {
  #desk;
  #told;
  #kind = "every";
  #counts = h("p", { class: "counts", role: "status" });
  #kinds = h("div", { class: "kinds", role: "group", "aria-label": t("sources") });
  #needle = h("input", { type: "search", "aria-label": t("filterSources"), placeholder: t("filterSources"), oninput: () => this.#draw() });
  #list = h("ul", { class: "sources-of" });
  #url = h("input", { name: "url", type: "url", required: true, maxlength: 2000, placeholder: "https://", "aria-label": t("addressOf") });
  #found = h("div", { class: "answer", role: "status" });

  constructor(desk, told) {
    this.#desk = desk;
    this.#told = told;
  }

  open() {
    const look = (event) => {
      event.preventDefault();
      this.#look(this.#url.value.trim());
    };
    const element = h(
      "div",
      { class: "house whom" },
      h("h1", { class: "unseen" }, t("sources")),
      h("section", {},
        h("h2", {}, t("addSource")),
        this.#told.list
          ? h("p", { class: "hint" }, t("ownList", this.#told.list))
          : [h("p", { class: "hint" }, t("addSourceHow")),
            h("form", { class: "adding", onsubmit: look }, this.#url, button(t("look"), () => {}, { kind: "strong", type: "submit" })),
            this.#found]),
      h("section", {},
        h("h2", {}, t("sources")),
        h("div", { class: "narrowing" }, this.#kinds, this.#needle),
        this.#counts,
        this.#list),
    );
    this.#draw();
    const keys = { n: [() => this.#needle.focus(), t("filterSources")] };
    return { element, keys: this.#told.list ? keys : { ...keys, l: [() => this.#url.focus(), t("addSource")] }, close: () => {} };
  }

  #draw() {
    const words = this.#needle.value.trim().toLowerCase();
    const named = ({ id, name, url }) => `${id} ${name} ${url}`.toLowerCase().includes(words);
    const shown = this.#told.items
      .filter((source) => KINDS[this.#kind](source) && named(source))
      .toSorted((one, other) => troubled(other) - troubled(one) || one.off - other.off || one.name.localeCompare(other.name));
    fill(
      this.#kinds,
      Object.keys(KINDS).map((kind) =>
        button(`${t(kind)} ${this.#told.items.filter(KINDS[kind]).length}`, () => this.#narrow(kind), { "aria-pressed": String(kind === this.#kind) })),
    );
    this.#counts.textContent = this.#told.last ? t("weekTo", this.#told.last) : "";
    fill(this.#list, shown.length ? shown.map((source) => this.#row(source)) : h("li", { class: "hint" }, t("noSource")));
  }

  #narrow(kind) {
    this.#kind = kind;
    this.#draw();
    this.#kinds.querySelector("[aria-pressed=true]").focus();
  }

  #row(source) {
    const answer = h("div", { class: "answer", role: "status" });
    const asked = h("input", { type: "checkbox", role: "switch", checked: !source.off, onchange: () => this.#turn(source, asked) });
    const labels = [source.whose === "built-in" ? null : t(`${source.whose}One`), source.unverified ? t("unverified") : null].filter(Boolean);
    return h(
      "li",
      { class: `source-row${source.off ? " is-turned-off" : troubled(source) ? " is-troubled" : ""}` },
      h("div", { class: "whose" },
        h("b", {}, source.name),
        labels.map((label) => [" ", h("span", { class: `label-of${label === t("unverified") ? " is-risk" : ""}` }, label)]),
        h("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, source.url)),
      h("div", { class: "standing" }, health(source)),
      h("div", { class: "turning" },
        button(t("test"), () => this.#test(source, answer), { "aria-label": `${t("test")}: ${source.name}` }),
        h("label", { class: "check" }, asked, t("askedOne"), h("span", { class: "unseen" }, `: ${source.name}`))),
      answer,
    );
  }

  async #turn(source, box) {
    const failed = await this.#desk.trying(async () => {
      this.#told = await put("sources/turn", { url: source.url, on: box.checked });
    });
    if (failed) {
      box.checked = !box.checked;
      return;
    }
    this.#desk.say(t(box.checked ? "isAsked" : "isNotAsked", source.name));
    this.#draw();
    this.#focus(source);
  }

  /** The list is drawn anew; whoever works by keys is not thrown out of it. */
  #focus({ url }) {
    [...this.#list.querySelectorAll(".source-row")].find((row) => row.querySelector("a").href === new URL(url).href)?.querySelector("[role=switch]").focus();
  }

  async #test(source, answer) {
    fill(answer, h("p", { class: "hint" }, t("looking")));
    const failed = await this.#desk.trying(async () => fill(answer, sight(await post("sources/test", { which: source.id }))));
    if (failed) {
      fill(answer, h("p", { class: "flaw" }, failed));
    }
  }

  /** Shows what answers before it is added. */
  async #look(url) {
    fill(this.#found, h("p", { class: "hint" }, t("looking")));
    const failed = await this.#desk.trying(async () => {
      const seen = await post("sources/test", { which: url });
      const feed = seen.what === "feed" ? seen.at : seen.feeds?.[0];
      fill(this.#found, sight(seen), feed ? button(t("addFeed", feed), () => this.#add(feed), { kind: "strong" }) : null);
      this.#found.querySelector("button")?.focus();
    });
    if (failed) {
      fill(this.#found, h("p", { class: "flaw" }, failed));
    }
  }

  async #add(url) {
    await this.#desk.trying(async () => {
      const added = await post("sources/add", { url });
      this.#told = await get("sources");
      this.#url.value = "";
      fill(this.#found, h("p", { class: added.known === "new" ? "is-good" : "hint" }, t(added.known, added.title || added.at)));
      this.#url.focus();
      this.#draw();
    });
  }
}

/** How asking ended last, and what came of it. */
function health(source) {
  if (!source.asked) {
    return [h("p", { class: "hint" }, t("notAsked")), source.articles ? brought(source) : null];
  }
  const failures = source.failures > 1 ? t("inARow", source.failures) : "";
  return [
    h("p", { class: troubled(source) ? "is-bad" : "" }, h("b", {}, ending(source.outcome)), ` · ${moment(source.asked)}`, failures ? ` · ${failures}` : ""),
    source.why ? h("p", { class: "hint" }, source.why) : null,
    brought(source),
  ];
}

function brought({ articles, flagged, daily, due, good, asked, off }) {
  const parts = [t("broughtN", articles), daily ? t("aDay", daily) : "", due && !off ? `${t("next")} ${moment(due)}` : "", good || !asked ? "" : t("neverGood")];
  return h("p", { class: "hint" }, parts.filter(Boolean).join(" · "), flagged ? h("span", { class: "label-of is-risk" }, t("flaggedN", flagged)) : null);
}

const ending = (outcome) => t(`ending-${outcome}`).replace(/^ending-/, "");

/** What answers at an address, as text. */
function sight({ what, at, title, format, entries, newest, kind, feeds, outcome, words }) {
  if (what === "nothing") {
    return h("p", { class: "flaw" }, h("b", {}, ending(outcome)), words ? ` · ${words}` : "");
  }
  if (what === "page") {
    return [
      h("p", {}, h("b", {}, title || at), ` · ${t("pageOf", kind)}`),
      feeds.length ? h("ul", {}, feeds.map((feed) => h("li", {}, feed))) : h("p", { class: "flaw" }, t("noFeed")),
    ];
  }
  return [
    h("p", {}, h("b", {}, title || at), ` · ${format} · ${t("entriesN", entries)}`, h("small", {}, ` ${at}`)),
    h("ul", {}, newest.map((entry) => h("li", {}, entry.at ? h("time", { datetime: entry.at }, moment(entry.at)) : null, " ", entry.title || entry.link))),
  ];
}
