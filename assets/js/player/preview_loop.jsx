// The first second of a shot that was just edited, again and again until it is played.
import { useEffect, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { useClock } from "$/public/js/film/clock.js";
import { rowAt } from "$/public/js/film/frames.js";
import { useShot } from "$/public/js/film/store.js";
import { useSteady } from "$/public/js/player/shot_layer.jsx";

const plain = (url) => url.split("?")[0];
const played = new Set();

// Notes that a preview was overtaken: what plays now shows more.
function useOvertaken(url) {
  const playing = useClock((clock) => clock.rate !== 0);
  useEffect(() => {
    if (playing && url) played.add(plain(url));
  }, [playing, url]);
  return !url || playing || played.has(plain(url));
}

export function PreviewLoop({ id }) {
  const say = useWords();
  const shot = useShot(id);
  const there = useClock((clock) => rowAt(clock.frame)?.from === clock.frame);
  const src = useSteady(shot.video_is_current ? "" : shot.preview_url || "");
  const over = useOvertaken(src);
  const [ready, setReady] = useState("");
  const calm = typeof window !== "undefined" && window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (over || !there || calm) return null;
  return (
    <>
      <video className="layer preview" src={src} autoPlay loop muted playsInline disablePictureInPicture tabIndex={-1} aria-label={say("Preview")} style={{ opacity: ready === src ? 1 : 0 }} onPlaying={() => setReady(src)} />
      {ready === src ? <span className="onpic badge low">{say("Preview")}</span> : null}
    </>
  );
}
