import { dayApi, get, remove, session, signIn, whileOpening } from "./api.js";
import { button, dialog, fill, h, sun } from "./dom.js";
import { Wire } from "./events.js";
import { lockdownButton } from "./lockdown.js";
import { morningView } from "./morning.js";
import { Run } from "./run.js";
import { speak, speaks, t } from "./words.js";

/** The editor is fetched when it is first needed: the morning opens without it. */
const VIEWS = {
  morning: async (desk) => morningView(desk),
  edit: async (desk) => (await import("./edit.js")).editView(desk),
  publish: async (desk) => (await import("./publish.js")).publishView(desk),
  house: async (desk) => (await import("./house.js")).houseView(desk),
  search: async (desk) => (await import("./search.js")).searchView(desk),
  costs: async (desk) => (await import("./costs.js")).costsView(desk),
  sources: async (desk) => (await import("./sources.js")).sourcesView(desk),
};

/** What can be opened without a day. */
const DAYLESS = new Set(["house", "search", "costs", "sources"]);

const SAID_MS = 6000;

/** The desk as a whole: which day, which view, what was said, and the keys that always work. */
class Desk {
  session = null;
  wire = new Wire();
  api = null;
  chosen = null;
  route = { date: "", lang: "zh", view: "morning", story: null, query: new URLSearchParams() };
  #searched = "";
  #days = [];
  #open = { keys: {}, close: () => {} };
  #bar = h("header", { class: "bar" });
  #main = h("main", { id: "main", tabindex: "-1" });
  #said = h("p", { class: "said-now", role: "status" });
  #timer = 0;
  #state = "none";
  #showing = 0;

  async start() {
    whileOpening(() => this.#wait());
    document.documentElement.lang = speaks();
    fill(document.body, h("a", { class: "skip", href: "#main", onclick: (e) => { e.preventDefault(); this.#main.focus(); } }, t("skip")), this.#bar, this.#main, this.#said);
    addEventListener("keydown", (event) => this.#key(event));
    try {
      this.session = await session();
    } catch {
      fill(this.#main, h("p", { class: "flaw", role: "alert" }, t("unreachable")));
      return;
    }
    if (this.session.protected && !this.session.signedIn) {
      this.#askIn();
      return;
    }
    await this.#in();
  }

  async #in() {
    this.wire.on("lockdown", ({ on }) => this.lockedDown(on));
    this.wire.on("again", () => session().then(({ lockdown }) => this.lockedDown(lockdown), () => {}));
    this.wire.open();
    addEventListener("hashchange", () => this.#show());
    await this.#show();
  }

  #askIn() {
    const said = h("p", { role: "alert", class: "flaw" });
    const enter = async (event) => {
      event.preventDefault();
      const form = new FormData(event.target);
      try {
        this.session = await signIn(form.get("password"), form.get("name"));
        await this.#in();
      } catch (refusal) {
        said.textContent = refusal.message;
      }
    };
    this.drawBar();
    fill(
      this.#main,
      h(
        "form",
        { class: "door", onsubmit: enter },
        h("h1", {}, t("signIn")),
        h("label", {}, t("name"), h("input", { name: "name", required: true, autocomplete: "name", maxlength: 80 })),
        h("label", {}, t("password"), h("input", { name: "password", type: "password", required: true, autocomplete: "current-password" })),
        button(t("signIn"), () => {}, { kind: "strong", type: "submit" }),
        said,
      ),
    );
  }

  /** Opens what the address says. */
  async #show() {
    try {
      await this.#open.flush?.();
    } catch {
      const { date, lang, view } = this.route;
      history.replaceState(null, "", `#/${date}/${lang}/${view}`);
      this.say(t("offline"), true);
      return;
    }
    this.#open.close();
    this.#open = { keys: {}, close: () => {} };
    this.#showing += 1;
    const turn = this.#showing;
    fill(this.#main, h("p", { class: "waiting", role: "status" }, t("loading")));
    const failed = await this.trying(async () => {
      this.#days = await get("days");
      this.#read();
      this.api = dayApi(this.route.date, this.route.lang);
      this.#state = this.#day()?.state ?? "none";
      this.drawBar();
      if (!this.#day() && !DAYLESS.has(this.route.view)) {
        this.#noDay();
        return;
      }
      const open = await VIEWS[this.route.view](this);
      if (turn !== this.#showing) {
        open.close();
        return;
      }
      this.#open = open;
      fill(this.#main, this.#open.element);
      this.#open.shown ? this.#open.shown() : this.#main.focus();
      this.route.story = null;
    });
    if (failed && turn === this.#showing) {
      fill(this.#main, h("p", { class: "waiting flaw", role: "alert" }, failed));
    }
  }

  /** Says why it takes a while, and where the day can be read meanwhile. */
  #wait() {
    const waiting = this.#main.querySelector(".waiting:not(.is-opening)");
    if (!waiting) {
      return;
    }
    const { date, lang } = this.route;
    const printed = `/${date}${lang === "zh" ? "" : `-${lang}`}/index.html`;
    waiting.classList.add("is-opening");
    fill(waiting, t("opening"), this.#day()?.revision ? [" ", h("a", { href: printed }, t("printed"))] : null);
  }

  #noDay() {
    const run = new Run(this.wire, (made) => this.goTo(made));
    fill(this.#main, h("div", { class: "no-day" }, h("p", {}, t("noDays")), button(t("run"), () => run.start(), { kind: "strong" }), run.element));
  }

  #read() {
    const [path, query] = location.hash.split("?");
    const [, date, lang, view] = path.split("/");
    const first = this.#days[0] ?? { date: "", lang: this.session.lang ?? "zh" };
    this.route.date = /^\d{4}-\d\d-\d\d$/.test(date ?? "") ? date : first.date;
    this.route.lang = lang === "en" || lang === "zh" ? lang : first.lang;
    this.route.view = VIEWS[view] ? view : "morning";
    this.route.query = new URLSearchParams(query ?? "");
  }

  /** Keeps what is looked for in the address, so that going back finds it again. */
  keepSearch(query, chosen) {
    this.#searched = query.size ? `?${query}` : "";
    const { date, lang } = this.route;
    history.replaceState({ chosen }, "", `#/${date}/${lang}/search${this.#searched}`);
  }

  /** True where a day can be opened in its views. */
  knows(date, lang) {
    return this.#days.some((day) => day.date === date && day.lang === lang);
  }

  /** Opens a view of another day, at a story where one is named. */
  visit({ date, lang, view, story }) {
    this.chosen = story ?? this.chosen;
    location.hash = `#/${date}/${lang}/${view}`;
  }

  #day() {
    return this.#days.find(({ date, lang }) => date === this.route.date && lang === this.route.lang);
  }

  go(view, story = null) {
    this.route.story = story;
    location.hash = `#/${this.route.date}/${this.route.lang}/${view}${view === "search" ? this.#searched : ""}`;
  }

  /** Another day was made: the list of days has it. */
  async lookAgain() {
    this.#days = await get("days");
    this.drawBar();
  }

  /** Opens a day that was just made. */
  goTo({ date, lang }) {
    const there = `#/${date}/${lang}/morning`;
    if (location.hash === there) {
      this.#show();
    } else {
      location.hash = there;
    }
  }

  took(day) {
    this.stateIs(day.state);
  }

  stateIs(state) {
    if (state !== this.#state) {
      this.#state = state;
      this.drawBar();
    }
  }

  /** The network was closed or opened, here or at another desk. */
  lockedDown(on) {
    if (on === this.session.lockdown) {
      return;
    }
    this.session.lockdown = on;
    this.drawBar();
    this.#open.locked?.();
    this.say(t(on ? "lockdownOn" : "lockdownOff"));
  }

  drawBar() {
    const { date, lang, view } = this.route;
    const place = (to) => `#/${date}/${lang}/${to}`;
    const chosen = `${date}/${lang}`;
    fill(
      this.#bar,
      h("a", { class: "house-name", href: "/", "aria-label": speaks() === "zh" ? "晨报" : "Chenbao" }, sun(), h("b", {}, speaks() === "zh" ? "晨报" : "Chenbao")),
      this.#days.length
        ? h("select", { "aria-label": t("day"), onchange: (e) => (location.hash = `#/${e.target.value}/${view}`) },
            this.#days.map((d) => h("option", { value: `${d.date}/${d.lang}`, selected: `${d.date}/${d.lang}` === chosen }, `${d.date} ${d.lang}`)))
        : null,
      h("nav", { "aria-label": t("desk") },
        Object.keys(VIEWS).map((name) => h("a", { href: place(name), "aria-current": name === view ? "page" : false }, t(name)))),
      this.#state === "none" ? null : h("span", { class: `state is-${this.#state}` }, t(this.#state)),
      h("span", { class: "gap" }),
      this.session?.signedIn ? lockdownButton(this) : null,
      button(t("help"), () => this.#help(), { key: "?", kind: "help" }),
      h("button", { type: "button", lang: speaks() === "zh" ? "en" : "zh", "aria-label": t("otherWords"), onclick: () => this.#speak() }, t("other")),
      this.session?.protected && this.session.signedIn ? button(t("signOut"), () => this.trying(async () => { await remove("session"); location.reload(); })) : null,
    );
    document.title = `${t("desk")} · ${date || "Chenbao"}`;
  }

  async #speak() {
    speak(speaks() === "zh" ? "en" : "zh");
    document.documentElement.lang = speaks();
    await this.#show();
  }

  #help() {
    const keys = Object.entries(this.#open.keys).filter(([, [, words]]) => words);
    const always = [["/", t("search")], [`Alt 1 … ${Object.keys(VIEWS).length}`, Object.keys(VIEWS).map((name) => t(name)).join(" · ")], ["?", t("help")]];
    const writing = this.route.view === "edit"
      ? [["Ctrl/⌘ .", t("fix")], ["F8", t("findings")], ["Ctrl/⌘ E", t("evidence")], ["Alt ⇧ ↑ ↓", `${t("promote")} / ${t("demote")}`], ["Ctrl/⌘ Z", t("undo")], ["Ctrl/⌘ S", t("save")]]
      : [];
    const row = (key, words) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, words)];
    dialog(t("help"), h("dl", { class: "keys" }, [...writing, ...always].map(([k, w]) => row(k, w)), keys.map(([key, [, words]]) => row(key === "Enter" ? "⏎" : key, words))));
  }

  #key(event) {
    if (event.altKey && /^Digit[1-9]$/.test(event.code) && Object.keys(VIEWS)[Number(event.code.slice(-1)) - 1]) {
      event.preventDefault();
      this.go(Object.keys(VIEWS)[Number(event.code.slice(-1)) - 1]);
      return;
    }
    const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], dialog");
    if (typing || event.metaKey || event.ctrlKey || event.altKey) {
      return;
    }
    const own = this.#open.keys[event.key]?.[0];
    const view = Object.keys(VIEWS)[Number(event.key) - 1];
    const pressed = event.target.closest?.("button, a, summary") && event.key === "Enter";
    const act = own ?? (event.key === "?" ? () => this.#help() : event.key === "/" ? () => this.go("search") : view ? () => this.go(view) : null);
    if (act && !pressed) {
      event.preventDefault();
      act();
    }
  }

  /** Does something that may be refused; a refusal is said and returned, and nothing else is lost. */
  async trying(act) {
    try {
      await act();
      return "";
    } catch (refusal) {
      if (refusal.status === 401) {
        location.reload();
      }
      const words = refusal instanceof TypeError ? `${t("unreachable")} (${refusal.message})` : refusal.message;
      this.say(words, true);
      return words;
    }
  }

  say(words, bad = false) {
    this.#said.textContent = words;
    this.#said.className = `said-now shown${bad ? " is-bad" : ""}`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#said.className = "said-now"), SAID_MS);
  }
}

new Desk().start();
