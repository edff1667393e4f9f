// The pen without a pointer: arrows move it, Space puts it down and lifts it.
import { useState } from "react";

const STEP = 0.02; // share of the picture
const FINE = 0.005; // with Shift
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const within = (share) => Math.round(10000 * Math.min(1, Math.max(0, share))) / 10000;

// Returns where the pen is and what the keys do; `line` is the stroke being drawn, `draw` adds a point to it,
// `end` lifts the pen, `back` takes the last stroke away.
export function usePenKeys({ line, draw, end, back }) {
  const [place, setPlace] = useState([0.5, 0.5]);
  const press = (event) => {
    const way = WAYS[event.key];
    if (way) {
      const step = event.shiftKey ? FINE : STEP;
      const next = place.map((share, i) => within(share + step * way[i]));
      setPlace(next);
      if (line) draw(next);
    } else if (event.key === " ") line ? end() : draw(place);
    else if (event.key === "Backspace" && !line) back();
    else return;
    // Elsewhere these keys play the film and move through it.
    event.preventDefault();
    event.stopPropagation();
  };
  return [place, press];
}
