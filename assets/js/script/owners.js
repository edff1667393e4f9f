// Which shot, scene and line the paragraphs of the text belong to; moves with the text while it is typed.
import { RangeSet, RangeValue, StateEffect, StateField } from "@codemirror/state";
import { paired, paragraphsOf } from "$/public/js/script/merge.js";

class Owner extends RangeValue {
  constructor(span) {
    super();
    this.span = span;
  }
  eq(other) {
    return other.span === this.span;
  }
}
Owner.prototype.point = true;

export const setOwners = StateEffect.define();
export const owners = StateField.define({
  create: () => RangeSet.empty,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setOwners)) return effect.value;
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
});

// Finds the paragraphs of the server's text in the one that is shown.
export function ownersOf(shown, said, spans) {
  const here = paragraphsOf(shown);
  const there = paragraphsOf(said);
  const rows = new Map();
  let row = 0;
  let at = 0;
  const starts = said.split("\n").map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  const place = new Map(there.map(({ from }, i) => [from, i]));
  for (const span of spans) {
    row = place.get(starts[span.row]);
    if (row !== undefined && !rows.has(row)) rows.set(row, span);
  }
  const found = paired(there.map(({ text }) => text), here.map(({ text }) => text));
  const ranges = found.filter(([a]) => rows.has(a)).map(([a, b]) => new Owner(rows.get(a)).range(here[b].from));
  return RangeSet.of(ranges, true);
}

// What stands at a place: the last paragraph with an owner that begins before it.
export function ownerAt(state, position) {
  let span = null;
  state.field(owners).between(0, position, (_from, _to, value) => {
    span = value.span;
  });
  return span;
}

// Every paragraph that has an owner: [place, span].
export function owned(state) {
  const all = [];
  const cursor = state.field(owners).iter();
  while (cursor.value) {
    all.push([cursor.from, cursor.value.span]);
    cursor.next();
  }
  return all;
}
