// Keys on a card that has the focus; all others are actions of the editor.
import { selectShot } from "$/public/js/film/selection.js";
import { shotOrder } from "$/public/js/film/store.js";
import { scrubBy } from "$/public/js/board/scrub.jsx";
import { toWords } from "$/public/js/film/inspect.js";

const STEP = 0.1;

export function boardKeys(event) {
  const id = event.target.dataset?.shot;
  if (!id) return;
  const order = shotOrder();
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const does = {
    ",": () => scrubBy(id, -STEP),
    ".": () => scrubBy(id, STEP),
    Home: () => selectShot(order[0], { range: event.shiftKey }),
    End: () => selectShot(order.at(-1), { range: event.shiftKey }),
    Enter: toWords,
  }[event.key];
  const adds = event.key === " " && event.ctrlKey;
  if (adds) selectShot(id, { add: true });
  else if (does && plain) does();
  else return;
  event.preventDefault();
}
