// What each command does to the browser's copy, at once. The server decides; this only runs ahead of it.
import { NO_SHOT, NOTHING } from "$/public/js/film/store.js";

const hexadecimal = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count / 2)), (byte) => byte.toString(16).padStart(2, "0")).join("");
// An id for something new: "sh" shot, "sc" scene, "ln" line, "ch" character.
export const newId = (kind) => `${kind}-${hexadecimal(12)}`;
export const commandId = () => hexadecimal(24);

const put = (film, kind, id, change) => (id in film[kind] ? { ...film, [kind]: { ...film[kind], [id]: { ...film[kind][id], ...change } } } : film);
const without = (list, gone) => list.filter((id) => !gone.includes(id));
const before = (list, ids, next) => {
  const rest = without(list, ids);
  const at = next ? rest.indexOf(next) : rest.length;
  return at < 0 ? [...rest, ...ids] : [...rest.slice(0, at), ...ids, ...rest.slice(at)];
};
const given = (args, names) => Object.fromEntries(names.filter((name) => name in args).map((name) => [name, args[name]]));
const inOrder = (film, ids) => film.sceneIds.flatMap((scene) => film.scenes[scene].shot_ids).filter((id) => ids.includes(id));
const copied = (shot, ids) => ({ ...shot, id: ids[shot.id], lines: shot.lines.map((line) => ({ ...line, id: ids[line.id] ?? line.id })) });
const newShot = (scene, id, description = "") => ({ ...BLANK_SHOT, id, scene_id: scene, description });
const BLANK_SHOT = { ...NO_SHOT, seconds: 4, wished_seconds: 4 };

function ofLine(film, id) {
  return Object.values(film.shots).find((shot) => shot.lines.some((line) => line.id === id));
}

function eachScene(film, change) {
  const scenes = { ...film.scenes };
  for (const id of film.sceneIds) {
    const shotIds = change(scenes[id].shot_ids, id);
    if (shotIds !== scenes[id].shot_ids) scenes[id] = { ...scenes[id], shot_ids: shotIds };
  }
  return { ...film, scenes };
}

const SHOT_FIELDS = ["description", "framing", "camera", "transition", "transition_seconds", "seed", "props", "stars"];
const SCENE_FIELDS = ["title", "place", "name", "interior", "time", "weather", "culture", "palette"];
const CUE_FIELDS = ["mood", "raga", "key", "tempo", "instruments", "gain"];
const LINE_FIELDS = ["text", "emotion", "delivery", "language", "speed", "pitch", "gain", "character"];
const CAST_FIELDS = ["name", "voice", "age", "gender", "being", "species", "culture", "dress", "speed", "pitch"];
const HEAD_FIELDS = ["title", "style", "captions", "caption_style", "aspect", "language"];

const APPLY = {
  "film.set": (film, args) => ({ ...film, head: { ...film.head, ...given(args, HEAD_FIELDS) } }),
  "film.fader": (film, { bus, ...fader }) => ({ ...film, head: { ...film.head, mix: { ...film.head.mix, [bus]: { ...film.head.mix[bus], ...fader } } } }),
  "film.ducking": (film, { on }) => ({ ...film, head: { ...film.head, mix: { ...film.head.mix, ducking: on } } }),
  "scene.set": (film, args) => put(film, "scenes", args.scene, given(args, SCENE_FIELDS)),
  "scene.cue": (film, args) => put(film, "scenes", args.scene, { ...given(args, CUE_FIELDS), ...("family" in args ? { music: args.family } : {}) }),
  "scene.insert": (film, { scene, shot, before: next, title = "" }) => ({
    ...film,
    scenes: { ...film.scenes, [scene]: { ...(Object.values(film.scenes)[0] ?? {}), id: scene, title, shot_ids: [shot] } },
    shots: { ...film.shots, [shot]: newShot(scene, shot) },
    sceneIds: before(film.sceneIds, [scene], next),
  }),
  "scene.move": (film, { scenes, before: next }) => ({ ...film, sceneIds: before(film.sceneIds, film.sceneIds.filter((id) => scenes.includes(id)), next) }),
  "scene.delete": (film, { scenes }) => (film.sceneIds.every((id) => scenes.includes(id)) ? film : { ...film, sceneIds: without(film.sceneIds, scenes) }),
  "scene.duplicate": (film, { scene, before: next, ids }) => {
    const original = film.scenes[scene];
    if (!original) return film;
    const known = original.shot_ids.filter((id) => id in ids);
    const copies = Object.fromEntries(known.map((id) => [ids[id], copied(film.shots[id], ids)]));
    const copy = { ...original, id: ids[scene], shot_ids: known.map((id) => ids[id]) };
    return { ...film, shots: { ...film.shots, ...copies }, scenes: { ...film.scenes, [copy.id]: copy }, sceneIds: before(film.sceneIds, [copy.id], next) };
  },
  "scene.split": (film, { shot, scene }) => {
    const owner = film.sceneIds.find((id) => film.scenes[id].shot_ids.includes(shot));
    if (!owner) return film;
    const all = film.scenes[owner].shot_ids;
    const at = all.indexOf(shot);
    const next = film.sceneIds[film.sceneIds.indexOf(owner) + 1] ?? "";
    return { ...film, scenes: { ...film.scenes, [owner]: { ...film.scenes[owner], shot_ids: all.slice(0, at) }, [scene]: { ...film.scenes[owner], id: scene, shot_ids: all.slice(at) } }, sceneIds: before(film.sceneIds, [scene], next) };
  },
  "scene.merge": (film, { scenes }) => {
    const [first, ...others] = film.sceneIds.filter((id) => scenes.includes(id));
    if (!others.length) return film;
    const all = [first, ...others].flatMap((id) => film.scenes[id].shot_ids);
    return { ...film, scenes: { ...film.scenes, [first]: { ...film.scenes[first], shot_ids: all } }, sceneIds: without(film.sceneIds, others) };
  },
  "shot.set": (film, args) => put(film, "shots", args.shot, { ...given(args, SHOT_FIELDS), ...("seconds" in args ? { wished_seconds: args.seconds, seconds: Math.max(args.seconds, film.shots[args.shot]?.spoken_seconds ?? 0) } : {}) }),
  "shot.appearances": (film, args) => put(film, "shots", args.shot, { appearances: args.characters }),
  "shot.insert": (film, { shot, scene, before: next, description }) => {
    if (!(scene in film.scenes)) return film;
    const made = { ...film, shots: { ...film.shots, [shot]: newShot(scene, shot, description) } };
    return put(made, "scenes", scene, { shot_ids: before(film.scenes[scene].shot_ids, [shot], next) });
  },
  "shot.move": (film, { shots, scene, before: next }) => {
    const moved = inOrder(film, shots);
    return eachScene(film, (ids, id) => (id === scene ? before(ids, moved, next) : ids.some((one) => moved.includes(one)) ? without(ids, moved) : ids));
  },
  "shot.delete": (film, { shots }) => eachScene(film, (ids) => (ids.some((id) => shots.includes(id)) ? without(ids, shots) : ids)),
  "shot.duplicate": (film, { shots, scene, before: next, ids }) => {
    const originals = inOrder(film, shots);
    if (!originals.length || !(scene in film.scenes)) return film;
    const copies = Object.fromEntries(originals.map((id) => [ids[id], copied(film.shots[id], ids)]));
    const made = { ...film, shots: { ...film.shots, ...copies } };
    return put(made, "scenes", scene, { shot_ids: before(film.scenes[scene].shot_ids, originals.map((id) => ids[id]), next) });
  },
  "shot.split": (film, { shot: id, new: fresh, line }) => {
    const shot = film.shots[id];
    if (!shot) return film;
    const at = line ? shot.lines.findIndex((one) => one.id === line) : shot.lines.length;
    const [first, second] = [shot.lines.slice(0, at), shot.lines.slice(at)];
    const half = { seconds: shot.seconds / 2, wished_seconds: shot.wished_seconds / 2, status: "outdated" };
    const parts = { [id]: { ...shot, ...half, lines: first }, [fresh]: { ...shot, ...half, id: fresh, lines: second, transition: "cut", takes: 0, video_url: "", preview_url: "" } };
    const made = { ...film, shots: { ...film.shots, ...parts } };
    return eachScene(made, (ids) => (ids.includes(id) ? before(ids, [fresh], ids[ids.indexOf(id) + 1]) : ids));
  },
  "shot.merge": (film, { shots }) => {
    const [first, ...others] = inOrder(film, shots);
    if (!others.length) return film;
    const all = [first, ...others].map((id) => film.shots[id]);
    const lines = all.flatMap((shot) => shot.lines);
    const sum = (name) => all.reduce((total, shot) => total + shot[name], 0);
    const made = put(film, "shots", first, { lines, description: all.map((shot) => shot.description).filter(Boolean).join(" "), seconds: sum("seconds"), wished_seconds: sum("wished_seconds") });
    return eachScene(made, (ids) => (ids.some((id) => others.includes(id)) ? without(ids, others) : ids));
  },
  "line.set": (film, args) => {
    const shot = ofLine(film, args.line);
    return shot ? put(film, "shots", shot.id, { lines: shot.lines.map((line) => (line.id === args.line ? { ...line, ...given(args, LINE_FIELDS) } : line)) }) : film;
  },
  "line.insert": (film, { line, shot, before: next, character, text }) => {
    const there = film.shots[shot];
    if (!there) return film;
    const made = { id: line, character, speaker: film.cast[character]?.name ?? "", text, emotion: "neutral", delivery: "speak", language: film.head.language, start: 0, seconds: 0, speed: 1, pitch: 0, gain: 0, sound_url: "", peaks_url: "", recording: "", captions: [] };
    const at = there.lines.findIndex((one) => one.id === next);
    const lines = at < 0 ? [...there.lines, made] : [...there.lines.slice(0, at), made, ...there.lines.slice(at)];
    return put(film, "shots", shot, { lines });
  },
  "line.delete": (film, { line }) => {
    const shot = ofLine(film, line);
    return shot ? put(film, "shots", shot.id, { lines: shot.lines.filter((one) => one.id !== line) }) : film;
  },
  "line.move": (film, { line, shot, before: next }) => {
    const from = ofLine(film, line);
    const to = film.shots[shot];
    if (!from || !to) return film;
    const moved = from.lines.find((one) => one.id === line);
    const left = from.id === shot ? film : put(film, "shots", from.id, { lines: from.lines.filter((one) => one.id !== line) });
    const rest = to.lines.filter((one) => one.id !== line);
    const at = rest.findIndex((one) => one.id === next);
    return put(left, "shots", shot, { lines: at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)] });
  },
  "cast.set": (film, args) => put(film, "cast", args.character, given(args, CAST_FIELDS)),
  "cast.insert": (film, { character, name }) => ({ ...film, cast: { ...film.cast, [character]: { id: character, name, age: "adult", gender: "neutral", being: "person", voice: "", voice_title: "", culture: "western", dress: "", speed: 1, pitch: 0, portrait_url: "" } }, castIds: [...film.castIds, character] }),
  "cast.delete": (film, { character }) => ({ ...film, castIds: without(film.castIds, [character]) }),
  "cast.merge": (film, { character, into }) => {
    const speaker = film.cast[into]?.name ?? "";
    const shots = Object.entries(film.shots).map(([id, shot]) => {
      if (![...shot.lines, ...shot.appearances].some((one) => one.character === character)) return [id, shot];
      const lines = shot.lines.map((line) => (line.character === character ? { ...line, character: into, speaker } : line));
      const people = new Map();
      for (const one of shot.appearances.map((each) => (each.character === character ? { ...each, character: into } : each))) if (!people.has(one.character)) people.set(one.character, one);
      return [id, { ...shot, lines, appearances: [...people.values()] }];
    });
    return { ...film, shots: Object.fromEntries(shots), castIds: without(film.castIds, [character]) };
  },
};

// Returns the film after the command; the same film when only the server can tell.
export function applied(film, { name, args }) {
  if (film === NOTHING) return film;
  try {
    return APPLY[name]?.(film, args) ?? film;
  } catch {
    return film; // what it names is gone: the server will say so
  }
}
