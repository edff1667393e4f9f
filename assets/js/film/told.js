// What was just done with the board, for those who look and those who listen.
import { tell, useStore } from "$/public/js/film/store.js";

const NOTHING = { kind: "", value: 0, number: 0 };
let last = NOTHING;

// `kind` is "deleted" (`value` shots), "scene" (deleted) or "moved" (`value` is the new number).
export function told(kind, value) {
  last = { kind, value, number: last.number + 1 };
  tell();
}

export function forgetTold() {
  last = { ...NOTHING, number: last.number };
  tell();
}

export const useTold = () => useStore(() => last, NOTHING);
