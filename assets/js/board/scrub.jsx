// Moving over a card goes through its shot: its film when it was made, else its picture slides.
import { useEffect, useRef } from "react";
import { tell, useShot, useStore } from "$/public/js/film/store.js";

const PATIENCE = 120; // ms over one card before anything is fetched
let scrub = { id: "", at: 0 };
let wish = { id: "", at: 0 };
let timer = 0;

function show(next) {
  scrub = next;
  tell();
}

// `at` goes from 0 to 1.
export function scrubTo(id, at) {
  wish = { id, at: Math.max(0, Math.min(1, at)) };
  if (scrub.id === id) {
    show(wish);
    return;
  }
  if (scrub.id) show({ id: "", at: 0 });
  clearTimeout(timer);
  timer = setTimeout(() => show(wish), PATIENCE);
}

export function endScrub() {
  clearTimeout(timer);
  wish = { id: "", at: 0 };
  if (scrub.id) show(wish);
}

// One step with a key: at once.
export function scrubBy(id, by) {
  const at = scrub.id === id ? scrub.at + by : by > 0 ? 0 : 1;
  show({ id, at: Math.max(0, Math.min(1, at)) });
}

const useScrub = (id) => useStore(() => (scrub.id === id ? scrub.at : -1), -1);

function Moving({ src, at }) {
  const video = useRef(null);
  const seek = () => {
    const { duration } = video.current;
    if (duration) video.current.currentTime = at * duration * 0.999;
  };
  useEffect(seek, [at]);
  return <video ref={video} src={src} muted playsInline preload="auto" onLoadedMetadata={seek} tabIndex={-1} />;
}

export function Scrub({ id }) {
  const at = useScrub(id);
  const shot = useShot(id);
  if (at < 0) return null;
  const src = shot.video_url || shot.preview_url;
  return (
    <span className="scrub" aria-hidden="true" dir="ltr">
      {src ? <Moving src={src} at={at} /> : shot.still_url ? <img src={shot.still_url} alt="" style={{ transform: `scale(1.15) translateX(${(0.5 - at) * 12}%)` }} /> : null}
      <i style={{ left: `${at * 100}%` }} />
    </span>
  );
}
