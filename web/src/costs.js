import { get } from "./api.js";
import { h } from "./dom.js";
import { speaks, t } from "./words.js";

const GROUPS = ["months", "days", "editions", "stages", "models"];

/** As many of the latest days and editions as fit a month. */
const LATEST = 31;

/** What language models used, what they may use, and which are asked. */
export async function costsView() {
  const costs = await get("costs");
  const element = h("div", { class: "house costs" }, h("h1", { class: "unseen" }, t("costs")), asked(costs), caps(costs.caps), used(costs));
  return { element, keys: {}, close: () => {} };
}

function asked({ asked: models, wrong, writer }) {
  const off = models.length && writer === "extractive" ? h("p", { class: "hint" }, t("modelOff", writer)) : null;
  return h(
    "section",
    {},
    h("h2", {}, t("costs")),
    wrong ? h("p", { class: "flaw" }, wrong) : null,
    models.length
      ? [h("p", {}, t("modelsAsked"), ": ", models.join(" → ")), off]
      : [h("p", {}, t("noModel")), h("p", { class: "hint" }, t("noModelHow"))],
  );
}

function caps(limits) {
  if (!limits) {
    return null;
  }
  const { month, used: sum, most, left, edition } = limits;
  const rows = [[t("usedIn", month), sum], [t("capOf"), most], ...(amount(most) ? [[t("leftOf"), left]] : []), [t("capEdition"), edition]];
  return h("dl", { class: "settings" }, rows.map(([words, value]) => [h("dt", {}, words), h("dd", {}, amount(value) || t("noCap"))]));
}

function amount({ tokens, usd }) {
  if (!Number(usd ?? 0) && tokens === 0) {
    return t("nothingUsed");
  }
  return [usd === undefined ? "" : `$${usd}`, tokens === undefined ? "" : t("tokens", number(tokens))].filter(Boolean).join(" · ");
}

const number = (value) => value.toLocaleString(speaks() === "zh" ? "zh-CN" : "en-GB");

function used(costs) {
  if (!costs.all.calls) {
    return h("p", { class: "hint", role: "status" }, t("noCosts"));
  }
  return [
    GROUPS.map((group) => table(t(`${group}Of`), costs[group].toReversed().slice(0, LATEST))),
    table(t("total"), [{ name: t("total"), ...costs.all }]),
    costs.all.unsettled ? h("p", { class: "hint" }, t("unsettled", costs.all.unsettled)) : null,
    h("p", { class: "hint" }, t("utc")),
  ];
}

function table(title, rows) {
  const figures = ["calls", "tokensIn", "tokensOut"];
  return h(
    "section",
    {},
    h("h2", {}, title),
    h("div", { class: "scrolls", tabindex: "0", role: "region", "aria-label": title },
      h("table", { class: "figures" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, h("span", { class: "unseen" }, title)), [...figures, "dollars"].map((name) => h("th", { scope: "col" }, t(name))))),
        h("tbody", {}, rows.map((row) => h("tr", {}, h("th", { scope: "row" }, row.name || "–"), figures.map((name) => h("td", {}, number(row[name]))), h("td", {}, Number(row.usd) ? row.usd : "–")))))),
  );
}
