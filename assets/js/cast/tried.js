// What the open sheet shows: somebody, a place, a scene, the film, each with what is tried laid over it.
import { useHead, useScene } from "$/public/js/film/store.js";
import { useSelectedShot } from "$/public/js/film/selection.js";
import { useOpenPerson, useOpenPlace } from "$/public/js/cast/opened.js";
import { useTried, useTriedPlace } from "$/public/js/cast/trial.js";

export const useTriedPerson = () => useTried("cast.set", useOpenPerson());
export const useTriedOpenPlace = () => useTriedPlace(useOpenPlace());
export const useTriedScene = (id) => useTried("scene.set", useScene(id));
export const useTriedHead = () => useTried("film.set", useHead());
// The scene whose look is chosen: the one of the selected shot.
export const useLookScene = () => useTriedScene(useSelectedShot().scene_id);
