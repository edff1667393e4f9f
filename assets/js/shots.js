// The film's shots in the browser: the server sends only what changed, a card redraws only itself.
import { useEffect, useLayoutEffect, useSyncExternalStore } from "react";

const NONE = { id: "", scene_id: "", number: "", description: "", framing: "wide", camera: "static", transition: "cut", seconds: 0, wished_seconds: 0, start: 0, lines: [], status: "outdated", progress: 0, price: 0, still_url: "" };

let shots = {};
let order = [];
let film = "";
let selected = "";
let version = 0;
const listeners = new Set();

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const tell = () => {
  version += 1;
  listeners.forEach((listener) => listener());
};
const useStore = (read, atFirst) => useSyncExternalStore(subscribe, read, () => atFirst);

export const shotNow = (id) => shots[id] ?? NONE;
export const orderNow = () => order;
export const selectedNow = () => selected;
export const useShot = (id) => useStore(() => shotNow(id), NONE);
export const useSelected = () => useStore(() => selected, "");
export const useSelectedShot = () => useStore(() => shotNow(selected), NONE);
export const useVersion = () => useStore(() => version, 0);

export function selectShot(id) {
  if (id === selected || !(id in shots)) return;
  selected = id;
  tell();
}

export function countOf(status) {
  return order.filter((id) => shotNow(id).status === status).length;
}

export function useCount(status) {
  return useStore(() => countOf(status), 0);
}

function step(by) {
  const next = order[order.indexOf(selected) + by];
  if (!next) return;
  selectShot(next);
  document.querySelector(`.card[data-shot="${CSS.escape(next)}"]`)?.focus({ preventScroll: false });
}

const typing = (target) => target.closest("input, textarea, select, [role=tablist], [contenteditable]");

function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  }
}

// Feeds the store with what the state sends; draws nothing.
export function ShotStore({ filmId, ids, patch, marks }) {
  useLayoutEffect(() => {
    if (!patch.length) return;
    shots = { ...shots };
    for (const shot of patch) shots[shot.id] = shot;
    tell();
  }, [patch]);
  useLayoutEffect(() => {
    if (!marks.length) return;
    shots = { ...shots };
    for (const { id, still_url, ...mark } of marks) {
      if (id in shots) shots[id] = { ...shots[id], ...mark, ...(still_url ? { still_url } : {}) };
    }
    tell();
  }, [marks]);
  useLayoutEffect(() => {
    order = ids;
    if (film !== filmId || !order.includes(selected)) selected = order[0] ?? "";
    film = filmId;
    tell();
  }, [filmId, ids]);
  useEffect(() => {
    document.addEventListener("keydown", keys);
    return () => document.removeEventListener("keydown", keys);
  }, []);
  return null;
}
