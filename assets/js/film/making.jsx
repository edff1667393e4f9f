// Making the film and leaving it, as actions for keys and palette. Draws nothing.
import { useEffect, useRef } from "react";
import { useWords } from "$/public/js/words.js";
import { register } from "$/public/js/film/actions.js";
import { filmNow } from "$/public/js/film/store.js";

const go = (path) => window.location.assign(path);

// What is being typed is saved first; both go the same way, one after the other.
const saved = () => window.dispatchEvent(new Event("film:flush"));

export function Making({ steps, credits, running, failed, video, onRender, onCancel, onRetry }) {
  const say = useWords();
  const now = useRef({});
  now.current = { say, steps, credits, running, failed, video, onRender, onCancel, onRetry };
  useEffect(() => register(
    { id: "render.start", title: "Render what is missing", group: "Make", keys: ["Ctrl+Enter"], run: () => { saved(); now.current.onRender(); }, enabled: () => now.current.steps > 0 && !now.current.running, detail: () => now.current.say.count("{count} credit", "{count} credits", now.current.credits) },
    { id: "render.cancel", title: "Stop the render", group: "Make", keys: [], run: () => now.current.onCancel(), enabled: () => now.current.running },
    { id: "render.retry", title: "Try the failed part again", group: "Make", keys: [], run: () => now.current.onRetry(), enabled: () => now.current.failed },
    { id: "film.save", title: "Download the film", group: "Make", keys: [], run: () => go(now.current.video), enabled: () => Boolean(now.current.video) },
    { id: "film.jobs", title: "See the work step by step", group: "Make", keys: [], run: () => go(`/films/${filmNow().head.id}/jobs`) },
    { id: "film.new", title: "New film", group: "Film", keys: [], run: () => go("/new") },
    { id: "film.leave", title: "All films", group: "Film", keys: [], run: () => go("/films") },
  ), []);
  return null;
}
