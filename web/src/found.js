import { h } from "./dom.js";

/** Places as `[start, end]`, in order and none within another. */
export function merged(marks) {
  const places = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = places.at(-1);
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      places.push([start, end]);
    }
  }
  return places;
}

/** A text as text nodes, with some of its places marked. */
export function lit(text, marks) {
  const parts = [];
  let at = 0;
  for (const [start, end] of merged(marks)) {
    parts.push(text.slice(at, start), h("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Where words stand in a text, whatever their case; Latin words as wholes or beginnings of words. */
export function placesOf(words, text) {
  const lower = text.toLowerCase();
  // A letter whose small form is longer would shift every place behind it.
  if (lower.length !== text.length) {
    return [];
  }
  return words.filter(Boolean).flatMap((word) => {
    const needle = word.toLowerCase();
    const places = [];
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
      const within = /^[a-z0-9]/.test(needle) && /[a-z0-9]/.test(lower[at - 1] ?? "");
      if (!within) {
        places.push([at, at + needle.length]);
      }
    }
    return places;
  });
}

/** What was asked for, as it was written and as it was found. */
export function wordsOf(query, { passage, marks }) {
  const found = merged(marks).map(([start, end]) => passage.slice(start, end));
  const asked = query.split(/[\s"“”]+/);
  return [...new Set([...found, ...asked])].filter(Boolean);
}
