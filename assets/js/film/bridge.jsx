// Between the state on the server and the film in the browser. Draws nothing.
import { useEffect, useLayoutEffect, useRef } from "react";
import { NOTHING, filmNow, refresh, shotNow, takeIn } from "$/public/js/film/store.js";
import { begin, edit, setAway, settle } from "$/public/js/film/outbox.js";
import { clearClipboard, clipboardNow, copyShots, selectAll, selectedNow, selectionNow, selectShot, settleSelection, step } from "$/public/js/film/selection.js";
import { levelNow, LEVELS, setLevel } from "$/public/js/film/level.js";
import { register } from "$/public/js/film/actions.js";
import { press } from "$/public/js/film/keys.js";

let number = 0;

// `patch` is a FilmPatch. A number that does not follow the last one means that something was missed.
export function FilmBridge({ filmId, patch, trouble, onEdit, onMissed, onPlace, onUndo, onRedo, onRefused }) {
  const events = useRef({});
  events.current = { onEdit, onMissed, onPlace, onUndo, onRedo, onRefused };
  useEffect(() => {
    begin(filmId, (batch) => events.current.onEdit(batch));
  }, [filmId]);
  useLayoutEffect(() => {
    if (!patch.number || patch.film !== filmId || patch.number === number) return;
    if (!patch.whole && patch.number !== number + 1) {
      events.current.onMissed();
      return;
    }
    number = patch.number;
    takeIn(patch);
    settle([...patch.settled, ...patch.refused]);
    refresh();
    settleSelection();
  }, [patch, filmId]);
  useEffect(() => setAway(Boolean(trouble)), [trouble]);
  useEffect(() => {
    document.addEventListener("keydown", press);
    const undo = () => events.current.onUndo();
    const redo = () => events.current.onRedo();
    const forget = register(
      ...LEVELS.map((name, i) => ({ id: `level.${name}`, title: `level.${name}`, group: "Move", keys: [String(i + 1)], run: () => setLevel(name) })),
      { id: "shot.next", title: "Next shot", group: "Move", keys: ["ArrowDown"], run: () => step(1) },
      { id: "shot.previous", title: "Previous shot", group: "Move", keys: ["ArrowUp"], run: () => step(-1) },
      { id: "edit.undo", title: "Undo", group: "Edit", keys: ["Ctrl+Z"], run: undo },
      { id: "edit.redo", title: "Redo", group: "Edit", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: redo },
    );
    return () => {
      document.removeEventListener("keydown", press);
      forget();
    };
  }, []);
  useEffect(() => () => takeIn({ whole: true, shots: [], marks: [], scenes: [], cast: [], gone: [], scene_ids: [], cast_ids: [], head: NOTHING.head }), []);
  return null;
}
