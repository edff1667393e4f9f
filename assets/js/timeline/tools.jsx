// The tools above the lanes: snapping, split, transition, zoom.
import { setView, useView } from "$/public/js/timeline/view.js";
import { NARROWEST, WIDEST } from "$/public/js/timeline/scale.js";

// The slider goes in equal ratios from the narrowest to the widest scale.
const toSlider = (pixels) => Math.round((100 * Math.log(pixels / NARROWEST)) / Math.log(WIDEST / NARROWEST));
const toPixels = (value) => NARROWEST * (WIDEST / NARROWEST) ** (value / 100);

const Icon = ({ d }) => (
  <svg className="i s" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{d.map((one) => <path key={one} d={one} />)}</svg>
);
const MAGNET = ["m6 15-4-4 6.75-6.77a7.79 7.79 0 0 1 11 11L13 22l-4-4 6.39-6.36a2.14 2.14 0 0 0-3-3L6 15", "m5 8 4 4", "m12 15 4 4"];
const SCISSORS = ["M8.12 8.12 12 12", "M20 4 8.12 15.88", "M14.8 14.8 20 20", "M6 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6", "M6 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6"];
const BLEND = ["M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14", "M15 22a7 7 0 1 0 0-14 7 7 0 0 0 0 14"];
const FIT = ["M3 12h18", "m7 8-4 4 4 4", "m17 8 4 4-4 4"];

export function Tools({ zoom, pixels, onSplit, onTransition, say }) {
  const { snap } = useView();
  return (
    <div className="tools" role="toolbar" aria-label={say("Timeline tools")}>
      <button type="button" className="btn gho sm" data-action="timeline.snap" aria-pressed={snap} onClick={() => setView({ snap: !snap })}><Icon d={MAGNET} />{say("Snap")}</button>
      <button type="button" className="btn gho sm" onClick={onSplit}><Icon d={SCISSORS} />{say("Split")}<kbd className="kbd" aria-hidden="true">S</kbd></button>
      <button type="button" className="btn gho sm" data-action="timeline.transition" aria-haspopup="dialog" onClick={onTransition}><Icon d={BLEND} />{say("Transition")}</button>
      <span className="bar" />
      <button type="button" className="btn gho ico sm" aria-label={say("Zoom out")} data-action="timeline.out" onClick={() => zoom(pixels / 1.5)}><Icon d={["M5 12h14"]} /></button>
      <input className="rng" type="range" min={0} max={100} aria-label={say("Timeline zoom")} value={toSlider(pixels)} onChange={(event) => zoom(toPixels(Number(event.target.value)))} />
      <button type="button" className="btn gho ico sm" aria-label={say("Zoom in")} data-action="timeline.in" onClick={() => zoom(pixels * 1.5)}><Icon d={["M5 12h14", "M12 5v14"]} /></button>
      <button type="button" className="btn gho ico sm" aria-label={say("Zoom to the whole film")} data-action="timeline.fit" onClick={() => setView({ pixels: 0 })}><Icon d={FIT} /></button>
    </div>
  );
}
