/** What became of the lines of one text in another: kept, gone and come, in reading order. */
export function lineDiff(before, after) {
  return diff(before.split("\n"), after.split("\n"));
}

/** The same for the words of a line; a Chinese character is a word of its own. */
export function wordDiff(before, after) {
  return diff(words(before), words(after));
}

function words(line) {
  return line.match(/\p{Script=Han}|[\p{L}\p{N}_.,%]+|\s+|[^\s]/gu) ?? [];
}

/** Beyond so many differences a change is shown as one block: nobody reads it word by word. */
const MOST = 2000;

function diff(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const middle = greedy(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...before.slice(0, head).map((text) => ({ kind: "kept", text })),
    ...middle,
    ...before.slice(before.length - tail).map((text) => ({ kind: "kept", text })),
  ];
}

/** Myers' O(ND): for each count of differences, how far each diagonal reaches. */
function greedy(a, b) {
  const reach = new Map([[1, 0]]);
  const trace = [];
  for (let d = 0; d <= Math.min(a.length + b.length, MOST); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) {
        x++;
      }
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) {
        return backward(a, b, trace, d);
      }
    }
  }
  return [
    ...a.map((text) => ({ kind: "gone", text })),
    ...b.map((text) => ({ kind: "come", text })),
  ];
}

function backward(a, b, trace, last) {
  const found = [];
  let x = a.length;
  let y = b.length;
  for (let d = last; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reach.get(from) ?? 0);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      found.push({ kind: "kept", text: a[x - 1] });
      x--;
      y--;
    }
    if (d === 0) {
      break;
    }
    if (down) {
      found.push({ kind: "come", text: b[y - 1] });
    } else {
      found.push({ kind: "gone", text: a[x - 1] });
    }
    x = fromX;
    y = fromY;
  }
  return found.reverse();
}
