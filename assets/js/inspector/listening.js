// What is being listened to while somebody chooses: one sound at a time on the page. A question is
// `{kind, of, batch}`: a "line" or the music of a "scene", as if the commands of the batch were done.
import { clockNow, listen, pause } from "$/public/js/film/clock.js";
import { commandId } from "$/public/js/film/commands.js";
import { waiting } from "$/public/js/film/outbox.js";
import { tell, useStore } from "$/public/js/film/store.js";

const SILENCE = { id: "", phase: "", share: 0, code: "", params: {} };
const STEP = 60;
const PATIENCE = 50; // steps: what was changed is saved first, so that it is heard
const LATE = 60000; // ms
const KEPT = 200;
let now = SILENCE;
let wanted = "";
let ask = null;
let sound = null;
const heard = new Map(); // id of what was heard to its view

const set = (next) => {
  now = next;
  tell();
};
export const useListening = (id) => useStore(() => (now.id === id ? now : SILENCE), SILENCE);
export const useHeard = (id) => useStore(() => heard.get(id) ?? null, null);
export const useTrouble = (scope) => useStore(() => (now.phase === "failed" && now.id.startsWith(scope) ? now : SILENCE), SILENCE);

// The element that sounds, and what asks the server; both come and go with the page.
export function attach(element, asker) {
  sound = element;
  ask = asker;
  const watch = listen(() => clockNow().rate && now.id && silence());
  return () => {
    watch();
    sound?.pause();
    sound = ask = null;
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
  pause();
  set({ ...SILENCE, id, phase: "loading" });
  if (url) return sounding(id, url);
  const mark = commandId();
  wanted = mark;
  window.dispatchEvent(new Event("film:flush"));
  for (let n = 0; n < PATIENCE && waiting(); n += 1) await new Promise((done) => setTimeout(done, STEP));
  const { kind, of, batch = [] } = question;
  if (wanted === mark) ask?.(kind, of, batch.map((one) => ({ id: commandId(), ...one })), mark);
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
