// The level of the script. Its text editor is fetched when the level is opened, and not before.
import { Suspense, lazy } from "react";
import { useFilm } from "$/public/js/film/store.js";
import { useWords } from "$/public/js/words.js";

const ScriptView = lazy(() => import("$/public/js/script/view.jsx"));

export function ScriptLevel() {
  const say = useWords();
  const filmId = useFilm((film) => film.head.id, "");
  const wait = <p className="sc-wait" role="status">{say("Opening the script…")}</p>;
  return filmId ? <Suspense fallback={wait}><ScriptView key={filmId} filmId={filmId} wait={wait} /></Suspense> : wait;
}
