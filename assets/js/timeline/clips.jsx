// What lies on the lanes: shots, lines, music and captions. Each is a button named by its words.
import { selectShot, useIsSelected, useSelected } from "$/public/js/film/selection.js";
import { seekFrame, fps } from "$/public/js/film/clock.js";
import { useWords } from "$/public/js/words.js";
import { Mark } from "$/public/js/timeline/mark.jsx";
import { Edge } from "$/public/js/timeline/trim.jsx";
import { Wave } from "$/public/js/timeline/wave.jsx";

const box = (start, seconds, pixels) => ({ left: start * pixels, width: Math.max(seconds * pixels - 2, 3) });

function pick(shot, start, event) {
  selectShot(shot, { add: event.ctrlKey || event.metaKey, range: event.shiftKey });
  seekFrame(start * fps());
}

export function ShotClip({ placed, next, points, pixels }) {
  const say = useWords();
  const { id, shot, start, seconds } = placed;
  const on = useIsSelected(id);
  const focus = useSelected() === id;
  const width = Math.max(seconds * pixels - 2, 3);
  const pictures = shot.still_url ? Math.max(1, Math.min(12, Math.round(width / 114))) : 0;
  const name = say("Shot {number}, {what}, {status}, {seconds} s", { number: shot.number, what: shot.description, status: say(`status.${shot.status}`), seconds: seconds.toFixed(1) });
  return (
    <div className={on ? "cl pic on" : "cl pic"} style={box(start, seconds, pixels)}>
      <button type="button" data-shot={id} aria-label={name} aria-current={focus} tabIndex={focus ? 0 : -1} onClick={(event) => pick(id, start, event)}>
        {Array.from({ length: pictures }, (_, i) => <img key={i} src={shot.still_url} alt="" draggable={false} />)}
        {width > 30 ? <span className="cn num">{shot.number}</span> : null}
        {width > 44 ? <span className="cs"><Mark status={shot.status} /></span> : null}
      </button>
      <Edge placed={placed} next={next} points={points} pixels={pixels} />
    </div>
  );
}

export function TransitionMark({ placed, pixels, onOpen }) {
  const say = useWords();
  const { shot, start } = placed;
  const name = say("{kind} into shot {number}", { kind: say(`transition.${shot.transition}`), number: shot.number });
  return (
    <button type="button" className={`tr ${shot.transition}`} style={{ left: start * pixels - 13 }} aria-label={name} data-action="timeline.transition" aria-haspopup="dialog" onClick={() => onOpen(shot.id)}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="6" cy="8" r="4.2" /><circle cx="10" cy="8" r="4.2" /></svg>
    </button>
  );
}

export function LineClip({ placed, kind, pixels, onPick }) {
  const say = useWords();
  const { line, shot, start, seconds } = placed;
  const on = useSelected() === shot;
  const wide = seconds * pixels > 40;
  const name = say("{name} says: {text}", { name: line.speaker, text: line.text });
  return (
    <button type="button" className={on ? `cl ${kind} on` : `cl ${kind}`} style={box(start, seconds, pixels)} aria-label={name} onClick={(event) => { pick(shot, start, event); onPick?.(line.id); }}>
      <Wave url={line.peaks_url} seconds={seconds} colour={kind === "vo" ? "--color-lane-voice" : "--color-lane-narr"} height={24} />
      {wide ? <span className="ct" dir="auto">{line.text}</span> : null}
    </button>
  );
}

export function CueClip({ placed, lines, pixels, ducking }) {
  const say = useWords();
  const { scene, start, seconds } = placed;
  const first = scene.shot_ids[0];
  if (!seconds || scene.music === "none") return null;
  const words = scene.recording || [say(`mood.${scene.mood}`), scene.raga || say(`music.${scene.music}`)].join(" · ");
  const width = Math.max(seconds * pixels - 2, 3);
  return (
    <button type="button" className="cl mu" style={box(start, seconds, pixels)} aria-label={say("Music of scene {number}: {what}", { number: scene.number, what: words })} onClick={(event) => first && pick(first, start, event)}>
      <Wave url={scene.peaks_url} seconds={seconds} colour="--color-lane-music" height={44} />
      {ducking ? <Ducking lines={lines} start={start} seconds={seconds} width={width} /> : null}
      <span className="ct">{words}</span>
    </button>
  );
}

const FADE = 0.4; // seconds that the music takes to step back

// How loud the music is: it steps back while somebody speaks.
function Ducking({ lines, start, seconds, width }) {
  const points = [[0, 9]];
  for (const line of lines) {
    const from = line.start - start;
    const to = from + line.seconds;
    if (to <= 0 || from >= seconds) continue;
    points.push([Math.max(0, from - FADE), 9], [Math.max(0, from), 26], [Math.min(seconds, to), 26], [Math.min(seconds, to + FADE), 9]);
  }
  points.push([seconds, 9]);
  const path = points.sort((a, b) => a[0] - b[0]).map(([s, y]) => `${(s / seconds) * width},${y}`).join(" ");
  return <svg className="duck" viewBox={`0 0 ${width} 44`} preserveAspectRatio="none" aria-hidden="true"><polyline points={path} /></svg>;
}

export function CaptionClip({ placed, pixels }) {
  const say = useWords();
  const { line, shot, start, seconds } = placed;
  return (
    <button type="button" className="cl ca" style={box(start, seconds, pixels)} aria-label={say("Caption: {text}", { text: line.text })} onClick={(event) => pick(shot, start, event)}>
      <span dir="auto" lang={line.language}>{line.text}</span>
    </button>
  );
}
