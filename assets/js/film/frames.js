// The film laid out in whole frames: where every shot begins, how long it lasts, what blends into the next.
import { filmNow, shotNow, shotOrder } from "$/public/js/film/store.js";

let laid = { shots: null, order: null, fps: 0, rows: [], frames: 0 };

export const fps = () => filmNow().head.fps || 24;

// {rows, frames}: a row is {id, from, frames, head, tail}; its first `head` frames blend with the shot
// before it, its last `tail` frames with the shot after it.
export function layout() {
  const film = filmNow();
  const order = shotOrder();
  if (laid.shots === film.shots && laid.order === order && laid.fps === fps()) return laid;
  const rows = [];
  let at = 0;
  for (const id of order) {
    const shot = shotNow(id);
    const before = rows[rows.length - 1];
    const head = before ? Math.round((shotNow(before.id).overlap || 0) * fps()) : 0;
    if (before) before.tail = head;
    const frames = Math.max(2, Math.round(shot.seconds * fps()));
    rows.push({ id, from: at - head, frames, head, tail: 0, index: rows.length });
    at += frames - head;
  }
  laid = { shots: film.shots, order, fps: fps(), rows, frames: at };
  return laid;
}

export const lastFrame = () => Math.max(0, layout().frames - 1);
export const rowOf = (id) => layout().rows.find((row) => row.id === id);

// The row of the shot that is seen at a frame; while two blend, the one that comes.
export function rowAt(frame) {
  const { rows } = layout();
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rows[middle].from <= frame) low = middle;
    else high = middle - 1;
  }
  return rows[low];
}

const two = (number) => String(Math.floor(number)).padStart(2, "0");
// HH:MM:SS:FF
export function timecode(frame, rate = fps()) {
  const seconds = Math.floor(frame / rate);
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}:${two(frame % rate)}`;
}
