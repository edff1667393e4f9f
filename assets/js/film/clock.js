// The playhead, in frames of the film. Whoever plays pictures and sound follows it; nobody keeps another time.
import { useSyncExternalStore } from "react";
import { filmNow } from "$/public/js/film/store.js";

const AT_REST = { frame: 0, rate: 0, from: -1, to: -1, loop: false };
let clock = AT_REST;
let ticking = 0;
let began = { at: 0, frame: 0 };
const listeners = new Set();

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
function change(next) {
  clock = { ...clock, ...next };
  listeners.forEach((listener) => listener());
}

export const clockNow = () => clock;
export const fps = () => filmNow().head.fps || 24;
export const lastFrame = () => Math.max(0, Math.round(filmNow().head.seconds * fps()) - 1);
// `read` picks from {frame, rate, from, to, loop}; rate 0 is paused, 1 plays, -2 runs back at double speed.
export const useClock = (read = (now) => now) => useSyncExternalStore(subscribe, () => read(clock), () => read(AT_REST));
export const listen = subscribe;

const bounds = () => [Math.max(0, clock.from), clock.to >= 0 ? Math.min(clock.to, lastFrame()) : lastFrame()];

function tick(now) {
  if (!clock.rate) return;
  const [first, last] = bounds();
  const frame = Math.round(began.frame + ((now - began.at) / 1000) * fps() * clock.rate);
  if (frame > last || frame < first) {
    if (!clock.loop) {
      change({ frame: frame > last ? last : first, rate: 0 });
      return;
    }
    began = { at: now, frame: clock.rate > 0 ? first : last };
    change({ frame: began.frame });
  } else if (frame !== clock.frame) change({ frame });
  ticking = requestAnimationFrame(tick);
}

function run() {
  cancelAnimationFrame(ticking);
  began = { at: performance.now(), frame: clock.frame };
  if (clock.rate) ticking = requestAnimationFrame(tick);
}

export function play(rate = 1) {
  const [first, last] = bounds();
  const over = rate > 0 ? clock.frame >= last : clock.frame <= first;
  change({ rate, ...(over ? { frame: rate > 0 ? first : last } : {}) });
  run();
}

export function pause() {
  change({ rate: 0 });
  cancelAnimationFrame(ticking);
}

export const toggle = () => (clock.rate ? pause() : play(1));

// Goes to a frame; playing goes on from there.
export function seekFrame(frame) {
  change({ frame: Math.max(0, Math.min(lastFrame(), Math.round(frame))) });
  run();
}

// Says where the pictures really are while they play (media keeps its own time).
export function follow(frame) {
  if (frame === clock.frame) return;
  change({ frame });
  began = { at: performance.now(), frame };
}

export const setRange = (from, to) => change({ from, to });
export const setLoop = (loop) => change({ loop });
