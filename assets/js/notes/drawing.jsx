// Strokes over the picture: drawn with the pen, or those of the note that is open.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "$/public/js/words.js";
import { pause, useClock } from "$/public/js/film/clock.js";
import { useLevel } from "$/public/js/film/level.js";
import { usePenKeys } from "$/public/js/notes/penKeys.js";
import { frameOf, setPen, useEscape, useOpenNote, usePen } from "$/public/js/notes/store.js";

const NEAR = 0.004;
const MOST = 600;
const path = ({ points }) => (points.length === 1 ? `M${points[0]} l0.0001 0` : `M${points.map((point) => point.join(" ")).join(" L")}`);

function Strokes({ strokes }) {
  return strokes.map((stroke, i) => <path key={i} className={`stroke ${stroke.colour}`} d={path(stroke)} vectorEffect="non-scaling-stroke" />);
}

// Who took up the pen by keyboard goes on with it.
const reach = (sheet) => sheet && document.activeElement?.matches(".pen-on:focus-visible") && sheet.focus();

function Sheet() {
  const say = useWords();
  const pen = usePen();
  const note = useOpenNote();
  const [line, setLine] = useState(null);
  const frame = useClock((clock) => clock.frame);
  useEscape(() => {
    const held = document.activeElement?.matches(".drawing.on");
    setPen({ on: false });
    if (held) document.querySelector(".pen-on")?.focus();
  });
  const at = (event) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return [Math.round((10000 * (event.clientX - left)) / width) / 10000, Math.round((10000 * (event.clientY - top)) / height) / 10000].map((share) => Math.min(1, Math.max(0, share)));
  };
  const draw = ([x, y]) => {
    if (!line) {
      pause();
      setLine({ colour: pen.colour, points: [[x, y]] });
      return;
    }
    const [a, b] = line.points[line.points.length - 1];
    if (line.points.length < MOST && Math.hypot(x - a, y - b) > NEAR) setLine({ ...line, points: [...line.points, [x, y]] });
  };
  const begin = (event) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(at(event));
  };
  const go = (event) => line && draw(at(event));
  const end = () => {
    if (line) setPen({ strokes: [...pen.strokes, line].slice(-60) });
    setLine(null);
  };
  const back = () => setPen({ strokes: pen.strokes.slice(0, -1) });
  const [[x, y], press] = usePenKeys({ line, draw, end, back });
  const there = note && (note.end < 0 ? frame === frameOf(note) : frame >= frameOf(note) && frame <= frameOf(note) - note.frame + note.end);
  const strokes = pen.strokes.length || pen.on ? [...pen.strokes, ...(line ? [line] : [])] : there ? note.drawing : [];
  if (!pen.on && !strokes.length) return null;
  const name = say("Drawing on the picture");
  if (!pen.on) return <svg className="drawing" viewBox="0 0 1 1" preserveAspectRatio="none" role="img" aria-label={name}><Strokes strokes={strokes} /></svg>;
  const hand = { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: end, onClick: (event) => event.stopPropagation(), onKeyDown: press };
  return (
    <div className="drawing on" role="application" tabIndex={0} aria-label={name} aria-roledescription={say("Arrows move the pen, Space puts it down and lifts it")} ref={reach} {...hand}>
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true"><Strokes strokes={strokes} /></svg>
      <i className={line ? "nib down" : "nib"} style={{ left: `${100 * x}%`, top: `${100 * y}%` }} aria-hidden="true" />
      <span className="onpic badge low keys">{say("Arrows move the pen, Space puts it down and lifts it")}</span>
    </div>
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
