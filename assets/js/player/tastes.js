// How this person likes to watch: loudness and captions, kept in this browser.
import { useSyncExternalStore } from "react";

const NAME = "player";
const AT_FIRST = { volume: 1, muted: false, captions: true };
const listeners = new Set();
let tastes = AT_FIRST;
if (typeof window !== "undefined") {
  try {
    tastes = { ...AT_FIRST, ...JSON.parse(localStorage.getItem(NAME) ?? "{}") };
  } catch {
    localStorage.removeItem(NAME);
  }
}

export const tastesNow = () => tastes;
export const onTaste = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useTastes = () => useSyncExternalStore(onTaste, () => tastes, () => AT_FIRST);
export function prefer(change) {
  tastes = { ...tastes, ...change };
  localStorage.setItem(NAME, JSON.stringify(tastes));
  listeners.forEach((listener) => listener());
}
export const loudness = () => (tastes.muted ? 0 : tastes.volume);
