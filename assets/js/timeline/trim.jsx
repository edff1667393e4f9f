// The right edge of a shot: dragged or moved by keys it makes the shot longer or shorter.
import { useRef } from "react";
import { edit } from "$/public/js/film/outbox.js";
import { fps } from "$/public/js/film/clock.js";
import { shotNow } from "$/public/js/film/store.js";
import { useWords } from "$/public/js/words.js";
import { clamp, evenFrames, snapped } from "$/public/js/timeline/scale.js";
import { setView, viewNow } from "$/public/js/timeline/view.js";

const SHORTEST = 2; // seconds: a transition at both ends leaves half of it
const LONGEST = 60;

const least = (shot) => Math.max(SHORTEST, shot.spoken_seconds || 0);
const fitted = (shot, seconds) => evenFrames(clamp(seconds, least(shot), LONGEST), fps());

function keep(trim) {
  edit("shot.set", { shot: trim.shot, seconds: trim.seconds });
  if (trim.other) edit("shot.set", { shot: trim.other, seconds: trim.otherSeconds });
}

// With Alt the cut itself moves: what this shot gains, the next one loses, and the film stays as long.
function trimmed(id, next, seconds, rolling) {
  const shot = shotNow(id);
  let length = fitted(shot, seconds);
  if (!rolling || !next) return { shot: id, seconds: length };
  const other = shotNow(next);
  const both = shot.seconds + other.seconds;
  const otherSeconds = fitted(other, both - length);
  length = fitted(shot, both - otherSeconds);
  return { shot: id, seconds: length, other: next, otherSeconds };
}

export function Edge({ placed, next, points, pixels }) {
  const say = useWords();
  const drag = useRef(null);
  const { id, shot, start, seconds } = placed;
  const begin = (event) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, seconds: shot.seconds };
  };
  const move = (event) => {
    if (!drag.current) return;
    let wish = drag.current.seconds + (event.clientX - drag.current.x) / pixels;
    if (viewNow().snap && !event.shiftKey) wish = snapped(start + wish, points, pixels) - start;
    setView({ trim: trimmed(id, next, wish, event.altKey) });
  };
  const end = () => {
    const { trim } = viewNow();
    drag.current = null;
    setView({ trim: null });
    if (trim?.shot === id && trim.seconds !== shot.seconds) keep(trim);
  };
  const leave = () => {
    drag.current = null;
    setView({ trim: null });
  };
  const press = (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (event.key === "Escape") leave();
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const frames = event.shiftKey ? fps() : 2;
    const trim = trimmed(id, next, shot.seconds + (by * frames) / fps(), event.altKey);
    if (trim.seconds !== shot.seconds) keep(trim);
  };
  return (
    <span
      className="edge"
      role="slider"
      tabIndex={0}
      aria-label={say("Length of shot {number}", { number: shot.number })}
      aria-valuemin={least(shot)}
      aria-valuemax={LONGEST}
      aria-valuenow={seconds}
      aria-valuetext={say("{seconds} s", { seconds: seconds.toFixed(2) })}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={leave}
      onKeyDown={press}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
