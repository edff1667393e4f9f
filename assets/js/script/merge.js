// Takes what the server says into a text that is being typed: paragraph by paragraph, the typed ones win.
export function paragraphsOf(text) {
  const found = [];
  const rows = text.split("\n");
  let at = 0;
  let open = null;
  for (const row of rows) {
    if (row.trim()) {
      if (open) {
        open.text += `\n${row}`;
        open.to = at + row.length;
      } else {
        open = { text: row, from: at, to: at + row.length };
        found.push(open);
      }
    } else open = null;
    at += row.length + 1;
  }
  return found;
}

// Pairs of places of equal paragraphs, in order.
export function paired(one, other) {
  let first = 0;
  while (first < one.length && first < other.length && one[first] === other[first]) first += 1;
  let ends = 0;
  while (ends < one.length - first && ends < other.length - first && one[one.length - 1 - ends] === other[other.length - 1 - ends]) ends += 1;
  const a = one.slice(first, one.length - ends);
  const b = other.slice(first, other.length - ends);
  const pairs = Array.from({ length: first }, (_, i) => [i, i]);
  if (a.length * b.length <= 1_000_000) {
    const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] === b[j]) pairs.push([first + i++, first + j++]);
      else if (best[i + 1][j] >= best[i][j + 1]) i += 1;
      else j += 1;
    }
  }
  for (let i = ends; i > 0; i -= 1) pairs.push([one.length - i, other.length - i]);
  return pairs;
}

const same = (one, other) => one.length === other.length && one.every((text, i) => text === other[i]);
function within(few, many) {
  let at = 0;
  for (const text of many) if (text === few[at]) at += 1;
  return at === few.length;
}

// The changes that bring `mine` to what `theirs` made of `base`: {from, to, insert} in places of `mine`.
export function changesFor(base, mine, theirs) {
  if (mine === theirs) return [];
  const [was, ours, other] = [base, mine, theirs].map(paragraphsOf);
  const texts = [was, ours, other].map((list) => list.map(({ text }) => text));
  const toOurs = new Map(paired(texts[0], texts[1]));
  const toOther = new Map(paired(texts[0], texts[2]));
  const common = was.map((_, i) => i).filter((i) => toOurs.has(i) && toOther.has(i)).map((i) => [i, toOurs.get(i), toOther.get(i)]);
  const changes = [];
  let [a, b, c] = [-1, -1, -1];
  for (const [d, e, f] of [...common, [was.length, ours.length, other.length]]) {
    const [before, typed, said] = [texts[0].slice(a + 1, d), texts[1].slice(b + 1, e), texts[2].slice(c + 1, f)];
    const theirsWin = !same(said, typed) && (same(before, typed) || (!same(before, said) && within(typed, said)));
    if (theirsWin) changes.push(replaced(mine, ours, b + 1, e, said));
    [a, b, c] = [d, e, f];
  }
  return changes;
}

function replaced(mine, ours, first, end, said) {
  const words = said.join("\n\n");
  if (first < end) {
    const from = ours[first].from;
    const to = ours[end - 1].to;
    if (words) return trimmed(mine, from, to, words);
    return { from, to: end < ours.length ? ours[end].from : to, insert: "" };
  }
  if (first > 0) return { from: ours[first - 1].to, to: ours[first - 1].to, insert: `\n\n${words}` };
  return ours.length ? { from: ours[0].from, to: ours[0].from, insert: `${words}\n\n` } : { from: 0, to: mine.length, insert: words };
}

// Only what differs is replaced, so that the cursor stays where it is.
function trimmed(mine, from, to, insert) {
  let [start, end, head, tail] = [from, to, 0, insert.length];
  while (start < end && head < tail && mine[start] === insert[head]) [start, head] = [start + 1, head + 1];
  while (end > start && tail > head && mine[end - 1] === insert[tail - 1]) [end, tail] = [end - 1, tail - 1];
  return { from: start, to: end, insert: insert.slice(head, tail) };
}
