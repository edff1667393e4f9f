// Keys of a script: Tab changes the kind of line, Enter goes where a writer goes next, capitals for names.
import { EditorSelection, StateEffect, StateField } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { acceptCompletion, completionStatus, startCompletion } from "@codemirror/autocomplete";
import { kindAt } from "$/public/js/script/layout.js";
import { bareName, groupOf } from "$/public/js/script/kinds.js";

export const GROUPS = ["dialogue", "action", "scene", "narration"];
const NARRATOR = "NARRATOR (V.O.)";
const wish = StateEffect.define();
// What an empty row is going to be: {at, group}.
const wished = StateField.define({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(wish)) return effect.value;
    if (!value) return null;
    const at = transaction.docChanged ? transaction.changes.mapPos(value.at) : value.at;
    const row = transaction.state.doc.lineAt(at);
    return transaction.state.selection.main.head >= row.from && transaction.state.selection.main.head <= row.to ? { ...value, at: row.from } : null;
  },
});

function cueOver(state, row) {
  for (let n = row.number; n > 0; n -= 1) {
    const one = state.doc.line(n);
    if (kindAt(state, one.from) === "cue") return one.text;
    if (!one.text.trim()) return "";
  }
  return "";
}

export function groupNow(state) {
  const row = state.doc.lineAt(state.selection.main.head);
  const waiting = state.field(wished, false);
  if (waiting && waiting.at === row.from) return waiting.group;
  return groupOf(kindAt(state, row.from), cueOver(state, row));
}

// Makes the row at the cursor another kind of line.
export function become(view, group) {
  const { state } = view;
  const row = state.doc.lineAt(state.selection.main.head);
  const text = bareName(row.text.trim().replace(/^(?:INT|EXT)\.\s*/i, "").replace(/^[!.]/, ""));
  const words = row.text.trim();
  const kind = kindAt(state, row.from);
  if (["dialogue", "manner"].includes(kind)) return brackets(view, row);
  let insert = words;
  if (group === "scene") insert = /^(INT|EXT)/i.test(words) ? words : `INT. ${text.toUpperCase()}`;
  if (group === "dialogue") insert = text === text.toLowerCase() && text.toUpperCase() === text ? (text ? `@${text}` : "") : text.toUpperCase();
  if (group === "action") insert = kind === "heading" ? text : words.replace(/^@/, "");
  if (group === "narration") insert = text && kind !== "cue" ? `${NARRATOR}\n${words}` : `${NARRATOR}\n`;
  view.dispatch({ changes: { from: row.from, to: row.to, insert }, selection: EditorSelection.cursor(row.from + insert.length), effects: wish.of({ at: row.from, group }), userEvent: "input" });
  view.focus();
  if (group === "dialogue" || group === "scene") startCompletion(view);
  return true;
}

// In a speech, Tab opens brackets for how it is said.
function brackets(view, row) {
  if (row.text.trim().startsWith("(")) {
    view.dispatch({ selection: EditorSelection.cursor(Math.min(view.state.doc.length, row.to + 1)) });
    return true;
  }
  view.dispatch({ changes: { from: row.from, insert: "()\n" }, selection: EditorSelection.cursor(row.from + 1), userEvent: "input" });
  return true;
}

function tab(view) {
  if (completionStatus(view.state) === "active") return acceptCompletion(view);
  const at = GROUPS.indexOf(groupNow(view.state));
  const row = view.state.doc.lineAt(view.state.selection.main.head);
  const order = row.text.trim() ? GROUPS : ["action", ...GROUPS.filter((one) => one !== "action")];
  const now = row.text.trim() ? at : order.indexOf(groupNow(view.state));
  return become(view, order[(now + 1) % order.length]);
}

function enter(view) {
  if (completionStatus(view.state) === "active") return acceptCompletion(view);
  const { state } = view;
  const place = state.selection.main;
  const row = state.doc.lineAt(place.head);
  const kind = kindAt(state, row.from);
  const waiting = state.field(wished);
  const named = kind === "cue" || kind === "manner" || (waiting?.group === "dialogue" && waiting.at === row.from && row.text.trim());
  if (!place.empty || kind === "blank") return false;
  const insert = named ? "\n" : place.head === row.to ? "\n\n" : "\n";
  view.dispatch({ changes: { from: place.head, insert }, selection: EditorSelection.cursor(place.head + insert.length), userEvent: "input", scrollIntoView: true });
  return true;
}

// Names are typed in capitals where dialogue was asked for.
const capitals = EditorView.inputHandler.of((view, from, to, text) => {
  const waiting = view.state.field(wished);
  if (!waiting || !["dialogue", "scene"].includes(waiting.group) || view.state.doc.lineAt(from).from !== waiting.at || text === text.toUpperCase()) return false;
  const insert = text.toUpperCase();
  view.dispatch({ changes: { from, to, insert }, selection: EditorSelection.cursor(from + insert.length), userEvent: "input.type" });
  return true;
});

export const typing = [wished, capitals];
export const typingKeys = [
  { key: "Tab", run: tab },
  { key: "Enter", run: enter },
  // Tab leaves the text after Escape: nobody is caught in it.
  { key: "Escape", run: (view) => { view.setTabFocusMode(3000); return false; } },
];
