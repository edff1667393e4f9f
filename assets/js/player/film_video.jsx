// The finished film: it leads the clock while it plays, and shows the very frame of the clock at rest.
import { useEffect, useRef } from "react";
import { useWords } from "$/public/js/words.js";
import { clockNow, follow, fps, lead, listen, pause, play } from "$/public/js/film/clock.js";
import { lastFrame } from "$/public/js/film/frames.js";
import { useSteady } from "$/public/js/player/shot_layer.jsx";
import { steer } from "$/public/js/player/steer.js";
import { loudness, onTaste } from "$/public/js/player/tastes.js";

export function FilmVideo({ src, vtt, poster, language, captions }) {
  const say = useWords();
  const video = useRef(null);
  const steady = useSteady(src);
  useEffect(() => {
    const element = video.current;
    let jump = -1;
    let call = 0;
    const place = () => {
      const { frame, rate, jump: jumped } = clockNow();
      steer(element, frame, rate, fps(), { leads: true, jumped: jumped !== jump });
      jump = jumped;
    };
    const seen = (_, { mediaTime }) => {
      if (!element.seeking && !element.paused) follow(Math.min(lastFrame(), Math.floor(mediaTime * fps() + 0.01)));
      call = element.requestVideoFrameCallback(seen);
    };
    const ended = () => {
      if (clockNow().rate <= 0) return;
      if (clockNow().loop) play(clockNow().rate);
      else pause();
    };
    const loud = () => {
      element.volume = loudness();
      element.muted = loudness() === 0;
    };
    lead(true);
    loud();
    place();
    call = element.requestVideoFrameCallback(seen);
    element.addEventListener("seeked", place);
    element.addEventListener("loadeddata", place);
    element.addEventListener("ended", ended);
    const leave = [listen(place), onTaste(loud)];
    return () => {
      lead(false);
      leave.forEach((stop) => stop());
      element.cancelVideoFrameCallback(call);
      element.removeEventListener("seeked", place);
      element.removeEventListener("loadeddata", place);
      element.removeEventListener("ended", ended);
    };
  }, [steady]);
  useEffect(() => {
    const track = video.current?.textTracks?.[0];
    if (track) track.mode = captions ? "showing" : "disabled";
  }, [captions, steady]);
  return (
    <video ref={video} className="layer film" src={steady} poster={poster || undefined} preload="auto" playsInline disablePictureInPicture tabIndex={-1} aria-label={say("The film")}>
      <track kind="captions" src={vtt} srcLang={language} label={say("Captions")} />
    </video>
  );
}
