// Plays the finished film; before there is one, plays the board as a silent animatic.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { shotNow, shotOrder as orderNow, useFilm } from "$/public/js/film/store.js";
import { selectShot, useSelectedShot } from "$/public/js/film/selection.js";
import { Glyph } from "$/public/js/glyphs.jsx";

const two = (n) => String(n).padStart(2, "0");
const timecode = (s) => `${two(Math.floor(s / 60))}:${two(Math.floor(s) % 60)}:${two(Math.floor((s % 1) * 24))}`;
const shotAt = (time) => orderNow().findLast((id) => shotNow(id).start <= time + 0.001) ?? orderNow()[0];
const RATIOS = { "16:9": "16 / 9", "9:16": "9 / 16", "1:1": "1 / 1" };

// The clock of the film: the video's own, or one that runs by itself when there is no video.
function useClock(video, src, length) {
  const [time, setTime] = useState(0);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    let frame;
    let last = performance.now();
    const tick = (now) => {
      const media = video.current;
      if (src && media) setTime(media.currentTime);
      else setTime((before) => Math.min(length, before + (now - last) / 1000));
      last = now;
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [playing, src, length, video]);
  useEffect(() => {
    if (!src && playing && length && time >= length) setPlaying(false);
  }, [time, length, playing, src]);
  const seek = (to) => {
    setTime(to);
    if (src && video.current) video.current.currentTime = to;
  };
  const toggle = () => {
    if (src && video.current) {
      if (video.current.paused) video.current.play();
      else video.current.pause();
      return;
    }
    if (!playing && time >= length) setTime(0);
    setPlaying(!playing);
  };
  return { time, playing, setPlaying, seek, toggle };
}

function Strip({ current, time, length, onPick, say }) {
  const ids = orderNow();
  const shown = ids.length <= 60 ? ids : [];
  return (
    <div className="strip" role="group" aria-label={say("Shots in the film")}>
      {shown.map((id, i) => {
        const shot = shotNow(id);
        const gap = i && shotNow(ids[i - 1]).scene_id !== shot.scene_id ? "gap" : undefined;
        return (
          <button key={id} type="button" className={gap} style={{ flex: Math.max(shot.seconds, 1) }} tabIndex={id === current ? 0 : -1} aria-current={id === current} aria-label={say("Shot {number}", { number: shot.number })} onClick={() => onPick(id)}>
            {shot.still_url ? <img src={shot.still_url} alt="" loading="lazy" /> : null}
          </button>
        );
      })}
      {length ? <span className="phead" style={{ left: `${Math.min(100, (100 * time) / length)}%` }} /> : null}
    </div>
  );
}

function Screen({ video, src, vtt, poster, aspect, language, captionsOn, clock, shot, badge, say, box }) {
  const line = shot.lines[0];
  return (
    <div className="frame screen" ref={box} style={{ aspectRatio: RATIOS[aspect] }}>
      {src ? (
        <video ref={video} src={src} poster={poster || undefined} preload="metadata" playsInline aria-label={say("The film")} onClick={clock.toggle} onPlay={() => clock.setPlaying(true)} onPause={() => clock.setPlaying(false)}>
          <track kind="captions" src={vtt} srcLang={language} label={say("Captions")} />
        </video>
      ) : shot.still_url ? (
        <img src={shot.still_url} alt={shot.description} />
      ) : (
        <p className="empty">{say("The picture of this shot is being painted.")}</p>
      )}
      {!src && captionsOn && line ? <p className="cap" lang={line.language} dir="auto">{line.text}</p> : null}
      {badge ? <span className="onpic badge">{badge}</span> : null}
    </div>
  );
}

export function FilmPlayer({ src, vtt, poster, aspect, language, seconds, burnt, badge, children }) {
  const say = useWords();
  useFilm((film) => film, null);
  const video = useRef(null);
  const box = useRef(null);
  const [captionsOn, setCaptionsOn] = useState(true);
  const shot = useSelectedShot();
  const clock = useClock(video, src, seconds);
  const pick = (id) => {
    selectShot(id);
    clock.seek(shotNow(id).start);
  };
  const hop = (by) => {
    const next = orderNow()[orderNow().indexOf(shot.id) + by];
    if (next) pick(next);
  };
  useEffect(() => {
    if (clock.playing) selectShot(shotAt(clock.time));
  }, [clock.time, clock.playing]);
  useEffect(() => {
    if (!clock.playing && shot.id && shotAt(clock.time) !== shot.id) clock.seek(shot.start);
  }, [shot.id]);
  useEffect(() => {
    const track = video.current?.textTracks?.[0];
    if (track) track.mode = captionsOn && !burnt ? "showing" : "disabled";
  }, [captionsOn, burnt, src]);
  useEffect(() => {
    const press = (event) => {
      if (event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, button, summary, a")) return;
      if (event.key === " " || event.key === "k") {
        event.preventDefault();
        clock.toggle();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  return (
    <>
      <div className={aspect === "16:9" ? "stage" : "stage tall"}>
        <Screen {...{ video, src, vtt, poster, aspect, language, captionsOn, clock, shot, badge, say, box }} />
        {children}
      </div>
      <div className="trans" dir="ltr" role="group" aria-label={say("Player")}>
        <button type="button" className="btn gho ico sm" aria-label={say("Previous shot")} onClick={() => hop(-1)}><Glyph name="back" /></button>
        <button type="button" className="play" aria-label={clock.playing ? say("Pause") : say("Play film")} onClick={clock.toggle}><Glyph name={clock.playing ? "pause" : "play"} /></button>
        <button type="button" className="btn gho ico sm" aria-label={say("Next shot")} onClick={() => hop(1)}><Glyph name="next" /></button>
        <span className="tc">{timecode(clock.time)}</span>
        <Strip current={shot.id} time={clock.time} length={seconds} onPick={pick} say={say} />
        <span className="tc dim">{timecode(seconds)}</span>
        {src && burnt ? null : (
          <button type="button" className="btn gho ico sm" aria-label={say("Captions")} aria-pressed={captionsOn} onClick={() => setCaptionsOn(!captionsOn)}><Glyph name="captions" /></button>
        )}
        <button type="button" className="btn gho ico sm" aria-label={say("Full screen")} onClick={() => box.current?.requestFullscreen()}><Glyph name="full" /></button>
      </div>
    </>
  );
}
