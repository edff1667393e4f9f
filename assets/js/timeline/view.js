// What the timeline remembers of itself: zoom, snapping, and the edge that is being dragged.
import { useSyncExternalStore } from "react";
import { clamp, NARROWEST, WIDEST } from "$/public/js/timeline/scale.js";

const AT_FIRST = { pixels: 0, snap: true, trim: null };
let view = AT_FIRST; // `pixels` a second, 0: fit; `trim`: {shot, seconds, other, otherSeconds} while dragging
const listeners = new Set();

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const viewNow = () => view;
export const useView = () => useSyncExternalStore(subscribe, () => view, () => AT_FIRST);
export function setView(next) {
  view = { ...view, ...next };
  listeners.forEach((listener) => listener());
}

export const zoomTo = (pixels) => setView({ pixels: clamp(pixels, NARROWEST, WIDEST) });
