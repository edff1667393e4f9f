// Where files belong: the places on screen that take one, and what a file that is dropped becomes.
import { selectedNow } from "$/public/js/film/selection.js";
import { shotNow, shotOrder } from "$/public/js/film/store.js";
import { useSyncExternalStore } from "react";

const NONE = [];
let shown = NONE;
const listeners = new Set();
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const set = (next) => {
  shown = next;
  listeners.forEach((listener) => listener());
};

// Says that a place is on screen and shows its own files; call what is returned when it goes.
export function placed(command, args) {
  const place = { command, args };
  set([...shown, place]);
  return () => set(shown.filter((one) => one !== place));
}
export const usePlaces = () => useSyncExternalStore(subscribe, () => shown, () => NONE);

const shot = (id) => ({ command: "shot.media", args: { shot: id } });
const scene = (id) => ({ command: "scene.recording", args: { scene: shotNow(id).scene_id } });

// Returns what file number `n` of a drop on `element` becomes, {command, args}; null: nothing.
export function placeOf(element, type, n = 0) {
  const sound = type.startsWith("audio/");
  const field = element.closest("[data-media]") ?? element.closest(".insp li")?.querySelector("[data-media]");
  if (field && n === 0) {
    const { kind, command, args } = JSON.parse(field.dataset.media);
    if ((kind === "sound") === sound) return { command, args };
  }
  const id = element.closest("[data-shot]")?.dataset.shot ?? selectedNow();
  if (!id) return null;
  if (sound) return n === 0 ? scene(id) : null;
  const order = shotOrder();
  const next = order[order.indexOf(id) + n];
  return next ? shot(next) : null;
}
