// Keys to actions. A key that is being typed somewhere is left alone.
import { actionsNow } from "$/public/js/film/actions.js";
import { selectedNow } from "$/public/js/film/selection.js";
import { tell, useStore } from "$/public/js/film/store.js";

const FIELD = "input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select";
const TYPING = `${FIELD}, [contenteditable=true], [role=textbox]`;
const OWN = "input[type=range], input[type=radio], [role=slider], [role=tablist], [role=listbox], [data-own-keys]";
const ABOVE = "dialog[open], [role=dialog]";

// How a key press is written: "Ctrl+Shift+Z", "Alt+ArrowLeft", "?" (a sign that needs Shift is written as itself).
export function written(event) {
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const sign = event.key.length === 1 && event.key.toUpperCase() === event.key.toLowerCase();
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !(sign && event.key !== " ")) parts.push("Shift");
  return [...parts, letter === " " ? "Space" : letter].join("+");
}

// What the user bound otherwise: id of an action to its keys.
const NONE = {};
let bindings = NONE;
export const bindingsNow = () => bindings;
export const useBindings = () => useStore(bindingsNow, NONE);
export const keysOf = (action) => bindings[action.id] ?? action.keys;

export function setBindings(chosen) {
  bindings = chosen ?? NONE;
  tell();
}

// Escape in a field gives the keys back to the film: the selected shot has the focus where it can be seen.
function leaveField(field) {
  field.blur();
  const shots = [...document.querySelectorAll(`[data-shot="${selectedNow()}"]`)];
  shots.find((one) => one.checkVisibility())?.focus({ preventScroll: true });
}

export function press(event) {
  if (event.defaultPrevented || event.isComposing) return;
  const keys = written(event);
  if (keys === "Escape" && event.target.matches?.(FIELD) && !event.target.closest(ABOVE)) return leaveField(event.target);
  const held = keys.startsWith("Ctrl+") && !/^Ctrl\+[ACVXZ]$/.test(keys);
  if (!held && event.target.closest?.(TYPING)) return;
  if (event.target.closest?.(ABOVE) || document.querySelector("dialog:modal")) return;
  if (!held && event.target.closest?.(OWN) && /Arrow|Home|End|Space|Enter|Page/.test(keys)) return;
  if (/^(Space|Enter)$/.test(keys) && event.target.closest?.("button, a, summary") && !event.target.closest("[data-shot]")) return;
  const action = actionsNow().find((one) => keysOf(one).includes(keys) && one.enabled());
  if (!action) return;
  event.preventDefault();
  action.run(event);
}
