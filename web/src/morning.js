import { button, dialog, fill, h } from "./dom.js";
import { ArticlePanel } from "./evidence.js";
import { openFollow } from "./follow.js";
import { Run } from "./run.js";
import { storyDetail, storyLabels } from "./story.js";
import { t } from "./words.js";

/** The stories of a day in the order of their rank: read, judged and put right with single keys. */
export function morningView(desk) {
  return new Morning(desk).open();
}

/** The groups of the list, each with the standings it shows. */
const GROUPS = [
  ["mainOf", ["lead", "main"]],
  ["briefOf", ["brief"]],
  ["restOf", ["rest"]],
  ["outOf", ["out"]],
  ["toldOf", ["told"]],
  ["mutedOf", ["muted"]],
];

/** In the edition, one way or another. */
const TAKEN = new Set(["lead", "main", "brief"]);

class Morning {
  #desk;
  #day;
  #chosen = null;
  #marked = new Set();
  #needle = "";
  #list = h("ul", { class: "stories-of", role: "listbox", tabindex: "0", "aria-label": t("stories") });
  #detail = h("section", { class: "story-of", tabindex: "-1", "aria-label": t("evidence") });
  #articlePane = h("div", { class: "article-of", tabindex: "0", role: "region", "aria-label": t("articleOf") });
  #article;
  #counts = h("p", { class: "counts" });
  #tools = h("div", { class: "tools", role: "toolbar", "aria-label": t("morning") });
  #page = h("div", { class: "morning" });
  #run;
  #leave;
  #turn = Promise.resolve();

  constructor(desk) {
    this.#desk = desk;
    this.#article = new ArticlePanel(this.#articlePane, desk.api.article);
    this.#run = new Run(desk.wire, (made) => desk.goTo(made));
    this.#chosen = desk.chosen;
    const { date, lang } = desk.route;
    this.#leave = [
      desk.wire.on("day", (heard) => heard.date === date && heard.lang === lang && this.#heard()),
      desk.wire.on("done", (heard) => (heard.date === date && heard.lang === lang ? this.#reload() : desk.lookAgain())),
      desk.wire.on("again", () => this.#reload()),
      () => this.#run.close(),
    ];
  }

  async open() {
    this.#take(await this.#desk.api.day());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
    this.#list.addEventListener("dblclick", () => this.#write());
    this.#list.addEventListener("keydown", (event) => this.#arrow(event));
    const pasted = (event) => this.#pasted(event);
    document.addEventListener("paste", pasted);
    this.#leave.push(() => document.removeEventListener("paste", pasted));
    fill(
      this.#page,
      h("h1", { class: "unseen" }, t("morning")),
      this.#run.element,
      this.#counts,
      this.#tools,
      h("div", { class: "panes" },
        h("div", { class: "listed" }, this.#search(), this.#list),
        h("div", { class: "detail" }, this.#detail, this.#articlePane)),
    );
    const shown = () => {
      this.#point();
      this.#list.focus();
    };
    return { element: this.#page, keys: this.#keys(), shown, close: () => this.#leave.forEach((end) => end()) };
  }

  #keys() {
    return {
      j: [() => this.#step(1), `${t("stories")} ↓`],
      k: [() => this.#step(-1), `${t("stories")} ↑`],
      p: [() => this.#act("promote"), t("promote")],
      d: [() => this.#act("demote"), t("demote")],
      a: [() => this.#act("main"), t("toMain")],
      b: [() => this.#act("brief"), t("toBrief")],
      o: [() => this.#act("out"), t("toOut")],
      r: [() => this.#act("restore"), t("restore")],
      x: [() => this.#mark(), t("mark")],
      m: [() => this.#merge(), t("merge")],
      s: [() => this.#split(), t("split")],
      q: [() => this.#act("mute"), t("mute")],
      f: [() => this.#follow(), t("follow")],
      e: [() => this.#evidence(), t("evidence")],
      u: [() => this.#back("undo"), t("undo")],
      U: [() => this.#back("redo"), t("redo")],
      l: [() => this.#link(), t("link")],
      n: [() => this.#page.querySelector("input[type=search]").focus(), t("find")],
      Enter: [() => this.#write(), t("write")],
      Escape: [() => this.#page.classList.remove("opened")],
    };
  }

  #search() {
    return h("input", {
      type: "search",
      placeholder: t("find"),
      "aria-label": t("find"),
      oninput: (event) => {
        this.#needle = event.target.value.trim().toLowerCase();
        this.#show();
      },
      onkeydown: (event) => {
        if (event.key === "Enter" || event.key === "Escape") {
          this.#list.focus();
          event.preventDefault();
        }
      },
    });
  }

  /** Somebody acted; where it was this desk, the answer to it is under way. */
  #heard() {
    return this.#page.hasAttribute("aria-busy") ? null : this.#reload();
  }

  async #reload() {
    this.#take(await this.#desk.api.day());
  }

  #take(day) {
    this.#day = day;
    this.#desk.took(day);
    const ids = new Set(day.stories.map((story) => story.id));
    this.#marked = new Set([...this.#marked].filter((id) => ids.has(id)));
    this.#show();
  }

  #shown() {
    const fits = (story) =>
      !this.#needle ||
      [story.headline, story.lead, ...(story.outlets ?? [])].join(" ").toLowerCase().includes(this.#needle);
    return this.#day.stories.filter(fits);
  }

  #show() {
    const stories = this.#shown();
    if (!stories.some((story) => story.id === this.#chosen)) {
      this.#chosen = stories[0]?.id ?? null;
    }
    this.#counts.textContent = t("counts", this.#day.counts);
    fill(
      this.#list,
      GROUPS.map(([words, standings]) => this.#group(words, stories.filter((s) => standings.includes(s.standing)))),
      stories.length ? null : h("li", { class: "hint", role: "option", "aria-disabled": "true" }, t("empty")),
    );
    this.#point();
    this.#showDetail();
    this.#showTools();
  }

  #group(words, stories) {
    return stories.length
      ? [
          h("li", { class: "group-head", role: "presentation" }, t(words), h("small", {}, String(stories.length))),
          stories.map((story) => this.#row(story)),
        ]
      : [];
  }

  #row(story) {
    return h(
      "li",
      { role: "option", id: `story-${story.id}`, "data-id": story.id, class: `row is-${story.standing}${this.#marked.has(story.id) ? " marked" : ""}`, "aria-selected": "false" },
      h("span", { class: "place" }, this.#marked.has(story.id) ? "✓" : story.place ? String(story.place) : "·"),
      h("span", { class: "said" }, h("b", { lang: this.#desk.route.lang }, story.headline), h("small", {}, storyLabels(story))),
    );
  }

  #point() {
    for (const row of this.#list.querySelectorAll("[role=option]")) {
      row.setAttribute("aria-selected", String(row.dataset.id === this.#chosen));
    }
    const row = [...this.#list.children].find((r) => r.dataset.id === this.#chosen);
    this.#list.setAttribute("aria-activedescendant", row ? row.id : "");
    row?.scrollIntoView({ block: "nearest" });
  }

  #story() {
    return this.#day.stories.find((story) => story.id === this.#chosen);
  }

  #step(by) {
    const order = [...this.#list.querySelectorAll("[data-id]")].map((row) => row.dataset.id);
    const next = order[Math.min(order.length - 1, Math.max(0, order.indexOf(this.#chosen) + by))];
    this.#choose(next);
  }

  #arrow(event) {
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (by) {
      event.preventDefault();
      this.#step(by);
    }
  }

  /** An address pasted anywhere on the morning view is a report for today. */
  #pasted(event) {
    const words = event.clipboardData?.getData("text/plain").trim() ?? "";
    if (!event.target.closest?.("input, dialog") && /^https?:\/\/\S+$/.test(words)) {
      event.preventDefault();
      this.#link(words);
    }
  }

  #choose(id) {
    if (!id || id === this.#chosen) {
      return;
    }
    this.#chosen = id;
    this.#desk.chosen = id;
    this.#article.clear();
    this.#point();
    this.#showDetail();
    this.#showTools();
  }

  #clicked(event) {
    const row = event.target.closest("[data-id]");
    if (row) {
      this.#choose(row.dataset.id);
      this.#page.classList.add("opened");
      if (event.metaKey || event.ctrlKey) {
        this.#mark();
      }
    }
  }

  #showTools() {
    const story = this.#story();
    const act = (kind, words, key) => button(words, () => this.#act(kind), { key, disabled: !story });
    const taken = TAKEN.has(story?.standing);
    fill(
      this.#tools,
      act("promote", t("promote"), "p"),
      act("demote", t("demote"), "d"),
      ["lead", "main"].includes(story?.standing) ? act("brief", t("toBrief"), "b") : act("main", t("toMain"), "a"),
      taken ? act("out", t("toOut"), "o") : act("restore", t("restore"), "r"),
      button(this.#marked.size ? `${t("merge")} (${t("marked", this.#marked.size)})` : t("merge"), () => this.#merge(), { key: "m" }),
      button(t("split"), () => this.#split(), { key: "s" }),
      act("mute", t("mute"), "q"),
      button(t("follow"), () => this.#follow(), { key: "f", disabled: !story }),
      button(t("write"), () => this.#write(), { key: "⏎" }),
      h("span", { class: "gap" }),
      button(t("undo"), () => this.#back("undo"), { key: "u", disabled: !this.#day.undo, title: this.#day.undo ?? "" }),
      button(t("redo"), () => this.#back("redo"), { key: "U", disabled: !this.#day.redo, title: this.#day.redo ?? "" }),
      button(t("link"), () => this.#link(), { key: "l" }),
      button(t("run"), () => this.#run.start({ lang: this.#desk.route.lang }), { kind: "strong" }),
    );
  }

  #showDetail() {
    const story = this.#story();
    fill(
      this.#detail,
      button(t("close"), () => this.#page.classList.remove("opened"), { kind: "quiet narrow" }),
      story ? storyDetail(story, this.#desk.route.lang, (article) => this.#article.show({ article })) : null,
    );
  }

  #mark() {
    const id = this.#chosen;
    if (!this.#marked.delete(id)) {
      this.#marked.add(id);
    }
    this.#show();
  }

  /** Acts happen one after another in the order of the keys, however long each takes. */
  #act(kind, others = [], articles = []) {
    const story = this.#story();
    if (story) {
      this.#turn = this.#turn.then(() => this.#do(story, kind, others, articles));
    }
  }

  async #do(story, kind, others, articles) {
    this.#page.setAttribute("aria-busy", "true");
    const order = this.#shown().map((s) => s.id);
    await this.#desk.trying(async () => {
      const day = await this.#desk.api.act(kind, story.id, others, articles);
      this.#desk.say(t("did", `${named(kind)} · ${story.headline}`));
      if (!day.stories.some((s) => s.id === this.#chosen)) {
        this.#chosen = order[Math.max(0, order.indexOf(story.id) - 1)] ?? null;
      }
      this.#marked.clear();
      this.#take(day);
    });
    this.#page.removeAttribute("aria-busy");
  }

  /** Says which story of an earlier edition this one continues. */
  #follow() {
    const story = this.#story();
    if (story) {
      openFollow(story, this.#desk, (told) => this.#act("follow", [told.story]));
    }
  }

  #merge() {
    const others = [...this.#marked].filter((id) => id !== this.#chosen);
    if (others.length) {
      return this.#act("merge", others);
    }
    return this.#desk.say(t("mergeHow"));
  }

  #split() {
    const ticked = [...this.#detail.querySelectorAll("input:checked")].map((box) => box.value);
    return ticked.length ? this.#act("split", [], ticked) : this.#desk.say(t("splitHow"));
  }

  #back(which) {
    const back = async () => {
      const words = this.#day[which];
      if (!words) {
        this.#desk.say(t("nothing"));
        return;
      }
      this.#take(await this.#desk.api[which]());
      this.#desk.say(`${t(which === "undo" ? "undone" : "redone")}: ${words}`);
    };
    this.#turn = this.#turn.then(() => this.#desk.trying(back));
  }

  #evidence() {
    const lead = this.#story()?.reports.find((report) => report.primary) ?? this.#story()?.reports[0];
    this.#page.classList.add("opened");
    if (lead) {
      this.#article.show({ article: lead.article });
      this.#articlePane.focus({ preventScroll: true });
    }
  }

  #write() {
    const story = this.#story();
    if (story) {
      const lead = story.reports.find((report) => report.primary) ?? story.reports[0];
      this.#desk.go("edit", { headline: story.headline, url: lead?.url });
    }
  }

  #link(address = "") {
    const field = h("input", { type: "url", value: address, required: true, name: "url", placeholder: "https://", "aria-label": t("linkOf") });
    const outcome = h("p", { role: "status" });
    const send = async (event) => {
      event.preventDefault();
      outcome.textContent = t("loading");
      try {
        const answer = await this.#desk.api.link(field.value);
        outcome.textContent = answer.words;
        if (answer.article) {
          box.close();
          this.#desk.say(answer.words);
          await this.#reload();
        }
      } catch (failure) {
        outcome.textContent = failure.message;
      }
    };
    const box = dialog(t("link"), h("form", { onsubmit: send }, h("label", {}, t("linkOf"), field), button(t("add"), () => {}, { kind: "strong", type: "submit" }), outcome));
    field.focus();
  }
}

function named(kind) {
  return { main: t("toMain"), brief: t("toBrief"), out: t("toOut") }[kind] ?? t(kind);
}
