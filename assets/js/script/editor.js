// The text editor of a script, put together: looks, keys, history, and what it tells the screen.
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, keymap, placeholder } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { completionKeymap } from "@codemirror/autocomplete";
import { foldKeymap } from "@codemirror/language";
import { run } from "$/public/js/film/actions.js";
import { completion } from "$/public/js/script/complete.js";
import { film, kinds, layout, setFilm } from "$/public/js/script/layout.js";
import { owned, ownerAt, setOwners } from "$/public/js/script/owners.js";
import { groupNow, typing, typingKeys } from "$/public/js/script/typing.js";
import { pagesOf } from "$/public/js/script/facts.js";

// Keys that were typed here are taken back here; then the film's own history goes on.
const turn = (depth, own, action) => (view) => {
  if (depth(view.state)) return own(view);
  run(action);
  return true;
};
const historyKeys = [
  { key: "Mod-z", run: turn(undoDepth, undo, "edit.undo"), preventDefault: true },
  { key: "Mod-y", mac: "Mod-Shift-z", run: turn(redoDepth, redo, "edit.redo"), preventDefault: true },
  { key: "Mod-Shift-z", run: turn(redoDepth, redo, "edit.redo"), preventDefault: true },
];

// `onTyped` hears of every change of the text, `onCursor(shot)` of another shot at the cursor, `onFacts({kind, pages})`
// of the kind of line at the cursor and of the length.
export function makeEditor(parent, facts, { onTyped, onCursor, onFacts }) {
  const heard = EditorView.updateListener.of((update) => {
    const { state } = update;
    if (update.docChanged) onTyped();
    const owners = update.transactions.some((one) => one.effects.some((effect) => effect.is(setOwners)));
    const moved = update.selectionSet && update.transactions.some((one) => one.isUserEvent("select") || one.isUserEvent("input") || one.isUserEvent("delete"));
    if (moved || (owners && update.view.hasFocus)) onCursor(ownerAt(state, state.selection.main.head)?.shot ?? "");
    if (update.docChanged || update.selectionSet) onFacts({ kind: groupNow(state), pages: pagesOf(state.doc, state.field(kinds)) });
  });
  const state = EditorState.create({
    extensions: [
      layout,
      film.init(() => facts),
      typing,
      completion,
      history(),
      drawSelection(),
      heard,
      EditorView.contentAttributes.of(({ state: now }) => ({ "aria-label": now.field(film).say("Script"), "aria-description": now.field(film).say("Tab changes the kind of line. Escape, then Tab, leaves the text."), spellcheck: "true" })),
      placeholder(facts.say("The script is empty. Begin with a place: EXT. HILL - DAY")),
      keymap.of([...typingKeys, ...historyKeys, ...completionKeymap, ...foldKeymap, ...historyKeymap, ...defaultKeymap]),
    ],
  });
  return new EditorView({ state, parent });
}

export const tellFacts = (view, facts) => view.dispatch({ effects: setFilm.of(facts) });

// Brings a shot into sight: the cursor goes to its first paragraph.
export function showShot(view, shot) {
  const place = owned(view.state).find(([, span]) => span.shot === shot)?.[0];
  if (place === undefined || ownerAt(view.state, view.state.selection.main.head)?.shot === shot) return;
  view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: "nearest", yMargin: 96 }) });
}
