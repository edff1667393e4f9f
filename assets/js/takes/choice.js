// Which takes are compared, and how: only this tab's business.
import { edit } from "$/public/js/film/outbox.js";
import { shotNow, tell, useStore } from "$/public/js/film/store.js";

const CLOSED = { open: false, a: "", b: "", mode: "wipe" };
let choice = CLOSED;
let shelf = { shot_id: "", takes: [], best: "", best_number: 0, price: 0 };

function change(next) {
  choice = { ...choice, ...next };
  tell();
}

export const choiceNow = () => choice;
export const useChoice = () => useStore(() => choice, CLOSED);
export const shelfNow = () => shelf;
export const keepShelf = (next) => {
  shelf = next;
  const ids = next.takes.map(({ id }) => id);
  if (choice.open && !(ids.includes(choice.a) && ids.includes(choice.b))) change(ids.length > 1 ? first() : CLOSED);
  else tell();
};

export const isStarred = (take) => shotNow(take.shot_id).stars.includes(take.id);

// A star is an edit like others: it can be taken back.
export function toggleStar(take) {
  const { id, stars } = shotNow(take.shot_id);
  edit("shot.set", { shot: id, stars: stars.includes(take.id) ? stars.filter((one) => one !== take.id) : [...stars, take.id] });
}

// The one in the film against the best of the others, else the two newest.
function first() {
  const current = shelf.takes.find((take) => take.is_current) ?? shelf.takes[0];
  const other = shelf.takes.find((take) => isStarred(take) && take !== current) ?? shelf.takes.find((take) => take !== current);
  return { a: other?.id ?? "", b: current?.id ?? "" };
}

export const canCompare = () => shelf.takes.length > 1;
export const openCompare = () => canCompare() && change({ ...first(), open: true });
export const closeCompare = () => change({ open: false });
export const setMode = (mode) => change({ mode });
// The take is put on a side; the one on the other side gives way to what was here.
export function put(side, id) {
  const other = side === "a" ? "b" : "a";
  change(choice[other] === id ? { a: choice.b, b: choice.a } : { [side]: id });
}
