// Which level of the film is shown: script, board, timeline or review. Kept in the address.
import { tell, useStore } from "$/public/js/film/store.js";

export const LEVELS = ["script", "board", "timeline", "review"];
const wished = () => new URLSearchParams(window.location.search).get("level");
let current = typeof window !== "undefined" && LEVELS.includes(wished()) ? wished() : "board";

export const levelNow = () => current;
// The first drawing is the board, whatever the address says: it is what was built.
export const useLevel = () => useStore(() => current, "board");

export function setLevel(next) {
  if (!LEVELS.includes(next) || next === current) return;
  const show = () => {
    current = next;
    const address = new URL(window.location);
    address.searchParams.set("level", next);
    window.history.replaceState(window.history.state, "", address);
    tell();
  };
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (document.startViewTransition && !calm) document.startViewTransition(show);
  else show();
}
