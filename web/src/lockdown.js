import { put } from "./api.js";
import { button, dialog, drawing, h } from "./dom.js";
import { t } from "./words.js";

/** A padlock: its bow is open as long as the network is. */
const BODY = "M5 11h14v10H5z";
const SHUT = "M8 11V7a4 4 0 0 1 8 0v4";
const OPEN = "M8 11V7a4 4 0 0 1 7.6-1.7";

/** Tells in every view whether anything is asked of the network, and leads to the switch. */
export function lockdownButton(desk) {
  const on = Boolean(desk.session?.lockdown);
  return h(
    "button",
    { type: "button", class: `lock${on ? " is-on" : ""}`, title: t(on ? "lockdownOn" : "lockdownOff"), "aria-haspopup": "dialog", onclick: () => openLockdown(desk) },
    drawing("0 0 24 24", [["body", BODY], ["ray", on ? SHUT : OPEN]]),
    h("span", { class: "wide" }, t("lockdown")),
    h("span", { class: "unseen" }, ` · ${t(on ? "on" : "off")}`),
  );
}

/** Says what the switch does, and turns it when a person says so. */
export function openLockdown(desk) {
  const on = Boolean(desk.session.lockdown);
  const from = document.activeElement?.closest(".house") ? ".house .lock-switch" : ".bar .lock";
  const turn = () =>
    desk.trying(async () => {
      await put("lockdown", { on: !on });
      box.close();
      desk.lockedDown(!on);
      document.querySelector(from)?.focus();
    });
  const box = dialog(
    t("lockdown"),
    h(
      "div",
      {},
      h("p", {}, h("b", {}, t(on ? "lockdownOn" : "lockdownOff"))),
      h("p", {}, t(on ? "lockdownEnds" : "lockdownWhat")),
      h("div", { class: "sending" }, button(t("cancel"), () => box.close()), button(t(on ? "turnOff" : "turnOn"), turn, { kind: "strong" })),
    ),
  );
}
