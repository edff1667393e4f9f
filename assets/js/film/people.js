// Who else is in the film, and on which shot.
import { useEffect } from "react";
import { tell, useStore } from "$/public/js/film/store.js";

const NONE = "";
let people = [];

export function setPeople(now) {
  people = now ?? [];
  tell();
}

// The names of those who are on a shot, in one text.
export const useNamesOn = (shot) => useStore(() => people.filter((one) => one.shot === shot).map((one) => one.name).join(", "), NONE);

export function PeopleFeed({ people: now }) {
  useEffect(() => setPeople(now), [now]);
  return null;
}
