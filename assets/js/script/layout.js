// How a script looks: rows indented by kind, numbers beside shots, scenes that fold, marks drawn small.
import { RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, WidgetType, gutter } from "@codemirror/view";
import { codeFolding, foldEffect, foldService, foldedRanges, unfoldEffect } from "@codemirror/language";
import { kindsOf } from "$/public/js/script/kinds.js";
import { owned, owners } from "$/public/js/script/owners.js";

export const setFilm = StateEffect.define();
// What the screen knows beside the text: {known, selected, number(shot), changed(span), scene(id), say}.
export const film = StateField.define({
  create: () => ({ known: new Set(), selected: "", number: () => "", changed: () => false, scene: () => null, say: (text) => text }),
  update: (value, transaction) => transaction.effects.reduce((now, effect) => (effect.is(setFilm) ? effect.value : now), value),
});

export const kinds = StateField.define({
  create: (state) => kindsOf(state.doc, state.field(film).known),
  update: (value, transaction) => (transaction.docChanged || transaction.effects.some((effect) => effect.is(setFilm)) ? kindsOf(transaction.state.doc, transaction.state.field(film).known) : value),
});
export const kindAt = (state, position) => state.field(kinds)[state.doc.lineAt(position).number - 1];

class Aside extends WidgetType {
  constructor(text, name) {
    super();
    Object.assign(this, { text, name });
  }
  eq(other) {
    return other.text === this.text && other.name === this.name;
  }
  toDOM() {
    const drawn = document.createElement("span");
    drawn.className = this.name;
    drawn.textContent = this.text;
    return drawn;
  }
}

function drawn(state) {
  const { selected, changed, scene, say, number } = state.field(film);
  const all = state.field(kinds);
  const spans = new Map(owned(state).map(([at, span]) => [state.doc.lineAt(at).number, span]));
  const cursor = state.doc.lineAt(state.selection.main.head).number;
  const build = new RangeSetBuilder();
  let span = null;
  let scenes = 0;
  let lit = "";
  all.forEach((kind, i) => {
    const row = state.doc.line(i + 1);
    const mine = spans.get(i + 1);
    span = mine ?? (kind === "blank" ? null : span);
    const first = mine?.shot && mine.shot !== lit && kind !== "transition";
    if (first) lit = mine.shot;
    const on = span?.shot && span.shot === selected && (span.kind === "action" || (first && kind !== "mark") || kind === "mark");
    const names = [`sc-${kind}`, on ? "sc-on" : "", span && changed(span) && (kind === "dialogue" || kind === "action") ? "sc-changed" : ""];
    build.add(row.from, row.from, Decoration.line({ class: names.filter(Boolean).join(" "), attributes: { dir: "auto" } }));
    if (kind === "mark" && cursor !== i + 1) build.add(row.from, row.to, Decoration.replace({ widget: new Aside(say("Shot {number}", { number: number(span?.shot) }), "sc-cut") }));
    if (kind === "heading") {
      scenes += 1;
      build.add(row.from, row.from, Decoration.widget({ widget: new Aside(`${scenes}. `, "sc-number"), side: -1 }));
      const info = mine && scene(mine.scene);
      if (info) build.add(row.to, row.to, Decoration.widget({ widget: new Aside(info, "sc-info"), side: 1 }));
    }
    if (kind === "cue" && row.text.startsWith("@")) build.add(row.from, row.from + 1, Decoration.mark({ class: "sc-sign" }));
  });
  return build.finish();
}

const decorations = StateField.define({
  create: drawn,
  update: (value, transaction) => (transaction.docChanged || transaction.selection || transaction.effects.length ? drawn(transaction.state) : value),
  provide: (field) => EditorView.decorations.from(field),
});

class ShotNumber extends GutterMarker {
  constructor(text) {
    super();
    this.text = text;
  }
  eq(other) {
    return other.text === this.text;
  }
  toDOM() {
    return document.createTextNode(this.text);
  }
}
const numbers = gutter({
  class: "sc-numbers",
  lineMarker(view, block) {
    const span = owned(view.state).find(([at]) => at === block.from)?.[1];
    const first = span?.shot && owned(view.state).find(([, one]) => one.shot === span.shot)?.[0] === block.from;
    return first && span.kind !== "mark" ? new ShotNumber(view.state.field(film).number(span.shot)) : null;
  },
  lineMarkerChange: (update) => update.transactions.some((one) => one.effects.length) || update.docChanged,
});

// From the end of a heading to the end of its scene.
export function sceneRange(state, start) {
  const row = state.doc.lineAt(start);
  const all = state.field(kinds);
  if (all[row.number - 1] !== "heading") return null;
  const next = all.findIndex((kind, i) => i >= row.number && kind === "heading");
  let end = next < 0 ? state.doc.length : state.doc.line(next + 1).from - 1;
  while (end > row.to && /\s/.test(state.doc.sliceString(end - 1, end))) end -= 1;
  return end > row.to ? { from: row.to, to: end } : null;
}
const isFolded = (state, range) => {
  let found = false;
  foldedRanges(state).between(range.from, range.to, (from) => {
    found ||= from === range.from;
  });
  return found;
};
// The range of the scene that a place is in.
function rangeAround(state, position) {
  const all = state.field(kinds);
  for (let n = state.doc.lineAt(position).number; n > 0; n -= 1) if (all[n - 1] === "heading") return sceneRange(state, state.doc.line(n).from);
  return null;
}
export function toggleFold(view, position) {
  const range = rangeAround(view.state, position);
  if (!range) return false;
  view.dispatch({ effects: (isFolded(view.state, range) ? unfoldEffect : foldEffect).of(range) });
  return true;
}
// Folds every scene; unfolds them when all are folded.
export function toggleFolds(view) {
  const { state } = view;
  const ranges = state.field(kinds).map((kind, i) => (kind === "heading" ? sceneRange(state, state.doc.line(i + 1).from) : null)).filter(Boolean);
  const open = ranges.filter((range) => !isFolded(state, range));
  view.dispatch({ effects: (open.length ? open : ranges).map((range) => (open.length ? foldEffect : unfoldEffect).of(range)) });
}

class FoldButton extends GutterMarker {
  constructor(open, label, at) {
    super();
    Object.assign(this, { open, label, at });
  }
  eq(other) {
    return other.open === this.open && other.label === this.label && other.at === this.at;
  }
  toDOM(view) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sc-fold";
    button.tabIndex = -1; // the gutter is no part of what is read aloud; keys fold too
    button.setAttribute("aria-expanded", String(this.open));
    button.setAttribute("aria-label", this.label);
    button.onclick = () => toggleFold(view, this.at);
    return button;
  }
}
const folds = gutter({
  class: "sc-folds",
  lineMarker(view, block) {
    const range = sceneRange(view.state, block.from);
    if (!range) return null;
    const open = !isFolded(view.state, range);
    const title = view.state.doc.lineAt(block.from).text;
    const { say } = view.state.field(film);
    return new FoldButton(open, open ? say("Fold {scene}", { scene: title }) : say("Unfold {scene}", { scene: title }), block.from);
  },
  lineMarkerChange: (update) => update.docChanged || update.transactions.some((one) => one.effects.length),
});

const placeholder = codeFolding({
  placeholderDOM(view, click) {
    const drawn = document.createElement("button");
    drawn.type = "button";
    drawn.className = "sc-folded";
    drawn.textContent = view.state.field(film).say("folded");
    drawn.onclick = click;
    return drawn;
  },
});

export const layout = [film, owners, kinds, decorations, numbers, folds, placeholder, foldService.of((state, start) => sceneRange(state, start)), EditorView.lineWrapping, EditorView.perLineTextDirection.of(true)];
