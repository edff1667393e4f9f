// Every action of the editor by name: keys, the palette and the sheet of keys read this one table.
import { tell, useStore } from "$/public/js/film/store.js";

const table = new Map();
let all = [];
const NONE = [];

// An action: `title` and `group` are msgids, `keys` its first keys ("Shift+A", "ArrowLeft", "?"), `run` does it,
// `enabled` (optional) tells whether it can be done now, `detail` (optional) says a price or a name.
export function register(...actions) {
  for (const action of actions) table.set(action.id, { keys: [], enabled: () => true, detail: () => "", ...action });
  all = [...table.values()];
  tell();
  return () => {
    for (const { id } of actions) table.delete(id);
    all = [...table.values()];
    tell();
  };
}

export const actionsNow = () => all;
export const useActions = () => useStore(() => all, NONE);

// `given` is what the action is about, where it takes something.
export function run(id, given) {
  const action = table.get(id);
  if (action?.enabled()) action.run(given);
}
