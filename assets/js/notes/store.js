// Notes in the browser: those of the film, the one that is open, and the drawing of the one being written.
import { useEffect } from "react";
import { clearMarks, clockNow, pause, seekFrame } from "$/public/js/film/clock.js";
import { rowAt, rowOf } from "$/public/js/film/frames.js";
import { filmNow, sceneNow, shotNow, tell, useStore } from "$/public/js/film/store.js";
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

// While it is on, dragging over the strip marks a range instead of moving the playhead.
let ranging = false;
export const rangingNow = () => ranging;
export const useRanging = () => useStore(() => ranging, false);
export function setRanging(on) {
  ranging = on;
  if (!on) clearMarks();
  tell();
}

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

// What was said of a scene: "changes" when somebody wants them, "approved", "edited" since, "some" of its shots, or "".
function wordOf(scene) {
  const words = sceneNow(scene).shot_ids.map((id) => shotNow(id).approval);
  if (words.includes("changes")) return "changes";
  if (words.length && words.every((word) => word === "approved")) return "approved";
  return words.includes("edited") ? "edited" : words.includes("approved") ? "some" : "";
}
const sum = (scene, count) => sceneNow(scene).shot_ids.reduce((all, id) => all + count(shotNow(id)), 0);
export const useSceneWord = (scene) => useStore(() => wordOf(scene), "");
export const useSceneNotes = (scene) => useStore(() => sum(scene, (shot) => shot.notes ?? 0), 0);
export const useSceneApproved = (scene) => useStore(() => sum(scene, (shot) => shot.approval === "approved"), 0);
export const useScenesApproved = () => useStore(() => filmNow().sceneIds.filter((id) => wordOf(id) === "approved").length, 0);

const FIELD = "[data-note]";
const there = () => [...document.querySelectorAll(FIELD)].find((field) => field.checkVisibility({ visibilityProperty: true }));

// The tab of the notes comes forward; on a narrow screen its drawer stays shut.
export function showNotes() {
  const panel = document.querySelector(`.insp ${FIELD}`)?.closest("[role=tabpanel]");
  document.querySelector(`[aria-controls="${panel?.id}"]`)?.click();
}

export function writeNote() {
  if (!there()) {
    showNotes();
    window.dispatchEvent(new Event("inspector:open"));
  }
  requestAnimationFrame(() => requestAnimationFrame(() => there()?.focus()));
}

export const useEscape = (leave) =>
  useEffect(() => {
    const press = (event) => event.key === "Escape" && !event.defaultPrevented && leave();
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
