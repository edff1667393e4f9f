// What is seen at the clock's frame: the film when it is up to date, else shot by shot.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { clockNow, toggle, useClock } from "$/public/js/film/clock.js";
import { layout, rowAt } from "$/public/js/film/frames.js";
import { useHead, useShot, useStore } from "$/public/js/film/store.js";
import { CaptionsOverPicture } from "$/public/js/player/captions.jsx";
import { FilmVideo } from "$/public/js/player/film_video.jsx";
import { PreviewLoop } from "$/public/js/player/preview_loop.jsx";
import { ShotLayer } from "$/public/js/player/shot_layer.jsx";
import { sounding } from "$/public/js/player/sound.js";
import { useTastes } from "$/public/js/player/tastes.js";

const RATIOS = { "16:9": "16 / 9", "9:16": "9 / 16", "1:1": "1 / 1", "2.39:1": "2.39 / 1" };

// The id of the shot at the clock's frame, also when the film under it changes.
export function useShotHere() {
  useClock((clock) => rowAt(clock.frame)?.id ?? "");
  return useStore(() => rowAt(clockNow().frame)?.id ?? "", "");
}

// An edited shot shows its new still at rest; once it has been played, the take that there is.
function useEdited(id, current) {
  const shot = useShot(id);
  const playing = useClock((clock) => clock.rate !== 0);
  const known = useRef({});
  const [edited, setEdited] = useState("");
  const still = shot.still_url.split("?")[0];
  useEffect(() => {
    const before = known.current[id];
    if (still) known.current[id] = still;
    if (before && still && before !== still) setEdited(id);
  }, [id, still]);
  useEffect(() => {
    if (playing) setEdited("");
  }, [playing]);
  return edited === id && !current && !playing;
}

function Badge({ id, still }) {
  const say = useWords();
  const shot = useShot(id);
  if (!shot.video_url || shot.video_is_current || still) return null;
  const text = shot.takes > 1 ? say("Outdated. Playing take {number}.", { number: shot.takes }) : say("Outdated. Playing the last take.");
  return <span className="onpic badge"><i className="ring-mark" aria-hidden="true" />{text}</span>;
}

function Shots({ burnt, captions }) {
  const id = useShotHere();
  const shot = useShot(id);
  const still = useEdited(id, shot.video_is_current);
  useEffect(sounding, []);
  const { rows } = layout();
  const at = rows.findIndex((row) => row.id === id);
  const shown = [[rows[at - 1], "before"], [rows[at], "now"], [rows[at + 1], "next"]].filter(([row]) => row);
  const written = burnt && shot.video_url && !still;
  return (
    <>
      {shown.map(([row, part]) => <ShotLayer key={row.id} id={row.id} part={part} still={part === "now" && still} />)}
      {id ? <PreviewLoop key={`preview-${id}`} id={id} /> : null}
      {captions && !written ? <CaptionsOverPicture /> : null}
      <Badge id={id} still={still} />
    </>
  );
}

export function Screen({ box, film, vtt, poster, burnt, }) {
  const head = useHead();
  const { captions } = useTastes();
  return (
    <div className="frame screen" dir="ltr" ref={box} style={{ aspectRatio: RATIOS[head.aspect], "--ratio": RATIOS[head.aspect] }} onClick={toggle}>
      {film ? <FilmVideo src={film} vtt={vtt} poster={poster} language={head.language} captions={captions && !burnt} /> : <Shots burnt={burnt} captions={captions} />}
    </div>
  );
}
