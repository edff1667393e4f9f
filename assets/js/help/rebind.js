// Which keys do what, changed: pure, so that it can be thought about.
import { keysOf } from "$/public/js/film/keys.js";

const NEVER = new Set(["Escape", "Tab", "Enter", "Shift+Tab", "Ctrl", "Alt", "Shift", "Meta"]);
const LONE = new Set(["Control", "Alt", "Shift", "Meta", "AltGraph", "CapsLock", "Dead"]);

export const isWhole = (event) => !LONE.has(event.key);
export const mayBind = (keys) => !NEVER.has(keys);

// The other action that these keys do now, if there is one.
export const taken = (actions, id, keys) => actions.find((one) => one.id !== id && keysOf(one).includes(keys));

// The bindings with `keys` for `id`, taken away from whatever had them.
export function bound(bindings, actions, id, keys) {
  const other = taken(actions, id, keys);
  const next = { ...bindings, [id]: [keys] };
  if (other) next[other.id] = keysOf(other).filter((one) => one !== keys);
  return next;
}
