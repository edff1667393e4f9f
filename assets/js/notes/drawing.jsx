// Strokes over the picture: drawn with the pen, or those of the note that is open.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "$/public/js/words.js";
import { pause, useClock } from "$/public/js/film/clock.js";
import { useLevel } from "$/public/js/film/level.js";
import { frameOf, setPen, useEscape, useOpenNote, usePen } from "$/public/js/notes/store.js";

const NEAR = 0.004;
const MOST = 600;
const path = ({ points }) => (points.length === 1 ? `M${points[0]} l0.0001 0` : `M${points.map((point) => point.join(" ")).join(" L")}`);

function Strokes({ strokes }) {
  return strokes.map((stroke, i) => <path key={i} className={`stroke ${stroke.colour}`} d={path(stroke)} vectorEffect="non-scaling-stroke" />);
}

function Sheet() {
  const say = useWords();
  const pen = usePen();
  const note = useOpenNote();
  const [line, setLine] = useState(null);
  const frame = useClock((clock) => clock.frame);
  useEscape(() => setPen({ on: false }));
  const at = (event) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return [Math.round((10000 * (event.clientX - left)) / width) / 10000, Math.round((10000 * (event.clientY - top)) / height) / 10000].map((share) => Math.min(1, Math.max(0, share)));
  };
  const begin = (event) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pause();
    setLine({ colour: pen.colour, points: [at(event)] });
  };
  const go = (event) => {
    if (!line) return;
    const [x, y] = at(event);
    const [a, b] = line.points[line.points.length - 1];
    if (line.points.length < MOST && Math.hypot(x - a, y - b) > NEAR) setLine({ ...line, points: [...line.points, [x, y]] });
  };
  const end = () => {
    if (line) setPen({ strokes: [...pen.strokes, line].slice(-60) });
    setLine(null);
  };
  const there = note && (note.end < 0 ? frame === frameOf(note) : frame >= frameOf(note) && frame <= frameOf(note) - note.frame + note.end);
  const strokes = pen.strokes.length || pen.on ? [...pen.strokes, ...(line ? [line] : [])] : there ? note.drawing : [];
  if (!pen.on && !strokes.length) return null;
  const hand = pen.on ? { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: end, onClick: (event) => event.stopPropagation() } : {};
  return (
    <svg className={pen.on ? "drawing on" : "drawing"} viewBox="0 0 1 1" preserveAspectRatio="none" role="img" aria-label={say("Drawing on the picture")} {...hand}>
      <Strokes strokes={strokes} />
    </svg>
  );
}

// The sheet lies over the player's picture, whichever level shows it.
export function DrawingSheet() {
  const level = useLevel();
  const [screen, setScreen] = useState(null);
  const seen = useRef(null);
  useEffect(() => {
    const look = () => {
      const found = document.querySelector(".screen");
      if (found !== seen.current) setScreen((seen.current = found));
    };
    look();
    const watch = setInterval(look, 500); // another level brings another player
    return () => clearInterval(watch);
  }, [level]);
  return screen ? createPortal(<Sheet />, screen) : null;
}
