// Two takes in one frame: wiped, side by side or their difference. Their videos play together.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";

const RATIOS = { "16:9": "16 / 9", "9:16": "9 / 16", "1:1": "1 / 1", "2.39:1": "2.39 / 1" };

function Picture({ take, ref }) {
  return take.video_url ? <video ref={ref} src={take.video_url} poster={take.still_url || undefined} muted playsInline loop preload="auto" /> : <img src={take.still_url} alt="" draggable={false} />;
}

// B follows A, as long as both move.
function useTogether(a, b) {
  const [playing, setPlaying] = useState(false);
  const toggle = () => {
    const both = [a.current, b.current].filter(Boolean);
    const start = both[0]?.paused;
    both.forEach((video) => (start ? video.play().catch(() => {}) : video.pause()));
    setPlaying(Boolean(start));
  };
  useEffect(() => {
    const leader = a.current ?? b.current;
    const other = leader === a.current ? b.current : null;
    if (!leader || !other) return undefined;
    let ticking;
    const follow = () => {
      if (Math.abs(other.currentTime - leader.currentTime) > 0.04 && !other.seeking) other.currentTime = Math.min(leader.currentTime, other.duration || 0);
      if (!leader.paused) ticking = requestAnimationFrame(follow);
    };
    leader.addEventListener("play", follow);
    leader.addEventListener("seeked", follow);
    if (!leader.paused) follow();
    return () => {
      cancelAnimationFrame(ticking);
      leader.removeEventListener("play", follow);
      leader.removeEventListener("seeked", follow);
    };
  });
  return [playing, toggle];
}

// Where both are: a slider over the longer one.
function Place({ leader, other }) {
  const say = useWords();
  const [now, setNow] = useState({ at: 0, long: 0 });
  const videos = () => [leader.current, other.current].filter((one) => one?.tagName === "VIDEO");
  useEffect(() => {
    const look = () => setNow({ at: videos()[0]?.currentTime ?? 0, long: Math.max(0, ...videos().map((one) => one.duration || 0)) });
    const all = videos();
    const names = ["timeupdate", "loadedmetadata", "seeked"];
    look();
    all.forEach((one) => names.forEach((name) => one.addEventListener(name, look)));
    return () => all.forEach((one) => names.forEach((name) => one.removeEventListener(name, look)));
  }, []);
  const go = (event) => videos().forEach((one) => { one.currentTime = Math.min(Number(event.target.value), one.duration || 0); });
  return <input type="range" className="cmp-seek" min="0" max={now.long || 1} step="0.04" value={now.at} aria-label={say("Place in both")} aria-valuetext={`${now.at.toFixed(1)} s`} onChange={go} />;
}

export function TwoTakes({ a, b, mode, aspect, label }) {
  const say = useWords();
  const [at, setAt] = useState(50);
  const box = useRef(null);
  const [one, other] = [useRef(null), useRef(null)];
  const [playing, toggle] = useTogether(one, other);
  const there = (event) => {
    const { left, width } = box.current.getBoundingClientRect();
    setAt(Math.round(Math.min(100, Math.max(0, (100 * (event.clientX - left)) / width))));
  };
  const press = (event) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    const next = event.key === "Home" ? 0 : event.key === "End" ? 100 : by ? Math.min(100, Math.max(0, at + by * (event.shiftKey ? 10 : 1))) : null;
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  const drag = mode === "wipe" ? { onPointerDown: (event) => { event.currentTarget.setPointerCapture(event.pointerId); there(event); }, onPointerMove: (event) => event.buttons === 1 && there(event) } : {};
  const moves = a.video_url || b.video_url;
  const keys = useRef(null);
  keys.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [role=dialog]")) return;
    if (moves && (event.key === "k" || (event.key === " " && !event.target.closest?.("button, a")))) {
      event.preventDefault();
      toggle();
    } else if (mode === "wipe" && /^Arrow(Left|Right)$/.test(event.key) && !event.target.closest?.("[role=slider]")) press(event);
  };
  useEffect(() => {
    const hear = (event) => keys.current(event);
    document.addEventListener("keydown", hear, true); // before the keys of the film's own player
    return () => document.removeEventListener("keydown", hear, true);
  }, []);
  return (
    <div className={`two-takes ${mode}`} dir="ltr">
      <div className="cmp-frame" ref={box} style={{ aspectRatio: RATIOS[aspect], "--ratio": RATIOS[aspect] }} {...drag}>
        <div className="cmp-layer">
          <Picture take={a} ref={one} />
          <span className="onpic cmp-tl">{label("A", a)}</span>
        </div>
        <div className="cmp-layer side-b" style={mode === "wipe" ? { clipPath: `inset(0 0 0 ${at}%)` } : undefined}>
          <Picture take={b} ref={other} />
          <span className="onpic cmp-tr">{label("B", b)}</span>
        </div>
        {mode === "wipe" ? (
          <div className="cmp-bar" style={{ left: `${at}%` }} role="slider" tabIndex={0} aria-label={say("Edge between the takes")} aria-valuemin={0} aria-valuemax={100} aria-valuenow={at} aria-valuetext={say("{percent}% of A", { percent: at })} onKeyDown={press}>
            <span aria-hidden="true">‹›</span>
          </div>
        ) : null}
      </div>
      {moves ? <div className="cmp-bar-play"><button type="button" className="play" aria-label={playing ? say("Pause") : say("Play both takes")} onClick={toggle}><Glyph name={playing ? "pause" : "play"} /></button><Place leader={one} other={other} /></div> : null}
    </div>
  );
}
