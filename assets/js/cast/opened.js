// Which sheet is open, "cast" or "look", and about whom or what: somebody of the cast, or a place.
import { filmNow, sceneNow, shotNow, tell, useFilm, useStore } from "$/public/js/film/store.js";
import { selectedNow } from "$/public/js/film/selection.js";

const SHUT = { what: "", kind: "person", id: "" };
const NOBODY = { id: "", name: "", being: "person", lines: 0, shots: 0, references: [] };
const NOWHERE = { id: "", name: "", label: "", place: "", interior: false, scene_ids: [], still_url: "", shots: 0 };
let opened = SHUT;

const open = (next) => {
  opened = { ...opened, ...next };
  tell();
};
export const useOpened = () => useStore(() => opened, SHUT);
export const shut = () => open({ what: "" });
export const openPerson = (id) => open({ kind: "person", id });
export const openPlace = (id) => open({ kind: "place", id });
export const openCast = (id) => open({ what: "cast", kind: "person", id: typeof id === "string" ? id : opened.id });
export const openPlaces = () => open({ what: "cast", kind: "place", id: shotNow(selectedNow()).scene_id });
export const openLook = () => open({ what: "look" });

// The scenes of one name, kind and side of the door are one place; its id is that of the first of them.
const labelOf = ({ name, title }) => (!name || name.toLowerCase() === title.toLowerCase() ? title : name);
let known = { scenes: null, shots: null, places: [] };
export function placesNow() {
  const { scenes, shots, sceneIds } = filmNow();
  if (known.scenes === scenes && known.shots === shots) return known.places;
  const places = new Map();
  for (const id of sceneIds) {
    const scene = sceneNow(id);
    const key = scene.name ? `${scene.name.toLowerCase()}|${scene.place}|${scene.interior}` : id;
    const there = places.get(key) ?? { ...NOWHERE, id, name: scene.name || scene.title, label: labelOf(scene), place: scene.place, interior: scene.interior, scene_ids: [] };
    const stills = scene.shot_ids.map((shot) => shotNow(shot).still_url).filter(Boolean);
    places.set(key, { ...there, scene_ids: [...there.scene_ids, id], still_url: there.still_url || (stills[0] ?? ""), shots: there.shots + scene.shot_ids.length });
  }
  known = { scenes, shots, places: [...places.values()] };
  return known.places;
}
export const usePlaces = () => useFilm(placesNow, known.places);

const somebody = (film) => film.cast[opened.kind === "person" && film.castIds.includes(opened.id) ? opened.id : film.castIds[0]] ?? NOBODY;
export const useOpenPerson = () => useFilm(somebody, NOBODY);
const somewhere = () => placesNow().find(({ scene_ids }) => scene_ids.includes(opened.id)) ?? placesNow()[0] ?? NOWHERE;
export const useOpenPlace = () => useFilm(somewhere, NOWHERE);
