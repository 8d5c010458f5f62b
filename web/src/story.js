import { h } from "./dom.js";
import { moment, t } from "./words.js";

/** What is to be seen of a story at a glance. */
export function storyLabels(story) {
  const risks = story.risks.length;
  return [
    story.fresh ? h("span", { class: "label-of is-fresh" }, t("fresh")) : null,
    story.follows ? h("span", { class: "label-of" }, t("follows")) : null,
    story.primary ? h("span", { class: "label-of" }, t("primary")) : null,
    risks ? h("span", { class: "label-of is-risk" }, h("span", { class: "unseen" }, t("risks")), `⚠ ${risks}`) : null,
    ` ${t("publishers", story.publishers)} · ${story.languages.join("/")} · ${moment(story.latest)}`,
  ];
}

/**
 * A story with the reasons of its rank and every report of it.
 *
 * @param lang the edition's language
 * @param open called with the id of an article that is to be read
 */
export function storyDetail(story, lang, open) {
  const { follows, theme, section } = story;
  const span = `${moment(story.first)} – ${moment(story.latest)}`;
  return [
    h("p", { class: "kicker", lang }, [...new Set([theme, section])].filter(Boolean).join(" · ")),
    h("h2", { lang }, story.headline),
    h("p", { class: "leading", lang }, story.lead),
    follows ? h("p", { class: "follow" }, t("follows"), " ", follows.date, " ", follows.headline) : null,
    risks(story.risks),
    h("h3", {}, t("why")),
    h("ul", { class: "reasons", lang }, story.reasons.map((reason) => h("li", {}, reason))),
    h("h3", {}, t("coverage"), " ",
      h("small", {}, `${t("publishers", story.publishers)} · ${t("reports", story.reports.length)} · ${span}`)),
    h("ul", { class: "reports" }, story.reports.map((report) => reported(report, open))),
  ];
}

function reported(report, open) {
  const { article, outlet, title, lang, role, primary, published } = report;
  return h(
    "li",
    { class: `is-${role}` },
    h("input", { type: "checkbox", value: article, "aria-label": `${t("split")}: ${title}` }),
    h("button", { type: "button", class: "quiet", onclick: () => open(article) },
      h("b", {}, outlet), " ", h("span", { lang }, title)),
    h("small", {}, [t(role), primary ? t("primary") : "", lang, moment(published)].filter(Boolean).join(" · ")),
    risks(report.findings),
  );
}

function risks(found) {
  return found.length
    ? h("ul", { class: "risks", "aria-label": t("risks") }, found.map(({ words }) => h("li", {}, words)))
    : null;
}
