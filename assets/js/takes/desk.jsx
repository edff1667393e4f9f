// Takes in the browser: asks for those of the selected shot, offers the actions, draws the comparison.
import { useEffect, useRef } from "react";
import { useSelectedShot, selectedNow } from "$/public/js/film/selection.js";
import { shotNow } from "$/public/js/film/store.js";
import { edit } from "$/public/js/film/outbox.js";
import { register } from "$/public/js/film/actions.js";
import { pause } from "$/public/js/film/clock.js";
import { canCompare, choiceNow, closeCompare, keepShelf, openCompare, shelfNow, toggleStar, useChoice } from "$/public/js/takes/choice.js";
import { Compare } from "$/public/js/takes/compare.jsx";

const SOON = 150; // ms that a selection must last before its takes are asked for
const seed = () => 1000 + Math.floor(Math.random() * 9000);

// Another seed: the picture is painted anew at once, at no price.
function retake() {
  const shot = shotNow(selectedNow());
  let next = seed();
  while (next === shot.seed) next = seed();
  edit("shot.set", { shot: shot.id, seed: next });
}

const current = () => shelfNow().takes.find((take) => take.is_current);
const toShelf = () => {
  const shelf = document.querySelector(".shelf");
  shelf?.scrollIntoView({ block: "nearest" });
  (shelf?.querySelector(".take button") ?? shelf?.querySelector("button"))?.focus();
};

export function TakesDesk({ shelf, differences, onLook, onSeeds, onFull, onCompare }) {
  const events = useRef({});
  events.current = { onLook, onSeeds, onFull, onCompare };
  const { id, takes, shelf: mark, stars } = useSelectedShot();
  const choice = useChoice();
  useEffect(() => {
    if (!id) return undefined;
    const soon = setTimeout(() => events.current.onLook(id), SOON);
    return () => clearTimeout(soon);
  }, [id, takes, mark, stars.join(), shotNow(id).seed, shotNow(id).price]);
  useEffect(() => keepShelf(shelf), [shelf]);
  useEffect(() => {
    if (!choice.open) return;
    pause();
    if (choice.a && choice.b) events.current.onCompare(choice.a, choice.b);
  }, [choice.open, choice.a, choice.b]);
  useEffect(() => {
    const some = () => Boolean(selectedNow());
    return register(
      { id: "take.retake", title: "Retake with another seed", group: "Takes", keys: ["R"], run: retake, enabled: some },
      { id: "take.shelf", title: "Go to the takes", group: "Takes", keys: ["T"], run: toShelf, enabled: some },
      { id: "take.compare", title: "Compare takes", group: "Takes", keys: ["X"], run: () => (choiceNow().open ? closeCompare() : openCompare()), enabled: canCompare },
      { id: "take.star", title: "Star the take in the film", group: "Takes", keys: ["*"], run: (given) => toggleStar(shelfNow().takes.find((take) => take.id === given) ?? current()), enabled: () => Boolean(shelfNow().takes.length) },
      { id: "take.seeds", title: "Paint four new seeds", group: "Takes", keys: [], run: () => events.current.onSeeds(selectedNow()), enabled: some },
      { id: "take.full", title: "Best take in full quality", group: "Takes", keys: [], run: () => events.current.onFull(shelfNow().shot_id, shelfNow().best), enabled: () => some() && shelfNow().price > 0 },
    );
  }, []);
  return choice.open ? <Compare shelf={shelf} differences={differences} onSeeds={onSeeds} onFull={onFull} /> : null;
}
