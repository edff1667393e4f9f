// Notes in the browser: those of the film, the one that is open, and the drawing of the one being written.
import { useEffect } from "react";
import { clockNow, pause, seekFrame } from "$/public/js/film/clock.js";
import { rowAt, rowOf } from "$/public/js/film/frames.js";
import { filmNow, tell, useStore } from "$/public/js/film/store.js";
import { selectShot } from "$/public/js/film/selection.js";

const NONE = [];
let notes = NONE;
let open = "";
let pen = { on: false, colour: "sky", strokes: NONE };

export const COLOURS = ["sun", "rose", "sky"];
export const notesNow = () => notes;
export const useNotes = () => useStore(() => notes, NONE);
export const useOpenCount = () => useStore(() => notes.filter((note) => !note.done).length, 0);
export const useOpenNote = () => useStore(() => notes.find((note) => note.id === open) ?? null, null);
export const usePen = () => useStore(() => pen, pen);
export const penNow = () => pen;

export function keepNotes(next) {
  notes = next;
  tell();
}

export function setPen(change) {
  pen = { ...pen, ...change };
  tell();
}

// A mark of everything that was said about the film: another one means that notes are to be asked for.
export const useTalk = () => useStore(() => Object.values(filmNow().shots).map((shot) => shot.talk ?? "").join(" "), "");

export const frameOf = (note) => (rowOf(note.shot_id)?.from ?? 0) + note.frame;

export function openNote(note) {
  open = note.id;
  pause();
  selectShot(note.shot_id);
  // The selection takes the playhead to the shot first.
  requestAnimationFrame(() => seekFrame(frameOf(note)));
  tell();
}

export function closeNote() {
  open = "";
  tell();
}

// What a note written now is about: the marked range within the shot at the playhead, or its frame.
export function placeNow() {
  const { frame, from, to } = clockNow();
  const marked = from >= 0 && to > from;
  const row = rowAt(marked ? from : frame);
  if (!row) return null;
  const last = row.frames - 1;
  return { shot: row.id, frame: (marked ? from : frame) - row.from, end: marked ? Math.min(to - row.from, last) : -1, at: marked ? from : frame };
}

export function toNotes(field) {
  window.dispatchEvent(new Event("inspector:open"));
  requestAnimationFrame(() => {
    const panel = document.querySelector(field)?.closest("[role=tabpanel]");
    document.querySelector(`[aria-controls="${panel?.id}"]`)?.click();
    requestAnimationFrame(() => document.querySelector(field)?.focus());
  });
}

export const useEscape = (leave) =>
  useEffect(() => {
    const press = (event) => event.key === "Escape" && !event.defaultPrevented && leave();
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
