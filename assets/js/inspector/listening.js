// What is being listened to while somebody chooses: one sound at a time on the page. A question is
// `{kind, of, batch}`: a "line" or the music of a "scene", as if the commands of the batch were done; where
// there is no film yet, a "voice" or a "tune".
import { useSyncExternalStore } from "react";

const SILENCE = { id: "", phase: "", share: 0, code: "", params: {} };
const LATE = 60000; // ms
const KEPT = 200;
let now = SILENCE;
let wanted = "";
let desk = {};
let sound = null;
let asked = 0;
const listeners = new Set();
const heard = new Map(); // id of what was heard to its view

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const useStore = (read, atFirst) => useSyncExternalStore(subscribe, read, () => atFirst);
const set = (next) => {
  now = next;
  listeners.forEach((listener) => listener());
};
export const useListening = (id) => useStore(() => (now.id === id ? now : SILENCE), SILENCE);
export const useHeard = (id) => useStore(() => heard.get(id) ?? null, null);
export const useTrouble = (scope) => useStore(() => (now.phase === "failed" && now.id.startsWith(scope) ? now : SILENCE), SILENCE);

// The element that sounds, and the page's desk: `ask` asks the server, `quiet` stops what else sounds, `saved`
// waits until the server knows what was changed. They come and go with the page.
export function attach(element, { ask, quiet = () => {}, saved = async () => {} }) {
  sound = element;
  desk = { ask, quiet, saved };
  return () => {
    sound?.pause();
    sound = null;
    desk = {};
    now = SILENCE;
    heard.clear();
  };
}

export function silence() {
  wanted = "";
  sound?.pause();
  if (now.id) set(SILENCE);
}

// Hears what `question` is about, or the sound at `url`; pressed again, it is silent.
export async function hear(id, question, url) {
  if (now.id === id && now.phase !== "failed") return silence();
  silence();
  desk.quiet?.();
  set({ ...SILENCE, id, phase: "loading" });
  if (url) return sounding(id, url);
  asked += 1;
  const mark = `${performance.timeOrigin}-${asked}`;
  wanted = mark;
  await desk.saved?.();
  const { kind, of, batch = [] } = question;
  if (wanted === mark) desk.ask?.(kind, of, batch, mark);
  setTimeout(() => wanted === mark && failed("error.audition.late"), LATE);
  return undefined;
}

// What the server says to a question; other answers are of questions that nobody asks any more.
export function answer(view, mark) {
  if (!mark || mark !== wanted) return;
  wanted = "";
  if (view.status === "ready") {
    if (heard.size > KEPT) heard.clear();
    heard.set(now.id, view);
    sounding(now.id, view.sound_url);
  } else if (view.status === "failed") set({ ...now, phase: "failed", code: view.code, params: view.params });
  else set(SILENCE);
}

function sounding(id, url) {
  sound.src = url;
  sound.play().catch(() => now.id === id && failed());
}

export function failed(code = "error.audition.play") {
  wanted = "";
  if (now.id) set({ ...now, phase: "failed", code, params: {} });
}
export const began = () => now.id && set({ ...now, phase: "playing" });
export const went = (share) => now.phase === "playing" && set({ ...now, share });
