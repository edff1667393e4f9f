// The bar under the picture: it plays, steps, loops, and says where one is.
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { setLoop, toggle, useClock } from "$/public/js/film/clock.js";
import { layout, timecode } from "$/public/js/film/frames.js";
import { step } from "$/public/js/film/selection.js";
import { useFilm } from "$/public/js/film/store.js";
import { Strip } from "$/public/js/player/strip.jsx";
import { prefer, useTastes } from "$/public/js/player/tastes.js";

function Small({ name, glyph, action, pressed, onClick }) {
  return <button type="button" className="btn gho ico sm" aria-label={name} data-action={action} aria-pressed={pressed} onClick={onClick}><Glyph name={glyph} /></button>;
}

function Time() {
  const frame = useClock((clock) => clock.frame);
  return <span className="tc" data-frame={frame}>{timecode(frame)}</span>;
}

function Length() {
  useFilm((film) => film.shots, null);
  return <span className="tc dim">{timecode(layout().frames)}</span>;
}

function Rate() {
  const rate = useClock((clock) => clock.rate);
  return rate === 0 || rate === 1 ? null : <span className="tc rate">{`${rate}×`}</span>;
}

function Volume() {
  const say = useWords();
  const { volume, muted } = useTastes();
  return (
    <>
      <Small name={muted ? say("Sound on") : say("Sound off")} glyph={muted || !volume ? "mute" : "sound"} action="play.mute" pressed={muted} onClick={() => prefer({ muted: !muted })} />
      <input className="volume" type="range" min="0" max="1" step="0.05" aria-label={say("Volume")} value={muted ? 0 : volume} onChange={(event) => prefer({ volume: Number(event.target.value), muted: false })} />
    </>
  );
}

export function Transport({ burnt, fullScreen }) {
  const say = useWords();
  const playing = useClock((clock) => clock.rate !== 0);
  const loop = useClock((clock) => clock.loop);
  const { captions } = useTastes();
  return (
    <div className="trans" dir="ltr" role="group" aria-label={say("Player")}>
      <Small name={say("Previous shot")} glyph="back" action="shot.previous" onClick={() => step(-1)} />
      <button type="button" className="play" data-action="play.toggle" aria-label={playing ? say("Pause") : say("Play film")} onClick={toggle}><Glyph name={playing ? "pause" : "play"} /></button>
      <Small name={say("Next shot")} glyph="next" action="shot.next" onClick={() => step(1)} />
      <Time />
      <Rate />
      <Strip />
      <Length />
      <Small name={say("Loop")} glyph="loop" action="play.loop" pressed={loop} onClick={() => setLoop(!loop)} />
      {burnt ? null : <Small name={say("Captions")} glyph="captions" action="play.captions" pressed={captions} onClick={() => prefer({ captions: !captions })} />}
      <Volume />
      <Small name={say("Full screen")} glyph="full" action="play.full" onClick={fullScreen} />
      <p className="sr" role="status">{playing ? say("Playing") : ""}</p>
    </div>
  );
}
