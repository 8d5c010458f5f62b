/**
 * Makes an element. Children that are strings become text: nothing here is ever read as markup.
 * Properties that start with `on` are listeners; `false` and `null` leave an attribute out.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** Puts children in the place of whatever an element held. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** A button that says what it does and, where it has one, which key does the same. */
export function button(words, act, { key, kind, ...properties } = {}) {
  return h(
    "button",
    { type: "button", class: kind ?? "", onclick: act, ...properties },
    words,
    key ? h("kbd", { "aria-hidden": "true" }, key) : null,
  );
}

const SVG = "http://www.w3.org/2000/svg";

/** The house's sun, as on the printed page. */
export function sun() {
  return drawing("0 0 48 30", [
    ["", "M10 26a14 14 0 0 1 28 0z"],
    ["ray", "M24 2v5M7.7 8.7l3.5 3.5M40.3 8.7l-3.5 3.5M1 26h5M42 26h5"],
  ]);
}

/** A small drawing of paths, each with its class, that says nothing by itself. */
export function drawing(box, paths) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  for (const [kind, d] of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", kind);
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** Calls late, once, after the last of a flurry of calls. */
export function settle(act, milliseconds) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds, ...values);
  };
}

/** Opens a dialog; it is gone when closed, and the focus is back where it was. */
export function dialog(title, ...children) {
  const box = h(
    "dialog",
    { class: "sheet", "aria-label": title },
    h("header", {}, h("h2", {}, title), button("×", () => box.close(), { kind: "close", "aria-label": "×" })),
    ...children,
  );
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", (event) => event.target === box && box.close());
  document.body.append(box);
  box.showModal();
  return box;
}
