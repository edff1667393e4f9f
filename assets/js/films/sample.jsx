// A sample that plays in its card: silent while it is pointed at or focused, with sound when it is asked to.
import { useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";

const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export function SamplePlayer({ name, picture, film }) {
  const say = useWords();
  const video = useRef(null);
  // "" at rest, "silent", or "aloud".
  const [now, setNow] = useState("");
  const start = (next) => {
    if (next === "aloud") document.querySelectorAll("video.sample").forEach((other) => other !== video.current && other.pause());
    video.current.muted = next === "silent";
    setNow(next);
    video.current.play().catch(() => setNow(""));
  };
  const glance = () => now || calm() || start("silent");
  const away = () => now === "silent" && video.current.pause();
  return (
    <div className="frame" onMouseEnter={glance} onMouseLeave={away}>
      <img src={picture} alt="" loading="lazy" />
      <video ref={video} className="sample" src={film} preload="none" playsInline loop={now === "silent"} hidden={!now} onPause={() => setNow("")} />
      <button type="button" className="onpic playable" aria-label={say(now === "aloud" ? "Pause {name}" : "Play {name}", { name })} onFocus={glance} onBlur={away} onClick={() => (now === "aloud" ? video.current.pause() : start("aloud"))}>
        <Glyph name={now === "aloud" ? "pause" : "play"} />
        {now === "aloud" ? say("Pause") : say("Play")}
      </button>
    </div>
  );
}
