import { EditorView } from "@codemirror/view";
import { Language, LanguageSupport, defineLanguageFacet, syntaxHighlighting, HighlightStyle } from "@codemirror/language";
import { parser } from "@lezer/markdown";
import { tags } from "@lezer/highlight";

/** The YAML between `---` at the very top: to Markdown it would be a rule and a heading. */
const FrontMatter = {
  defineNodes: [{ name: "FrontMatter", block: true, style: tags.meta }],
  parseBlock: [
    {
      name: "FrontMatter",
      before: "HorizontalRule",
      parse(block, line) {
        if (block.lineStart !== 0 || line.text !== "---") {
          return false;
        }
        while (block.nextLine() && line.text !== "---") {
          // The lines between are the front matter's own.
        }
        const end = block.lineStart + line.text.length;
        block.nextLine();
        block.addElement(block.elt("FrontMatter", 0, end));
        return true;
      },
    },
  ],
};

const data = defineLanguageFacet();

/** The form of an edition as the editor reads it: Markdown under front matter. */
export const edition = new LanguageSupport(
  new Language(data, parser.configure([FrontMatter]), [], "edition"),
);

/** Headlines stand out, marks step back: the words are what is read. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.heading1, class: "ed-h1" },
    { tag: tags.heading2, class: "ed-h2" },
    { tag: tags.heading3, class: "ed-h3" },
    { tag: tags.strong, class: "ed-strong" },
    { tag: tags.emphasis, class: "ed-em" },
    { tag: [tags.url, tags.meta, tags.processingInstruction, tags.contentSeparator], class: "ed-soft" },
    { tag: tags.quote, class: "ed-quote" },
  ]),
);

const BULLET = /^(\s*[-*] |\s*\d+\. |> ?)(.*)$/;

/** Enter goes on with a list; on an empty point it ends it. */
export function goOn(view) {
  const { state } = view;
  const { head, empty } = state.selection.main;
  const line = state.doc.lineAt(head);
  const [, mark, words] = line.text.match(BULLET) ?? [];
  if (!empty || !mark || head - line.from < mark.length) {
    return false;
  }
  view.dispatch(
    words
      ? state.replaceSelection("\n" + mark)
      : { changes: { from: line.from, to: line.to }, selection: { anchor: line.from } },
    { scrollIntoView: true, userEvent: "input" },
  );
  return true;
}

/**
 * What is typed at the cursor leaves the cursor behind it. Right after much was deleted a busy
 * browser still reports it before the new letters, and the next ones would come first.
 */
export const behindTyped = EditorView.inputHandler.of((view, from, to, typed) => {
  const { main, ranges } = view.state.selection;
  if (view.compositionStarted || ranges.length > 1 || from !== main.from || to !== main.to) {
    return false;
  }
  view.dispatch(view.state.replaceSelection(typed), { userEvent: "input.type", scrollIntoView: true });
  return true;
});

const STORY = /^### /;

/** The lines of the story around a position: from its heading to where the next part begins. */
function storyAt(doc, position) {
  let first = doc.lineAt(position).number;
  while (!STORY.test(doc.line(first).text)) {
    if (first === 1 || /^#{1,2} /.test(doc.line(first).text)) {
      return null;
    }
    first--;
  }
  let last = first;
  while (last < doc.lines && !/^#{1,3} /.test(doc.line(last + 1).text)) {
    last++;
  }
  return { from: doc.line(first).from, to: doc.line(last).to };
}

/** Moves the story under the cursor before the one above it, or after the one below it. */
export const moveStory = (down) => (view) => {
  const { doc, selection } = view.state;
  const own = storyAt(doc, selection.main.head);
  const beside = own && (down ? own.to + 1 : own.from - 1);
  const other = own && beside >= 0 && beside <= doc.length ? storyAt(doc, beside) : null;
  if (!other || other.from === own.from) {
    return false;
  }
  const [above, below] = down ? [own, other] : [other, own];
  const upper = doc.sliceString(above.from, above.to);
  const lower = doc.sliceString(below.from, below.to);
  const shift = selection.main.head - own.from;
  const start = down ? above.from + lower.length + 1 : above.from;
  view.dispatch({
    changes: { from: above.from, to: below.to, insert: `${lower}\n${upper}` },
    selection: { anchor: start + shift },
    scrollIntoView: true,
    userEvent: "move.story",
  });
  return true;
};
