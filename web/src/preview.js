import MarkdownIt from "markdown-it";
import { h } from "./dom.js";

const reader = new MarkdownIt({ html: false, linkify: false, breaks: false });

/** Where a part of an edition begins: its title, a theme, a story. */
const PART = /^#{1,3} /;

/**
 * Shows an edition as it will be printed, while it is typed.
 *
 * The text is cut where its parts begin; a part is read again only when its own text changed, so a
 * key costs one story, not the whole edition. Elements are made from the reader's tokens: nothing
 * that was fetched or typed is ever parsed as HTML.
 */
export class Preview {
  #root;
  #parts = [];

  constructor(root) {
    this.#root = root;
  }

  show(text) {
    const next = parts(text);
    const old = this.#parts;
    let head = 0;
    while (head < next.length && head < old.length && next[head].text === old[head].text) {
      next[head].element = old[head].element;
      head++;
    }
    let tail = 0;
    const most = Math.min(next.length, old.length) - head;
    while (tail < most && next.at(-1 - tail).text === old.at(-1 - tail).text) {
      next.at(-1 - tail).element = old.at(-1 - tail).element;
      tail++;
    }
    old.slice(head, old.length - tail).forEach((part) => part.element.remove());
    const after = tail ? next.at(-tail).element : null;
    for (const part of next.slice(head, next.length - tail)) {
      part.element = element(part.text);
      this.#root.insertBefore(part.element, after);
    }
    this.#parts = next;
  }

  /** The element printed for a line of the text (from 0), and the line where it begins. */
  at(line) {
    const part = this.#parts.findLast((p) => p.line <= line);
    if (!part) {
      return null;
    }
    const own = [...part.element.querySelectorAll("[data-line]")];
    const near = own.findLast((e) => part.line + Number(e.dataset.line) <= line);
    return { element: near ?? part.element, line: part.line + Number(near?.dataset.line ?? 0) };
  }

  /** The line of the text that an element was printed for. */
  lineOf(element) {
    const part = this.#parts.find((p) => p.element.contains(element));
    const own = element.closest("[data-line]");
    return part ? part.line + Number(own?.dataset.line ?? 0) : null;
  }

  /** Every printed block with the line it begins at, in reading order. */
  blocks() {
    return this.#parts.flatMap((part) =>
      [...part.element.querySelectorAll("[data-line]")].map((element) => ({
        element,
        line: part.line + Number(element.dataset.line),
      })),
    );
  }
}

/** The parts of a text, each with the line it begins at. Front matter is the first of them. */
export function parts(text) {
  const found = [];
  let lines = [];
  let begin = 0;
  let fence = false;
  const all = text.split("\n");
  const matter = all[0] === "---" ? all.indexOf("---", 1) : -1;
  all.forEach((line, number) => {
    fence = /^(```|~~~)/.test(line) ? !fence : fence;
    const cut = number > matter && !fence && (PART.test(line) || number === matter + 1);
    if (cut && lines.length) {
      found.push({ line: begin, text: lines.join("\n") });
      lines = [];
      begin = number;
    }
    lines.push(line);
  });
  found.push({ line: begin, text: lines.join("\n") });
  return found;
}

function element(text) {
  if (text.startsWith("---\n")) {
    return front(text);
  }
  const root = h("section", { class: `part ${kindOf(text)}` });
  build(root, reader.parse(text, {}));
  dress(root);
  return root;
}

function kindOf(text) {
  const level = text.match(/^#+/)?.[0].length ?? 0;
  return ["rest", "opening", "theme", "story"][level] ?? "rest";
}

/** The front matter as a reader meets it: the day, the tags, the points. */
function front(text) {
  const field = (name) => {
    const value = text.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1] ?? "";
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };
  const points = String(field("summary")).split("\n").filter(Boolean);
  const tags = [field("tags")].flat().filter(Boolean);
  return h(
    "section",
    { class: "part front" },
    h("p", { class: "when", "data-line": 0 }, String(field("date")), tags.length ? ` · ${tags.join(" · ")}` : ""),
    h("ol", { class: "gist" }, points.map((point) => h("li", {}, point.replace(/^- /, "")))),
  );
}

/** Elements from the reader's tokens; what a token may carry is a tag, an address and words. */
function build(root, tokens) {
  const open = [root];
  for (const token of tokens) {
    if (token.hidden) {
      continue;
    }
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const made = node(token);
    if (!made) {
      build(open.at(-1), token.children ?? []);
      continue;
    }
    open.at(-1).append(made);
    if (token.nesting > 0) {
      open.push(made);
    }
  }
}

function node(token) {
  switch (token.type) {
    case "inline":
      return null;
    case "text":
      return document.createTextNode(token.content);
    case "softbreak":
      return document.createTextNode("\n");
    case "image":
      return h("span", { class: "picture" }, token.content || "image");
    case "code_inline":
      return h("code", {}, token.content);
    case "fence":
    case "code_block":
      return placed(h("pre", {}, h("code", {}, token.content)), token);
    default:
      return placed(h(token.tag || "span", link(token)), token);
  }
}

function link(token) {
  const href = token.tag === "a" ? token.attrGet("href") : null;
  return href && /^https?:/i.test(href)
    ? { href, target: "_blank", rel: "noopener noreferrer" }
    : {};
}

function placed(element, token) {
  if (token.map) {
    element.dataset.line = token.map[0];
  }
  return element;
}

/** What a paragraph is for shows in how it is printed, as on the edition's page. */
function dress(root) {
  let leads = root.classList.contains("story");
  for (const block of root.children) {
    if (block.tagName !== "P") {
      continue;
    }
    const bold = block.firstElementChild?.tagName === "STRONG" && block.firstChild === block.firstElementChild;
    if (bold && block.childNodes.length === 1) {
      block.className = "group";
    } else if (bold && block.querySelector("a")) {
      block.className = "origin";
    } else if (leads && block.querySelector("a")) {
      block.className = "follow";
    } else if (leads) {
      block.className = "lead";
      leads = false;
    }
  }
}
