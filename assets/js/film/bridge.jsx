// Between the state on the server and the film in the browser. Draws nothing.
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { forget, refresh, takeIn } from "$/public/js/film/store.js";
import { afterwards, begin, setAway, settle } from "$/public/js/film/outbox.js";
import { settleSelection, step, useSelected } from "$/public/js/film/selection.js";
import { LEVELS, setLevel, useLevel } from "$/public/js/film/level.js";
import { needFonts } from "$/public/js/fonts.js";
import { register } from "$/public/js/film/actions.js";
import { press } from "$/public/js/film/keys.js";

const SILENT = { whole: false, revision: 0, head: null, scenes: [], scene_ids: null, shots: [], marks: [], cast: [], cast_ids: null, gone: [], settled: [], refused: [] };
const PATIENCE = 5000; // ms after which a film that did not come is asked for again
let number = 0;

// `told` is what a FilmPatch says; what it leaves out, the film's id too, is as before. A number that does not follow the last one
// means that something was missed.
export function FilmBridge({ patch: told, trouble, onEdit, onMissed, onPlace, onUndo, onRedo }) {
  const patch = useMemo(() => ({ ...SILENT, number: 0, ...told }), [told]);
  const events = useRef({});
  events.current = { onEdit, onMissed, onPlace, onUndo, onRedo };
  const film = useRef("");
  if (told.film) film.current = told.film;
  const filmId = film.current;
  const focus = useSelected();
  const level = useLevel();
  useEffect(() => {
    begin(filmId, (batch) => events.current.onEdit(batch));
  }, [filmId]);
  useLayoutEffect(() => {
    if (!patch.number || patch.number === number) return;
    if (!patch.whole && patch.number !== number + 1) {
      if (number) events.current.onMissed(); // else the whole film is on its way
      return;
    }
    number = patch.number;
    takeIn(patch);
    settle([...patch.settled, ...patch.refused]);
    refresh();
    settleSelection();
  }, [patch]);
  useEffect(() => void needFonts(told.head?.language), [told.head?.language]);
  useEffect(() => {
    if (trouble) return undefined;
    const again = setInterval(() => number || events.current.onMissed(), PATIENCE);
    return () => clearInterval(again);
  }, [trouble]);
  useEffect(() => setAway(Boolean(trouble)), [trouble]);
  useEffect(() => {
    if (!filmId || trouble) return undefined;
    const soon = setTimeout(() => events.current.onPlace(focus, level), 400);
    return () => clearTimeout(soon);
  }, [filmId, focus, level, trouble]);
  useEffect(() => {
    document.addEventListener("keydown", press);
    const undo = () => afterwards(() => events.current.onUndo());
    const redo = () => afterwards(() => events.current.onRedo());
    const withdraw = register(
      ...LEVELS.map((name, i) => ({ id: `level.${name}`, title: `level.${name}`, group: "Move", keys: [String(i + 1)], run: () => setLevel(name) })),
      { id: "shot.next", title: "Next shot", group: "Move", keys: ["ArrowDown"], run: () => step(1) },
      { id: "shot.previous", title: "Previous shot", group: "Move", keys: ["ArrowUp"], run: () => step(-1) },
      { id: "edit.undo", title: "Undo", group: "Edit", keys: ["Ctrl+Z"], run: undo },
      { id: "edit.redo", title: "Redo", group: "Edit", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: redo },
    );
    return () => {
      document.removeEventListener("keydown", press);
      withdraw();
    };
  }, []);
  useEffect(() => () => {
    number = 0;
    forget();
    begin("", null);
  }, []);
  return null;
}
