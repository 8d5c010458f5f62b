import { get, put } from "./api.js";
import { button, fill, h } from "./dom.js";
import { openLockdown } from "./lockdown.js";
import { moment, t } from "./words.js";

/** The house rules: the day by itself, the network closed, and who did what. */
export async function houseView(desk) {
  const element = h("div", { class: "house" }, h("h1", { class: "unseen" }, t("house")));
  const [schedule, audit, settings] = await Promise.all(["schedule", "audit", "settings"].map(get));
  const closed = h("section", {});
  element.append(lockdown(desk, closed), scheduled(desk, schedule), done(audit), settled(settings));
  return { element, keys: {}, locked: () => lockdown(desk, closed), close: () => {} };
}

function lockdown(desk, box) {
  const on = desk.session.lockdown;
  return fill(
    box,
    h("h2", {}, t("lockdown")),
    h("p", { class: on ? "is-bad" : "hint" }, t(on ? "lockdownOn" : "lockdownWhat")),
    button(t(on ? "turnOff" : "turnOn"), () => openLockdown(desk), { kind: "lock-switch", "aria-haspopup": "dialog" }),
  );
}

function scheduled(desk, { hour, zone, lang, on, next, days }) {
  const said = h("span", { role: "status" });
  const field = (name, value, more) => h("label", {}, t(name), h("input", { name, value: value ?? "", required: true, ...more }));
  const save = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    desk.trying(async () => {
      await put("schedule", { hour: form.get("hour"), zone: form.get("zone"), lang: form.get("language"), on: form.has("on") });
      said.textContent = t("savedNow");
    });
  };
  return h(
    "section",
    {},
    h("h2", {}, t("schedule")),
    h(
      "form",
      { onsubmit: save },
      h("label", { class: "check" }, h("input", { type: "checkbox", name: "on", checked: Boolean(on) }), t("scheduleOn")),
      field("hour", hour, { type: "time" }),
      field("zone", zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
      field("language", lang, { pattern: "zh|en", maxlength: 2 }),
      button(t("save"), () => {}, { kind: "strong", type: "submit" }),
      said,
    ),
    next ? h("p", { class: "hint" }, `${t("next")} ${moment(next)}`) : null,
    h("ul", { class: "duties" }, (days ?? []).map(({ date, lang: language, state, at, words }) =>
      h("li", {}, h("b", {}, `${date} ${language}`), ` ${state} `, h("small", {}, `${moment(at)} ${words ?? ""}`)))),
  );
}

function done(audit) {
  return h(
    "section",
    {},
    h("h2", {}, t("audit")),
    h(
      "div",
      { class: "scrolls", tabindex: "0", role: "region", "aria-label": t("audit") },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, ["when", "who", "what"].map((name) => h("th", { scope: "col" }, t(name))))),
        h("tbody", {}, audit.map(({ at, name, what, words }) => h("tr", {}, h("td", {}, moment(at)), h("td", {}, name), h("td", {}, what, " ", h("small", {}, words ?? ""))))),
      ),
    ),
  );
}

/** What the desk was started with; keys and passwords are not among it. */
function settled(settings) {
  const rows = Object.entries(settings).map(([name, value]) => [h("dt", {}, name), h("dd", {}, String(value))]);
  return h("section", {}, h("h2", {}, t("settings")), h("dl", { class: "settings" }, rows));
}
