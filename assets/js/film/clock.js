// The playhead, in frames of the film. Whoever plays pictures and sound follows it; nobody keeps another time.
import { useSyncExternalStore } from "react";
import { fps, lastFrame } from "$/public/js/film/frames.js";

export { fps, lastFrame };

const FASTEST = 8;
const AT_REST = { frame: 0, rate: 0, from: -1, to: -1, loop: false, jump: 0 };
let clock = AT_REST;
let ticking = 0;
let led = false;
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
// `read` picks from {frame, rate, from, to, loop, jump}; rate 0 is paused, 1 plays, -2 runs back at double
// speed; `jump` grows whenever the playhead goes somewhere else than on.
export const useClock = (read = (now) => now) => useSyncExternalStore(subscribe, () => read(clock), () => read(AT_REST));
export const listen = subscribe;

const bounds = () => [Math.max(0, clock.from), clock.to >= 0 ? Math.min(clock.to, lastFrame()) : lastFrame()];

// Goes on to a frame: past an end it begins again, or stops there.
function arrive(frame) {
  const [first, last] = bounds();
  const [start, end] = clock.rate < 0 ? [last, first] : [first, last];
  const over = clock.rate < 0 ? frame < end : frame > end;
  if (!over) {
    if (frame !== clock.frame) change({ frame });
  } else if (clock.loop) seekFrame(start);
  else change({ frame: end, rate: 0, jump: clock.jump + 1 });
}

function tick(now) {
  if (!clock.rate) return;
  arrive(Math.round(began.frame + ((now - began.at) / 1000) * fps() * clock.rate));
  if (clock.rate && !(led && clock.rate > 0)) ticking = requestAnimationFrame(tick);
}

function run() {
  cancelAnimationFrame(ticking);
  began = { at: performance.now(), frame: clock.frame };
  if (clock.rate && !(led && clock.rate > 0)) ticking = requestAnimationFrame(tick);
}

// Plays at a rate; from an end it begins again.
export function play(rate = 1) {
  const [first, last] = bounds();
  const outside = rate > 0 ? clock.frame >= last || clock.frame < first : clock.frame <= first || clock.frame > last;
  change({ rate, ...(outside ? { frame: rate > 0 ? first : last, jump: clock.jump + 1 } : {}) });
  run();
}

export function pause() {
  if (clock.rate) change({ rate: 0 });
  cancelAnimationFrame(ticking);
}

export const toggle = () => (clock.rate ? pause() : play(1));

// J and L: the same way again doubles the speed.
export function shuttle(way) {
  const same = Math.sign(clock.rate) === way;
  play(way * (same ? Math.min(FASTEST, Math.abs(clock.rate) * 2) : 1));
}

// Goes to a frame; playing goes on from there.
export function seekFrame(frame) {
  change({ frame: Math.max(0, Math.min(lastFrame(), Math.round(frame))), jump: clock.jump + 1 });
  run();
}

// So many frames on or back, at rest.
export function stepFrames(count) {
  pause();
  seekFrame(clock.frame + count);
}

// A film that plays itself leads the clock (`lead`), and says at each picture which one it is (`follow`).
export function lead(on) {
  if (led === on) return;
  led = on;
  run();
}
export const follow = (frame) => clock.rate > 0 && arrive(frame);

export const setRange = (from, to) => change({ from, to });
export const setLoop = (loop) => change({ loop });
// The in mark may not come after the out mark: the older one goes.
export const markIn = () => setRange(clock.frame, clock.to >= 0 && clock.to <= clock.frame ? -1 : clock.to);
export const markOut = () => setRange(clock.from >= clock.frame ? -1 : clock.from, clock.frame);
export const clearMarks = () => setRange(-1, -1);
// Another film: from its beginning.
export function rewind() {
  cancelAnimationFrame(ticking);
  led = false;
  change({ ...AT_REST, jump: clock.jump + 1 });
}
