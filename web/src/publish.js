import { button, dialog, fill, h } from "./dom.js";
import { moment, t } from "./words.js";

/** The last look: what the gate says, what each channel would get, and only then a send. */
export async function publishView(desk) {
  return new PublishPage(desk).open();
}

/** Whether an edition goes out or a correction follows it each channel knows; a person only takes back. */
const ERRANDS = ["edition", "withdrawal"];

/** Receipts that wait for a person's word. */
const OPEN = new Set(["doubtful", "refused", "ready"]);

class PublishPage {
  #desk;
  #gate = h("section", { class: "gate", "aria-label": t("gate") });
  #channels = h("section", { class: "channels", "aria-label": t("channels") });
  #errand = "edition";
  #chosen = new Set();
  #shown = null;
  #leave;

  constructor(desk) {
    this.#desk = desk;
    this.#leave = desk.wire.on("delivery", () => this.#showChannels());
  }

  async open() {
    await Promise.all([this.#showGate(), this.#showChannels()]);
    return {
      element: h("div", { class: "publishing" }, h("h1", { class: "unseen" }, t("publish")), this.#gate, this.#channels),
      keys: {},
      close: () => this.#leave(),
    };
  }

  async #showGate(given) {
    try {
      const ruling = given ?? (await this.#desk.api.ruling());
      fill(this.#gate, this.#ruling(ruling));
    } catch (failure) {
      fill(this.#gate, h("h2", {}, t("gate")), h("p", { class: "flaw", role: "alert" }, failure.message));
    }
  }

  #ruling({ cleared, checks, removed }) {
    const broken = checks.filter((check) => !check.passed);
    const passed = checks.filter((check) => check.passed);
    return [
      h("h2", {}, t("gate")),
      h("p", { class: `ruling ${cleared ? "is-good" : "is-bad"}`, role: "status" }, cleared ? t("gateOpen") : t("gateHeld")),
      h("ul", { class: "checks" }, broken.map(failed)),
      h("details", {}, h("summary", {}, t("passed", passed.length)),
        h("ul", { class: "checks" }, passed.map((check) => h("li", { class: "is-passed" }, check.asked, h("small", {}, ` ${check.detail ?? ""}`))))),
      (removed ?? []).length
        ? h("details", {}, h("summary", {}, `${t("removedOf")} (${removed.length})`),
            h("ul", { class: "gone" }, removed.map(({ text, reason }) => h("li", {}, h("del", {}, text), h("small", {}, ` ${reason}`)))))
        : null,
      this.#approval(cleared),
    ];
  }

  #approval(cleared) {
    const name = h("input", { name: "name", required: true, autocomplete: "name", value: this.#desk.session.name ?? "", maxlength: 80 });
    const said = h("p", { role: "status" });
    const approve = async (event) => {
      event.preventDefault();
      try {
        const { version } = await this.#desk.api.text();
        const { revision, state } = await this.#desk.api.approve(name.value.trim(), version);
        this.#desk.session.name = name.value.trim();
        said.textContent = t("approved", revision);
        this.#desk.stateIs(state);
        await this.#showChannels();
      } catch (refusal) {
        said.textContent = refusal.status === 409 ? t("moved") : refusal.message;
        if (refusal.body?.ruling) {
          await this.#showGate(refusal.body.ruling);
          this.#desk.say(refusal.message, true);
        }
      }
    };
    return h(
      "form",
      { class: "approval", onsubmit: approve },
      h("p", { class: "hint" }, t("approveWhat")),
      h("label", {}, t("approveAs"), name),
      button(t("approve"), () => {}, { kind: "strong", type: "submit", disabled: !cleared }),
      said,
    );
  }

  async #showChannels() {
    try {
      this.#shown = await this.#desk.api.channels(this.#errand);
    } catch (refusal) {
      this.#shown = null;
      fill(this.#channels, h("h2", {}, t("channels")), h("p", { class: "hint" }, refusal.message));
      return;
    }
    const { channels } = this.#shown;
    fill(
      this.#channels,
      h("h2", {}, t("channels")),
      channels.length ? [this.#errands(), channels.map((channel) => this.#channel(channel)), this.#sending()] : h("p", { class: "hint" }, t("noChannels")),
    );
  }

  #errands() {
    return h(
      "fieldset",
      { class: "errands" },
      h("legend", {}, t("errand")),
      ERRANDS.map((errand) =>
        h("label", {}, h("input", { type: "radio", name: "errand", value: errand, checked: errand === this.#errand, onchange: () => this.#turn(errand) }), t(errand)),
      ),
    );
  }

  #turn(errand) {
    this.#errand = errand;
    this.#showChannels();
  }

  #channel(channel) {
    const { name, kind, trouble, planned, receipts } = channel;
    const toggle = (event) => (event.target.checked ? this.#chosen.add(name) : this.#chosen.delete(name));
    return h(
      "article",
      { class: "channel" },
      h("h3", {},
        h("label", {}, h("input", { type: "checkbox", disabled: Boolean(trouble), checked: this.#chosen.has(name), onchange: toggle, "aria-label": `${t("chosen")}: ${name}` }), name),
        " ", h("small", {}, [kind, planned ? t(planned.errand) : ""].filter(Boolean).join(" · "))),
      trouble ? h("p", { class: "flaw" }, trouble) : null,
      planned?.messages?.length ? h("div", { class: "plans" }, planned.messages.map(message)) : null,
      !trouble && !planned?.messages?.length ? h("p", { class: "hint" }, t("nothingPlanned")) : null,
      receipts.length ? h("details", { open: true }, h("summary", {}, t("receipts")), h("ul", { class: "receipts" }, receipts.map(receipt))) : null,
      receipts.some(({ state }) => OPEN.has(state)) ? this.#settling(name) : null,
    );
  }

  /** What nobody can know but a person who looks: whether a message arrived. */
  #settling(name) {
    const settle = (said) => () =>
      this.#desk.trying(async () => {
        await this.#desk.api.settle(name, said, this.#errand);
        await this.#showChannels();
      });
    return h("p", { class: "settling" }, t("settle"), button(t("again"), settle("again")), button(t("arrived"), settle("arrived")), button(t("lost"), settle("lost")));
  }

  #sending() {
    return h("p", { class: "sending" }, button(t("send"), () => this.#confirm(), { kind: "strong" }));
  }

  /** Nothing leaves that was not read first: the list is what the server is asked for, and no more. */
  #confirm() {
    const going = this.#shown.channels.filter(({ name }) => this.#chosen.has(name));
    if (!going.length) {
      this.#desk.say(t("chosen"));
      return;
    }
    const corrects = going.every(({ planned }) => planned?.errand === "correction");
    const errand = this.#errand === "edition" && corrects ? "correction" : this.#errand;
    const said = h("p", { role: "status" });
    const send = async () => {
      try {
        await this.#desk.api.publish(going.map(({ name }) => name), errand, this.#shown.seen);
        box.close();
        this.#desk.say(t("sentOk"));
      } catch (refusal) {
        said.textContent = refusal.message;
      }
      await this.#showChannels();
    };
    const box = dialog(
      t(errand),
      h("p", {}, t("sendWhat")),
      h("ul", {}, going.map(({ name, kind, planned }) => h("li", {}, h("b", {}, name), ` (${kind})`,
        h("ul", {}, (planned?.messages ?? []).map((m) => h("li", {}, `${m.act} · ${m.slot} · ${m.type} · ${t("bytes", m.bytes)}`)))))),
      h("p", { class: "sending" }, button(t("cancel"), () => box.close()), button(t("sendNow"), send, { kind: "strong" })),
      said,
    );
  }
}

function receipt({ act, slot, state, remote, at, words }) {
  return h("li", { class: `is-${state}` }, h("b", {}, state), ` ${act} ${slot} `, h("small", {}, [moment(at), remote, words].filter(Boolean).join(" · ")));
}

function failed({ asked, detail, weight, faults }) {
  return h(
    "li",
    { class: `is-${weight}` },
    h("b", {}, asked), " ",
    faults.length ? h("ul", {}, faults.map(({ words }) => h("li", {}, words))) : detail,
  );
}

/** Words are shown as words; a page or mail in a frame that may do nothing at all. */
function message({ act, slot, type, bytes, words, html, image }) {
  return h(
    "details",
    { open: true },
    h("summary", {}, `${act} · ${slot}`, h("small", {}, ` ${type} · ${t("bytes", bytes)}`)),
    image ? h("img", { src: image, alt: t("image"), loading: "lazy" }) : null,
    html
      ? h("iframe", { src: html, sandbox: "", title: `${t("page")}: ${slot}`, loading: "lazy" })
      : h("pre", { tabindex: "0" }, words ?? ""),
  );
}
