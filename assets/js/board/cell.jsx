// One place of the board: the card (drawn by `card`), what moves over it, its menu.
import { memo } from "react";
import { useDraggable } from "@dnd-kit/core";
import { useWords } from "$/public/js/words.js";
import { useShot } from "$/public/js/film/store.js";
import { useIsCut } from "$/public/js/film/selection.js";
import { MoreButton } from "$/public/js/board/menu.jsx";
import { Scrub } from "$/public/js/board/scrub.jsx";

export const Cell = memo(function Cell({ id, place, total, x, y, width, moving, card }) {
  const say = useWords();
  const { setNodeRef, listeners } = useDraggable({ id });
  const number = useShot(id).number;
  const cut = useIsCut(id);
  return (
    <li ref={setNodeRef} className={moving || cut ? "slot away" : "slot"} data-cell={id} aria-setsize={total} aria-posinset={place} style={{ width, transform: `translate(${x}px, ${y}px)` }} {...listeners}>
      {card(id)}
      <Scrub id={id} />
      <MoreButton kind="shot" of={id} label={say("More for shot {number}", { number })} />
    </li>
  );
});
