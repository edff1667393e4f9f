// The film in the browser: what the server has said, with the commands that it has not settled laid over it.
import { useSyncExternalStore } from "react";

const NO_MEDIA = { upload: "", kind: "", name: "", start: 0, seconds: 0 };
export const NO_SHOT = { id: "", scene_id: "", number: "", description: "", framing: "wide", camera: "static", transition: "cut", transition_seconds: 0.5, seconds: 0, wished_seconds: 0, spoken_seconds: 0, start: 0, overlap: 0, lines: [], appearances: [], props: [], stars: [], seed: 0, status: "outdated", progress: 0, price: 0, takes: 0, still_url: "", video_url: "", video_frame: 0, video_frames: 0, video_is_current: false, preview_url: "", media: NO_MEDIA };
const NO_SCENE = { id: "", number: 0, title: "", place: "", name: "", time: "day", weather: "clear", seconds: 0, start: 0, shot_ids: [], instruments: [] };
const NO_CHARACTER = { id: "", name: "", age: "adult", gender: "neutral", voice: "", voice_title: "", portrait_url: "" };
const NO_FADER = { gain: 0, mute: false, solo: false };
const NO_HEAD = { id: "", title: "", language: "en", aspect: "16:9", captions: "burnt", caption_style: "plate", style: "painted", seconds: 0, fps: 24, mix: { dialogue: NO_FADER, narration: NO_FADER, music: NO_FADER, master: NO_FADER, ducking: true } };
export const NOTHING = { revision: 0, head: NO_HEAD, scenes: {}, shots: {}, cast: {}, sceneIds: [], castIds: [] };

let server = NOTHING;
let shown = NOTHING;
let order = [];
let overlay = (film) => film;
const listeners = new Set();

export const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useStore = (read, atFirst) => useSyncExternalStore(subscribe, read, () => atFirst);
export const tell = () => listeners.forEach((listener) => listener());

export const filmNow = () => shown;
export const shotOrder = () => order;
export const shotNow = (id) => shown.shots[id] ?? NO_SHOT;
export const sceneNow = (id) => shown.scenes[id] ?? NO_SCENE;
// `read` must give the same object as long as nothing changed: pick, do not build.
export const useFilm = (read, atFirst) => useStore(() => read(shown), atFirst);
export const useShot = (id) => useStore(() => shotNow(id), NO_SHOT);
export const useScene = (id) => useStore(() => sceneNow(id), NO_SCENE);
export const useCharacter = (id) => useStore(() => shown.cast[id] ?? NO_CHARACTER, NO_CHARACTER);
export const useHead = () => useStore(() => shown.head, NO_HEAD);
export const useSceneIds = () => useStore(() => shown.sceneIds, NOTHING.sceneIds);
export const useCastIds = () => useStore(() => shown.castIds, NOTHING.castIds);
export const useShotOrder = () => useStore(() => order, NOTHING.sceneIds);
export const countOf = (status) => order.reduce((sum, id) => sum + (shotNow(id).status === status), 0);
export const useCount = (status) => useStore(() => countOf(status), 0);

// Numbers, starts and owners follow from the order; only what differs becomes a new object.
function laidOut(film) {
  const shots = { ...film.shots };
  const scenes = { ...film.scenes };
  let start = 0;
  film.sceneIds.forEach((sceneId, s) => {
    const scene = scenes[sceneId];
    const began = start;
    scene.shot_ids.forEach((id, n) => {
      const shot = shots[id];
      const place = { scene_id: sceneId, number: `${s + 1}.${n + 1}`, start: Math.round(start * 100) / 100 };
      if (Object.keys(place).some((name) => shot[name] !== place[name])) shots[id] = { ...shot, ...place };
      start += shot.seconds - (shot.overlap ?? 0);
    });
    const place = { number: s + 1, start: began, seconds: Math.round((start - began) * 100) / 100 };
    if (Object.keys(place).some((name) => scene[name] !== place[name])) scenes[sceneId] = { ...scene, ...place };
  });
  const seconds = Math.round(start * 100) / 100;
  const head = film.head.seconds === seconds ? film.head : { ...film.head, seconds };
  return { ...film, head, scenes, shots };
}

// Lays the open commands over what the server said, and tells everybody.
export function refresh() {
  const laid = overlay(server);
  shown = laid === server ? server : laidOut(laid);
  const fresh = shown.sceneIds.flatMap((id) => shown.scenes[id].shot_ids);
  if (fresh.length !== order.length || fresh.some((id, i) => id !== order[i])) order = fresh;
  tell();
}

// `lay` gives a film with the open commands applied.
export function setOverlay(lay) {
  overlay = lay;
}

const byId = (known, items, gone) => {
  if (!items.length && !gone.some((id) => id in known)) return known;
  const all = { ...known };
  // The picture that was there stays until there is a new one.
  for (const item of items) all[item.id] = "still_url" in item && !item.still_url && known[item.id]?.still_url ? { ...item, still_url: known[item.id].still_url } : item;
  for (const id of gone) delete all[id];
  return all;
};

// The editor was left: nothing of the film stays.
export function forget() {
  server = NOTHING;
  refresh();
}

// Takes in a patch of the server (a FilmPatch); the caller refreshes.
export function takeIn(patch) {
  const before = patch.whole ? NOTHING : server;
  const shots = byId(before.shots, patch.shots, patch.gone);
  for (const { id, still_url, ...mark } of patch.marks) {
    if (id in shots) shots[id] = { ...shots[id], ...mark, ...(still_url ? { still_url } : {}) };
  }
  server = {
    revision: patch.revision || before.revision,
    head: patch.head ?? before.head,
    scenes: byId(before.scenes, patch.scenes, patch.gone),
    shots: patch.marks.length ? { ...shots } : shots,
    cast: byId(before.cast, patch.cast, patch.gone),
    sceneIds: patch.scene_ids ?? before.sceneIds,
    castIds: patch.cast_ids ?? before.castIds,
  };
}
