// The film over time: pictures, voices, music and captions on lanes, under one playhead.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useFilm, useHead, useShotOrder, shotNow } from "$/public/js/film/store.js";
import { edit } from "$/public/js/film/outbox.js";
import { newId } from "$/public/js/film/commands.js";
import { selectedNow } from "$/public/js/film/selection.js";
import { clockNow, fps, listen, seekFrame, useClock } from "$/public/js/film/clock.js";
import { register } from "$/public/js/film/actions.js";
import { useWords } from "$/public/js/words.js";
import { CaptionClip, CueClip, LineClip, ShotClip, TransitionMark } from "$/public/js/timeline/clips.jsx";
import { laidOut, snapPoints } from "$/public/js/timeline/layout.js";
import { clamp, fitting, label, ruler, snapped } from "$/public/js/timeline/scale.js";
import { Tools } from "$/public/js/timeline/tools.jsx";
import { TransitionPanel } from "$/public/js/timeline/transition.jsx";
import { setView, useView, viewNow, zoomTo } from "$/public/js/timeline/view.js";

const NARRATOR = "narrator";
const NAMES = 104; // pixels that the names of the lanes take
const ROOM = 600; // pixels beside the visible part that are drawn too

// Which part of the lanes is seen, in pixels.
function useWindow(scroller) {
  const [seen, setSeen] = useState({ left: 0, width: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    const look = () => setSeen({ left: box.scrollLeft, width: box.clientWidth });
    look();
    box.addEventListener("scroll", look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      watch.disconnect();
    };
  }, []);
  return seen;
}

function Ruler({ total, pixels, from, to }) {
  const [step, parts] = ruler(pixels);
  const marks = [];
  for (let n = Math.floor(from / pixels / step); n * step <= Math.min(total, to / pixels); n += 1) {
    marks.push(<span key={n} className="tk num" style={{ left: n * step * pixels }}>{label(n * step, step)}</span>);
    for (let i = 1; i < parts; i += 1) marks.push(<i key={`${n}.${i}`} style={{ left: (n + i / parts) * step * pixels, height: i * 2 === parts ? 6 : 3 }} />);
  }
  return <div className="ticks" aria-hidden="true">{marks}</div>;
}

// The playhead moves by itself: the lanes are not drawn again for it.
function Playhead({ pixels, total, scroller }) {
  const say = useWords();
  const line = useRef(null);
  const knob = useRef(null);
  const frame = useClock((clock) => clock.frame);
  useEffect(() => {
    const place = () => {
      const { frame: now, rate } = clockNow();
      const x = (now / fps()) * pixels;
      line.current.style.transform = knob.current.style.transform = `translateX(${x}px)`;
      const box = scroller.current;
      if (rate && (x < box.scrollLeft || x > box.scrollLeft + box.clientWidth - NAMES - 40)) box.scrollLeft = x - 60;
    };
    place();
    return listen(place);
  }, [pixels]);
  const press = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1, PageUp: fps() * 5, PageDown: -fps() * 5 }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? total * fps() : by ? clockNow().frame + by * (event.shiftKey ? fps() : 1) : null;
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    seekFrame(to);
  };
  const seconds = frame / fps();
  return (
    <>
      <span ref={line} className="pl" />
      <span ref={knob} className="ph" role="slider" tabIndex={0} aria-label={say("Playhead")} aria-valuemin={0} aria-valuemax={Math.round(total * fps())} aria-valuenow={frame} aria-valuetext={label(seconds, 1)} onKeyDown={press}><span /></span>
    </>
  );
}

function Lane({ name, height, width, children, bus, say, mix }) {
  const silent = bus ? mix[bus].mute : false;
  return (
    <div className="lane" style={{ height }}>
      <div className="lh">
        <span className="clip grow">{name}</span>
        {bus ? (
          <button type="button" className="btn gho ico sm mute" aria-pressed={silent} aria-label={say("Mute {name}", { name })} onClick={() => edit("film.fader", { bus, mute: !silent })}>
            <svg className="i s" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
              <path d="M11 4.7a.7.7 0 0 0-1.2-.5L6.4 7.6A1.4 1.4 0 0 1 5.4 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.4c.4 0 .7.1 1 .4l3.4 3.4a.7.7 0 0 0 1.2-.5z" />
              {silent ? <path d="m22 9-6 6m0-6 6 6" /> : <path d="M16 9a5 5 0 0 1 0 6m3.4-9.4a9 9 0 0 1 0 12.8" />}
            </svg>
          </button>
        ) : null}
      </div>
      <div className="lt" style={{ width }}>{children}</div>
    </div>
  );
}

// Splits the focused shot: before the first line after the playhead, else at the playhead itself.
function splitShot() {
  const shot = shotNow(selectedNow());
  if (!shot.id) return;
  const at = clockNow().frame / fps() - shot.start;
  const line = shot.lines.find((one, i) => i > 0 && one.start >= at) ?? shot.lines[1];
  const inside = at > 0.5 && at < shot.seconds - 0.5;
  edit("shot.split", { shot: shot.id, new: newId("sh"), line: line?.id ?? "", ...(inside && !line ? { at } : {}) });
}

export function Timeline({ onLine }) {
  const say = useWords();
  const film = useFilm((now) => now, null);
  const order = useShotOrder();
  const head = useHead();
  const view = useView();
  const scroller = useRef(null);
  const seen = useWindow(scroller);
  const [open, setOpen] = useState("");
  const plan = film ? laidOut(film, order, view.trim) : { shots: [], lines: [], scenes: [], total: 0 };
  // While an edge is dragged the scale stays, however long the film becomes.
  const fitted = useRef(0);
  if (!view.trim) fitted.current = fitting(plan.total, seen.width - NAMES - 24);
  const fit = fitted.current;
  const pixels = view.pixels || fit;
  const width = Math.max(plan.total * pixels, 1);
  const points = [...snapPoints(plan), clockNow().frame / fps()];
  const [from, to] = [seen.left - ROOM, seen.left + seen.width + ROOM];
  const near = ({ start, seconds }) => (start + seconds) * pixels >= from && start * pixels <= to;
  const latest = useRef({});
  latest.current = { pixels, fit, total: plan.total };

  // Zooms so that what is under the playhead stays where it is.
  const zoom = (wish) => {
    const box = scroller.current;
    const at = clockNow().frame / fps();
    const x = at * latest.current.pixels - box.scrollLeft;
    zoomTo(wish);
    requestAnimationFrame(() => {
      box.scrollLeft = at * viewNow().pixels - (x > 0 && x < box.clientWidth ? x : box.clientWidth / 2);
    });
  };
  useEffect(() => register(
    { id: "timeline.in", title: "Zoom in", group: "Timeline", keys: ["+", "="], run: () => zoom(latest.current.pixels * 1.5) },
    { id: "timeline.out", title: "Zoom out", group: "Timeline", keys: ["-"], run: () => zoom(latest.current.pixels / 1.5) },
    { id: "timeline.fit", title: "Zoom to the whole film", group: "Timeline", keys: ["Shift+Z"], run: () => setView({ pixels: 0 }) },
    { id: "timeline.shot", title: "Zoom to the shot", group: "Timeline", keys: ["Z"], run: () => {
      const shot = shotNow(selectedNow());
      const box = scroller.current;
      zoomTo((box.clientWidth * 0.8) / Math.max(shot.seconds, 1));
      requestAnimationFrame(() => { box.scrollLeft = shot.start * viewNow().pixels - box.clientWidth * 0.1; });
    } },
    { id: "timeline.snap", title: "Snap", group: "Timeline", keys: ["G"], run: () => setView({ snap: !viewNow().snap }) },
    { id: "timeline.split", title: "Split the shot at the playhead", group: "Timeline", keys: ["S"], run: splitShot },
    { id: "timeline.transition", title: "Transition into the shot", group: "Timeline", keys: ["Shift+T"], run: () => setOpen(selectedNow()) },
  ), []);
  const scrub = (event) => {
    const place = (one) => {
      const x = one.clientX - scroller.current.getBoundingClientRect().left + scroller.current.scrollLeft - NAMES;
      const at = clamp(x / latest.current.pixels, 0, latest.current.total);
      seekFrame(Math.round((viewNow().snap && one.shiftKey ? snapped(at, points, latest.current.pixels) : at) * fps()));
    };
    event.currentTarget.setPointerCapture(event.pointerId);
    place(event);
    const target = event.currentTarget;
    const stop = () => {
      target.removeEventListener("pointermove", place);
      target.removeEventListener("pointerup", stop);
      target.removeEventListener("pointercancel", stop);
    };
    target.addEventListener("pointermove", place);
    target.addEventListener("pointerup", stop);
    target.addEventListener("pointercancel", stop);
  };
  const wheel = (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(latest.current.pixels * Math.exp(-event.deltaY / 300));
  };
  useEffect(() => {
    const box = scroller.current;
    box.addEventListener("wheel", wheel, { passive: false });
    return () => box.removeEventListener("wheel", wheel);
  }, []);
  const spoken = plan.lines.filter(near);
  const followers = new Map(plan.shots.map(({ id }, i) => [id, plan.shots[i + 1]?.id ?? ""]));
  const mix = head.mix;
  return (
    <section className="timeline" aria-label={say("Timeline")} dir="ltr">
      <Tools zoom={zoom} pixels={pixels} fit={fit} onSplit={splitShot} onTransition={() => setOpen(selectedNow())} say={say} />
      <div className="lanes">
        <div className="tscroll" ref={scroller} tabIndex={-1}>
          <div className="lane rule" style={{ height: 24, width }} onPointerDown={scrub}>
            <Ruler total={plan.total} pixels={pixels} from={Math.max(0, from)} to={to} />
          </div>
          <Lane name={say("Pictures")} height={64} width={width} say={say} mix={mix}>
            {plan.shots.filter(near).map((placed) => <ShotClip key={placed.id} placed={placed} next={followers.get(placed.id)} points={points} pixels={pixels} />)}
            {plan.shots.filter((placed, i) => i && placed.shot.transition !== "cut" && near(placed)).map((placed) => <TransitionMark key={placed.id} placed={placed} pixels={pixels} onOpen={setOpen} />)}
          </Lane>
          <Lane name={say("Dialogue")} height={44} width={width} bus="dialogue" say={say} mix={mix}>
            {spoken.filter(({ line }) => line.character !== NARRATOR).map((placed) => <LineClip key={placed.id} placed={placed} kind="vo" pixels={pixels} onPick={onLine} />)}
          </Lane>
          <Lane name={say("Narration")} height={44} width={width} bus="narration" say={say} mix={mix}>
            {spoken.filter(({ line }) => line.character === NARRATOR).map((placed) => <LineClip key={placed.id} placed={placed} kind="na" pixels={pixels} onPick={onLine} />)}
          </Lane>
          <Lane name={say("Music")} height={48} width={width} bus="music" say={say} mix={mix}>
            {plan.scenes.filter(near).map((placed) => <CueClip key={placed.id} placed={placed} lines={plan.lines} pixels={pixels} ducking={mix.ducking} />)}
          </Lane>
          <Lane name={say("Captions")} height={32} width={width} say={say} mix={mix}>
            {spoken.map((placed) => <CaptionClip key={placed.id} placed={placed} pixels={pixels} />)}
          </Lane>
          <div className="over"><Playhead pixels={pixels} total={plan.total} scroller={scroller} /></div>
        </div>
      </div>
      {open ? <TransitionPanel id={open} onClose={() => setOpen("")} say={say} /> : null}
    </section>
  );
}
