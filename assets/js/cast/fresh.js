// Somebody new in the cast.
import { newId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { filmNow } from "$/public/js/film/store.js";
import { openPerson } from "$/public/js/cast/opened.js";

// Called "Somebody", or "Somebody 2" when that name is taken.
export function addPerson(called) {
  const taken = new Set(Object.values(filmNow().cast).map(({ name }) => name.toLowerCase()));
  let name = called;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${called} ${n}`;
  const character = newId("ch");
  edit("cast.insert", { character, name });
  openPerson(character);
}
