import { post } from "./api.js";
import { fill, h } from "./dom.js";
import { t } from "./words.js";

/** A day as it is made: each source's answer as it comes, each step with its figures. */
export class Run {
  element = h("section", { class: "run", hidden: true, "aria-label": t("running") });
  #words = h("p", { role: "status" });
  #stages = h("ol", { class: "stages", "aria-label": t("stages") });
  #sources = h("ul", { class: "asked", "aria-label": t("sources") });
  #asked = new Map();
  #leave;
  #mine = false;
  #made;

  /** @param made called with the day when one that was started here is ready */
  constructor(wire, made) {
    this.#made = made;
    fill(this.element, this.#words, this.#stages, this.#sources);
    this.#leave = [
      wire.on("source", (source) => this.#source(source)),
      wire.on("stage", (stage) => this.#stage(stage)),
      wire.on("done", (day) => this.#done(day)),
      wire.on("failed", ({ words }) => this.#end(words)),
    ];
  }

  /** Makes today. */
  async start(wish = {}) {
    this.#begin();
    try {
      await post("run", wish);
      this.#mine = true;
    } catch (failure) {
      this.#end(failure.message);
    }
  }

  close() {
    this.#leave.forEach((end) => end());
  }

  #begin() {
    this.element.hidden = false;
    this.element.classList.add("live");
    this.#words.textContent = t("running");
    this.#asked.clear();
    fill(this.#stages);
    fill(this.#sources);
  }

  #source({ id, name, outcome, words, entries }) {
    this.#live();
    const said = [words, entries ? `${entries}` : ""].filter(Boolean).join(" · ");
    const row = h("li", { class: `is-${outcome}`, title: said }, h("b", {}, name), " ", h("small", {}, outcome, said ? ` · ${said}` : ""));
    const before = this.#asked.get(id);
    this.#asked.set(id, row);
    if (before) {
      before.replaceWith(row);
    } else {
      this.#sources.append(row);
    }
    this.#words.textContent = `${t("running")} ${t("asked", this.#asked.size)}`;
  }

  #stage({ name, count, seconds }) {
    this.#live();
    this.#stages.append(h("li", {}, h("b", {}, name), ` ${count ?? ""}`, h("small", {}, ` ${Number(seconds ?? 0).toFixed(1)} s`)));
  }

  #done(day) {
    this.#end(t("runDone", t(day.state)));
    if (this.#mine) {
      this.#mine = false;
      this.#made(day);
    }
  }

  #live() {
    if (!this.element.classList.contains("live")) {
      this.#begin();
    }
  }

  #end(words) {
    this.element.hidden = false;
    this.element.classList.remove("live");
    this.#words.textContent = words;
  }
}
