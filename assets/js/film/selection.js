// Which shots are selected: one has the focus, others may be selected with it. The same on every level.
import { shotNow, shotOrder, tell, useStore } from "$/public/js/film/store.js";

const NONE = { focus: "", ids: [] };
let selection = NONE;
let anchor = "";
const EMPTY = { ids: [], scene: "", cut: false };
let clipboard = EMPTY;

export const selectionNow = () => selection;
export const selectedNow = () => selection.focus;
export const useSelection = () => useStore(() => selection, NONE);
export const useSelected = () => useStore(() => selection.focus, "");
export const useHasFocus = (id) => useStore(() => selection.focus === id, false);
export const useIsSelected = (id) => useStore(() => selection.ids.includes(id), false);
export const useSelectedShot = () => useStore(() => shotNow(selection.focus), shotNow(""));
export const clipboardNow = () => clipboard;
export const useClipboard = () => useStore(() => clipboard, EMPTY);
export const useIsCut = (id) => useStore(() => clipboard.cut && clipboard.ids.includes(id), false);

// `add` puts the shot to the others or takes it away (Ctrl), `range` selects all between (Shift).
export function selectShot(id, { add = false, range = false } = {}) {
  const order = shotOrder();
  if (!order.includes(id)) return;
  if (range && order.includes(anchor)) {
    const [from, to] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b);
    selection = { focus: id, ids: order.slice(from, to + 1) };
  } else if (add) {
    const ids = selection.ids.includes(id) ? selection.ids.filter((one) => one !== id) : [...selection.ids, id];
    selection = ids.length ? { focus: ids.includes(id) ? id : ids[ids.length - 1], ids } : selection;
    anchor = id;
  } else {
    if (selection.focus === id && selection.ids.length === 1) return;
    selection = { focus: id, ids: [id] };
    anchor = id;
  }
  tell();
}

export function selectAll() {
  const order = shotOrder();
  if (order.length) selection = { focus: selection.focus || order[0], ids: [...order] };
  tell();
}

// The shot `by` places further, or the last one in that direction.
export function step(by, options = {}) {
  const order = shotOrder();
  const at = order.indexOf(selection.focus);
  const next = order[Math.max(0, Math.min(order.length - 1, at + by))];
  if (next) selectShot(next, options);
}

// Selects these shots and no others; the first gets the focus.
export function selectMany(ids) {
  const there = ids.filter((id) => shotOrder().includes(id));
  if (!there.length) return;
  selection = { focus: there[0], ids: there };
  anchor = there[0];
  tell();
}

function take(what, cut) {
  clipboard = { ...EMPTY, ...what, cut };
  tell();
}

export const copyShots = (cut = false) => take({ ids: shotOrder().filter((id) => selection.ids.includes(id)) }, cut);
export const copyScene = (scene, cut = false) => take({ scene }, cut);
export const clearClipboard = () => take({}, false);

// After every change of the film: what is gone is no longer selected.
export function settleSelection() {
  const order = shotOrder();
  const ids = selection.ids.filter((id) => order.includes(id));
  if (ids.length === selection.ids.length && ids.length) return;
  const focus = ids.includes(selection.focus) ? selection.focus : ids[0] ?? order[0] ?? "";
  selection = focus ? { focus, ids: ids.length ? ids : [focus] } : NONE;
  anchor = focus;
  tell();
}
