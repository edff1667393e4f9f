// Writes a note: on the frame at the playhead, or on the marked range; with a drawing, if wanted.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { pause, useClock } from "$/public/js/film/clock.js";
import { timecode } from "$/public/js/film/frames.js";
import { useFilm } from "$/public/js/film/store.js";
import { COLOURS, placeNow, setPen, setRanging, usePen, useRanging } from "$/public/js/notes/store.js";

function Pen() {
  const say = useWords();
  const pen = usePen();
  return (
    <span className="row" role="group" aria-label={say("Pen")}>
      <button type="button" className="btn sec xs pen-on" aria-pressed={pen.on} onClick={() => setPen({ on: !pen.on })}>{say("Draw")}</button>
      {pen.on ? COLOURS.map((colour) => <button key={colour} type="button" className={`pen-colour ${colour}`} aria-pressed={pen.colour === colour} aria-label={say(`pen.${colour}`)} onClick={() => setPen({ colour })} />) : null}
      {pen.strokes.length ? <button type="button" className="btn gho xs" onClick={() => setPen({ strokes: pen.strokes.slice(0, -1) })}>{say("Undo stroke")}</button> : null}
    </span>
  );
}

export function Composer({ saved, onAdd }) {
  const say = useWords();
  const [text, setText] = useState("");
  const pen = usePen();
  const ranging = useRanging();
  useClock((clock) => clock.frame);
  useClock((clock) => clock.from + clock.to);
  useFilm((film) => film.shots, null);
  const known = useRef(saved);
  useEffect(() => {
    if (saved === known.current) return;
    known.current = saved;
    setText("");
    setPen({ on: false, strokes: [] });
    setRanging(false);
  }, [saved]);
  const place = placeNow();
  const empty = !place || (!text.trim() && !pen.strokes.length);
  const add = () => !empty && onAdd(place.shot, text.trim(), place.frame, place.end, pen.strokes);
  const when = !place ? "" : place.end < 0 ? timecode(place.at) : `${timecode(place.at)} – ${timecode(place.at - place.frame + place.end)}`;
  return (
    <div className="note-new">
      <label>
        <span className="lab xs">{say("Note at")} <bdi dir="ltr" className="tc accent">{when}</bdi></span>
        <textarea className="area" rows={2} dir="auto" data-note maxLength={2000} value={text} onChange={(event) => { pause(); setText(event.target.value); }} onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); add(); } }} />
      </label>
      <div className="row">
        <Pen />
        <button type="button" className="btn sec xs" aria-pressed={ranging || place?.end >= 0} title={say("Drag over the strip, or mark with I and O")} onClick={() => setRanging(!(ranging || place?.end >= 0))}>{say("Range")}</button>
        <span className="grow" />
        <button type="button" className="btn sec sm" disabled={empty} onClick={add}>{say("Add note")}</button>
      </div>
    </div>
  );
}
