import { lineDiff, wordDiff } from "./diff.js";
import { button, dialog, fill, h } from "./dom.js";
import { moment, t } from "./words.js";

/** Lines kept on either side of a change, for the eye. */
const AROUND = 2;

/** The versions of the text; what changed since one of them; and one brought back as a new version. */
export async function openHistory(api, now, brought) {
  const versions = await api.history();
  const shown = h("div", { class: "changes", tabindex: "0", role: "region", "aria-label": t("against") });
  const list = h("ul", { class: "versions" });
  const box = dialog(t("history"), h("div", { class: "history" }, list, shown));
  const show = async (version, row) => {
    list.querySelectorAll("button").forEach((b) => b.setAttribute("aria-pressed", String(b === row)));
    const { text } = await api.version(version.version);
    fill(
      shown,
      h("p", { class: "hint" }, t("against")),
      changes(text, now()),
      button(t("bring"), async () => {
        await api.restore(version.version);
        await brought();
        box.close();
      }, { kind: "strong" }),
    );
  };
  for (const version of versions) {
    const row = h(
      "button",
      { type: "button", "aria-pressed": "false", onclick: () => show(version, row) },
      h("b", {}, t("version", version.version)), " ", moment(version.at),
      h("small", {}, [version.by, version.words, version.size ? t("characters", version.size) : ""].filter(Boolean).join(" · ")),
    );
    list.append(h("li", {}, row));
  }
  list.querySelector("button")?.focus();
}

/** Lines that went and came, with the words of a changed line told apart. */
export function changes(before, after) {
  const lines = lineDiff(before, after);
  if (lines.every(({ kind }) => kind === "kept")) {
    return h("p", { class: "same" }, t("same"));
  }
  const near = lines.map((_, i) => lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ kind }) => kind !== "kept"));
  const rows = [];
  for (let i = 0; i < lines.length; i++) {
    const { kind, text } = lines[i];
    const next = lines[i + 1];
    if (kind === "gone" && next?.kind === "come" && lines[i - 1]?.kind !== "gone" && lines[i + 2]?.kind !== "come") {
      rows.push(...pair(text, next.text));
      i++;
    } else if (near[i]) {
      rows.push(row(kind, text || " "));
    } else if (near[i - 1]) {
      rows.push(h("hr"));
    }
  }
  return h("div", { class: "diff" }, rows);
}

function pair(before, after) {
  const words = wordDiff(before, after);
  const side = (kind, tag) =>
    words.filter((w) => w.kind === "kept" || w.kind === kind).map((w) => (w.kind === kind ? h(tag, {}, w.text) : w.text));
  return [row("gone", side("gone", "del")), row("come", side("come", "ins"))];
}

function row(kind, ...content) {
  const tag = { gone: "del", come: "ins", kept: "p" }[kind];
  return h("div", { class: `line is-${kind}` }, tag === "p" || content.flat().length > 1 ? content : h(tag, {}, content));
}
