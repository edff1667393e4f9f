// The preview: the film always plays. The clock leads, the picture follows, the selection goes with it.
import { useCallback, useEffect, useRef } from "react";
import { clockNow, listen, pause, rewind, seekFrame } from "$/public/js/film/clock.js";
import { layout, rowAt, rowOf } from "$/public/js/film/frames.js";
import { selectedNow, selectShot } from "$/public/js/film/selection.js";
import { subscribe, useFilm, useHead } from "$/public/js/film/store.js";
import { watchingActions } from "$/public/js/player/keys.js";
import { Screen } from "$/public/js/player/screen.jsx";
import { Transport } from "$/public/js/player/transport.jsx";

const TALL = ["9:16", "1:1"];

// While it plays, the shot that is seen is selected; who selects another one goes there. When shots before
// it change, the playhead stays in its shot.
function useSelectionAlong() {
  useEffect(() => {
    let focus = selectedNow();
    let place = { laid: layout(), id: "", local: 0 };
    const note = () => {
      const { frame } = clockNow();
      const row = rowAt(frame);
      place = { laid: layout(), id: row?.id ?? "", local: row ? frame - row.from : 0 };
    };
    const along = () => {
      note();
      if (!clockNow().rate || !place.id || place.id === selectedNow()) return;
      focus = place.id;
      selectShot(place.id);
    };
    const there = () => {
      const now = selectedNow();
      const row = rowOf(now === focus ? place.id : now);
      if (now !== focus) {
        focus = now;
        if (row && rowAt(clockNow().frame)?.id !== now) seekFrame(row.from);
      } else if (place.laid !== layout()) {
        if (row) seekFrame(row.from + Math.min(place.local, row.frames - row.tail - 1));
        else note();
      }
    };
    const leave = [listen(along), subscribe(there)];
    return () => leave.forEach((stop) => stop());
  }, []);
}

let shown = ""; // the film that was played last: another level goes on where this one was

export function FilmPlayer({ film, vtt, poster, current, children }) {
  const { aspect, captions, id } = useHead();
  const box = useRef(null);
  const burnt = captions === "burnt";
  const fullScreen = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen();
    else box.current?.requestFullscreen();
  }, []);
  useSelectionAlong();
  useFilm((now) => now.head.id, "");
  useEffect(() => watchingActions(fullScreen), [fullScreen]);
  useEffect(() => {
    if (id !== shown) rewind();
    shown = id;
    return pause;
  }, [id]);
  const whole = current && film ? film : "";
  return (
    <>
      <div className={TALL.includes(aspect) ? "stage tall" : "stage"}>
        <Screen box={box} film={whole} vtt={vtt} poster={poster} burnt={burnt} />
        {children}
      </div>
      <Transport burnt={burnt && Boolean(whole)} fullScreen={fullScreen} />
    </>
  );
}
