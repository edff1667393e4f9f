// A waveform, drawn from peaks that were measured when the sound was made.
import { useEffect, useRef, useState } from "react";

const known = new Map(); // address without its signature to a promise of peaks

function peaksOf(url) {
  const key = url.split("?")[0];
  if (!known.has(key)) {
    known.set(key, fetch(url).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
  }
  return known.get(key);
}

// Draws the first `seconds` of the sound whose peaks lie at `url` over the width of its box; `whole`: so that its
// loudest moment fills the height.
export function Wave({ url, seconds, colour, height, whole = false }) {
  const canvas = useRef(null);
  const [peaks, setPeaks] = useState(null);
  useEffect(() => {
    let here = true;
    setPeaks(null);
    if (url) peaksOf(url).then((found) => here && setPeaks(found));
    return () => {
      here = false;
    };
  }, [url?.split("?")[0]]);
  useEffect(() => {
    const box = canvas.current;
    if (!box || !peaks) return undefined;
    const draw = () => {
      const ratio = window.devicePixelRatio || 1;
      const width = box.clientWidth;
      box.width = Math.max(1, Math.round(width * ratio));
      box.height = Math.round(height * ratio);
      const pen = box.getContext("2d");
      pen.fillStyle = getComputedStyle(box).getPropertyValue(colour);
      const full = whole ? Math.max(1, ...peaks.peaks) : 100;
      const bars = Math.max(1, Math.floor(width / 3));
      for (let i = 0; i < bars; i += 1) {
        const from = Math.floor((i / bars) * seconds * peaks.rate);
        const to = Math.max(from + 1, Math.floor(((i + 1) / bars) * seconds * peaks.rate));
        let peak = 0;
        for (let n = from; n < to && n < peaks.peaks.length; n += 1) peak = Math.max(peak, peaks.peaks[n]);
        const tall = Math.max(1, (peak / full) * (height - 4)) * ratio;
        pen.fillRect(i * 3 * ratio, (box.height - tall) / 2, 2 * ratio, tall);
      }
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    return () => watch.disconnect();
  }, [peaks, seconds, height, colour]);
  return <canvas ref={canvas} className="wave" style={{ height }} aria-hidden="true" />;
}
