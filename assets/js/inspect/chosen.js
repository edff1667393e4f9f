// What all selected shots have in common, and edits that go to every one of them.
import { commandId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { selectionNow } from "$/public/js/film/selection.js";
import { filmNow, shotNow, shotOrder, useStore } from "$/public/js/film/store.js";

const SHARED = ["framing", "camera", "transition", "transition_seconds", "wished_seconds"];
const NOTHING = { count: 0, framing: "", camera: "", transition: "", transition_seconds: 0.5, wished_seconds: "", spoken_seconds: 0, people: [], things: [] };
const MOST = 8; // people, and things, of one shot
let known = NOTHING;
let seen = { shots: null, ids: null };

const chosen = () => shotOrder().filter((id) => selectionNow().ids.includes(id));

// Built once per change of the film or of the selection: whoever reads it gets the same object until then.
function read() {
  const { shots } = filmNow();
  const { ids } = selectionNow();
  if (seen.shots === shots && seen.ids === ids) return known;
  seen = { shots, ids };
  const all = ids.map(shotNow);
  const one = (name) => (all.every((shot) => shot[name] === all[0][name]) ? all[0]?.[name] ?? "" : "");
  const inAll = (list) => [...new Set(all.flatMap(list))].filter((item) => all.every((shot) => list(shot).includes(item)));
  known = {
    ...Object.fromEntries(SHARED.map((name) => [name, one(name)])),
    count: ids.length,
    spoken_seconds: Math.max(0, ...all.map((shot) => shot.spoken_seconds)),
    people: inAll((shot) => shot.appearances.map(({ character }) => character)),
    things: inAll((shot) => shot.props),
  };
  return known;
}

// Fields in which the selected shots differ are "".
export const useChosen = () => useStore(read, NOTHING);

// One command for each shot, all of them one step of history.
function each(name, args) {
  const step = commandId();
  for (const id of chosen()) {
    const given = args(shotNow(id));
    if (given) edit(name, { shot: id, ...given }, chosen().length > 1 ? { step } : {});
  }
}

export const setChosen = (field, value) => each("shot.set", () => ({ [field]: value }));

const people = (change) => each("shot.appearances", (shot) => {
  const characters = change(shot.appearances);
  return characters && characters.length <= MOST ? { characters } : null;
});

// Puts somebody into the picture of every selected shot, or takes them out of all when they are in all.
export function togglePerson(who) {
  const out = read().people.includes(who);
  people((all) => {
    const there = all.some(({ character }) => character === who);
    if (out) return all.filter(({ character }) => character !== who);
    return there ? null : [...all, { character: who, pose: "stand" }];
  });
}

export const posePerson = (who, pose) => people((all) => (all.some((one) => one.character === who) ? all.map((one) => (one.character === who ? { ...one, pose } : one)) : null));

export function addThing(thing) {
  const name = thing.trim().toLowerCase();
  if (name) each("shot.set", ({ props }) => (props.includes(name) || props.length >= MOST ? null : { props: [...props, name] }));
}

export const removeThing = (thing) => each("shot.set", ({ props }) => (props.includes(thing) ? { props: props.filter((one) => one !== thing) } : null));
