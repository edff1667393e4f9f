// One shot becomes the next: what the film's transitions do to pictures, done to the two layers of the animatic.
import { seen } from "$/public/js/player/match.js";

const LIGHTS = { fade: "#000", dip: "#fff" };
const EDGE = 0.22; // width of a wipe's soft edge in shares of the frame's width
const STEPS = [0, 0.25, 0.5, 0.75, 1];
const WHOLE = { opacity: 1, left: 1, light: "", mask: "" };

// A mask that lets the coming picture in from the left, with the film's soft edge.
function wiped(share) {
  const first = share * (1 + EDGE) - EDGE;
  const stops = STEPS.map((step) => `rgb(0 0 0 / ${1 - step * step * (3 - 2 * step)}) ${(100 * (first + step * EDGE)).toFixed(2)}%`);
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

// How a layer is shown when `share` (0 to 1) of the change is done: its opacity, how much is `left` of its
// picture before its `light`, and its mask. `part` is "before" or "now".
export function blended(kind, part, share) {
  const light = LIGHTS[kind];
  if (light) {
    const out = share < 0.5;
    if (out !== (part === "before")) return { ...WHOLE, opacity: part === "now" ? 0 : 1 };
    return { ...WHOLE, light, left: out ? 1 - 2 * share : 2 * share - 1 };
  }
  if (part === "before") return WHOLE;
  if (kind === "match") return { ...WHOLE, opacity: seen(share) };
  return kind === "wipe" ? { ...WHOLE, mask: wiped(share) } : { ...WHOLE, opacity: share };
}

// Shows a layer so.
export function dress(box, { opacity, left, light, mask }) {
  box.style.opacity = opacity;
  box.style.background = light;
  box.style.maskImage = mask;
  box.style.setProperty("--left", left);
}

export const PLAIN = WHOLE;
