// The whole film in one strip: pictures, marks and the playhead. A slider, by mouse, touch and keys.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { clockNow, fps, lastFrame, listen, seekFrame, setRange, stepFrames, toggle, useClock } from "$/public/js/film/clock.js";
import { layout, rowAt, timecode } from "$/public/js/film/frames.js";
import { shotNow, useFilm } from "$/public/js/film/store.js";
import { step, useSelected } from "$/public/js/film/selection.js";
import { NoteMarks } from "$/public/js/notes/marks.jsx";
import { rangingNow } from "$/public/js/notes/store.js";

const NARROW = 22;
const CELL = 40;
const percent = (frame, frames) => `${(100 * frame) / Math.max(1, frames)}%`;

// A picture for each shot while there is room for it, else one every few shots.
function cells(rows, frames, width) {
  const fits = rows.length * NARROW <= width;
  if (fits) return rows.map((row, i) => ({ id: row.id, frames: row.frames - row.head, gap: i > 0 && shotNow(rows[i - 1].id).scene_id !== shotNow(row.id).scene_id }));
  const count = Math.max(1, Math.min(rows.length, Math.floor(width / CELL)));
  return Array.from({ length: count }, (_, i) => ({ id: rowAt(((i + 0.5) * frames) / count)?.id, frames: 1, gap: false }));
}

function useWidth(box) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}

function Marks({ frames }) {
  const from = useClock((clock) => clock.from);
  const to = useClock((clock) => clock.to);
  if (from < 0 && to < 0) return null;
  const begin = Math.max(0, from);
  const end = to < 0 ? frames : to + 1;
  return <span className="marks" data-from={from} data-to={to} style={{ left: percent(begin, frames), width: percent(end - begin, frames) }} />;
}

function Here({ rows, frames }) {
  const id = useSelected();
  const row = rows.find((one) => one.id === id);
  return row ? <span className="here" style={{ left: percent(row.from, frames), width: percent(row.frames - row.tail, frames) }} /> : null;
}

export function Strip() {
  const say = useWords();
  useFilm((film) => film.shots, null);
  const box = useRef(null);
  const head = useRef(null);
  const width = useWidth(box);
  const { rows, frames } = layout();
  useEffect(() => {
    const place = () => {
      const { frame, rate } = clockNow();
      const slider = box.current;
      head.current.style.left = percent(frame, frames);
      const row = rowAt(frame);
      // While it plays, a reader is told the shots, not every frame.
      if (rate && slider.dataset.shot === row?.id) return;
      slider.dataset.shot = row?.id ?? "";
      slider.setAttribute("aria-valuenow", frame);
      slider.setAttribute("aria-valuetext", say("Shot {number}, {time}", { number: row ? shotNow(row.id).number : "", time: timecode(frame) }));
    };
    place();
    return listen(place);
  });
  const there = (event) => {
    const { left, width: wide } = box.current.getBoundingClientRect();
    const frame = Math.round(((event.clientX - left) / wide) * frames);
    if (marking.current >= 0) setRange(Math.min(marking.current, frame), Math.max(marking.current, frame));
    seekFrame(frame);
    return frame;
  };
  const marking = useRef(-1); // where a range began that is dragged with Shift
  const drag = (event) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    marking.current = -1;
    const frame = there(event);
    if (event.shiftKey || rangingNow()) marking.current = Math.max(0, frame);
  };
  const press = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const second = Math.round(fps());
    const does = {
      ArrowLeft: () => stepFrames(event.shiftKey ? -second : -1),
      ArrowRight: () => stepFrames(event.shiftKey ? second : 1),
      ArrowDown: () => stepFrames(-1),
      ArrowUp: () => stepFrames(1),
      PageUp: () => step(-1),
      PageDown: () => step(1),
      Home: () => seekFrame(0),
      End: () => seekFrame(lastFrame()),
      " ": toggle,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };
  return (
    <div ref={box} className="strip" role="slider" tabIndex={0} aria-label={say("Playhead")} aria-valuemin={0} aria-valuemax={Math.max(0, frames - 1)} onPointerDown={drag} onPointerMove={(event) => event.buttons === 1 && event.currentTarget.hasPointerCapture(event.pointerId) && there(event)} onKeyDown={press}>
      {cells(rows, frames, width).map(({ id, frames: long, gap }, i) => {
        const url = shotNow(id).still_url;
        return <span key={`${i}-${id}`} className={gap ? "cell gap" : "cell"} style={{ flexGrow: long }}>{url ? <img src={url} alt="" loading="lazy" draggable={false} /> : null}</span>;
      })}
      <Here rows={rows} frames={frames} />
      <Marks frames={frames} />
      <NoteMarks frames={frames} />
      <span ref={head} className="phead" />
    </div>
  );
}
