// Changes of cast, places and looks that are tried: kept beside the film until they are applied or dropped.
import { useMemo } from "react";
import { commandId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { filmNow, tell, useStore } from "$/public/js/film/store.js";

const NONE = [];
const NOTHING_DONE = { shots: [], number: 0 };
let trial = NONE;
let done = NOTHING_DONE;

const about = (args) => args.character ?? args.scene ?? "";
const current = { "cast.set": ({ character }) => filmNow().cast[character], "scene.set": ({ scene }) => filmNow().scenes[scene], "film.set": () => filmNow().head };
const same = (one, name, args) => one.name === name && about(one.args) === about(args);

// Tries a command. What is as the film has it already is not a change; one that ends somebody ends once more
// what else was tried with them.
export function attempt(name, args) {
  const rest = trial.filter((one) => !same(one, name, args));
  const before = trial.find((one) => same(one, name, args));
  const now = current[name]?.(args);
  if (now) {
    const wish = { ...before?.args, ...args };
    const kept = Object.entries(wish).filter(([field, value]) => ["character", "scene"].includes(field) || now[field] !== value);
    const fields = kept.filter(([field]) => !["character", "scene"].includes(field));
    trial = fields.length ? [...rest, { name, args: Object.fromEntries(kept) }] : rest;
  } else {
    const others = trial.filter((one) => one.args.character !== args.character);
    trial = before && JSON.stringify(before.args) === JSON.stringify(args) ? others : [...others, { name, args }];
  }
  done = NOTHING_DONE;
  tell();
}

export function attemptAll(scenes, args) {
  for (const scene of scenes) attempt("scene.set", { scene, ...args });
}

export function drop() {
  trial = NONE;
  tell();
}

// Does what was tried, as one step of history; `shots` are those that it outdates.
export function apply(shots) {
  const step = commandId();
  for (const { name, args } of trial) edit(name, args, { step });
  trial = NONE;
  done = { shots, number: done.number + 1 };
  tell();
}

export const forgetDone = () => {
  done = NOTHING_DONE;
  tell();
};
export const useTrial = () => useStore(() => trial, NONE);
export const useDone = () => useStore(() => done, NOTHING_DONE);
export const batchOf = (commands) => commands.map((one) => ({ id: commandId(), ...one }));

// Somebody, a scene or the film's head with what is tried laid over it.
export function useTried(name, thing) {
  const tried = useTrial();
  return useMemo(() => {
    const one = tried.find((each) => each.name === name && (about(each.args) || thing.id) === thing.id);
    return one ? { ...thing, ...one.args } : thing;
  }, [tried, thing, name]);
}

// What is tried with somebody that ends them: "" or the id of whom they become, or "gone".
export function useEnd(character) {
  const one = useTrial().find(({ name, args }) => args.character === character && /merge|delete/.test(name));
  return one ? (one.args.into ?? "gone") : "";
}

// The commands of a trial that are about scenes, as the fields of a place.
export function useTriedPlace(place) {
  const tried = useTrial();
  return useMemo(() => {
    const one = tried.find(({ name, args }) => name === "scene.set" && place.scene_ids.includes(args.scene));
    const { name = place.name, place: kind = place.place, interior = place.interior } = one?.args ?? {};
    return { ...place, name, place: kind, interior };
  }, [tried, place]);
}
