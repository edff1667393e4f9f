// One shot on the screen: its take, or its still with the camera's move; under both lies the still.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { clockNow, fps, listen } from "$/public/js/film/clock.js";
import { layout, rowOf } from "$/public/js/film/frames.js";
import { filmNow, shotNow, useShot } from "$/public/js/film/store.js";
import { blended, dress, PLAIN } from "$/public/js/player/blend.js";
import { cameraAt, covering, moved } from "$/public/js/player/camera.js";
import { steer } from "$/public/js/player/steer.js";

const plain = (url) => url.split("?")[0];

// The address of a picture, the same until another picture is meant: signatures change by the hour.
export function useSteady(url) {
  const kept = useRef(url);
  if (plain(kept.current) !== plain(url)) kept.current = url;
  return kept.current;
}

// The newest picture that has arrived: the one before stays until it has, so that nothing flashes.
function useArrived(url) {
  const steady = useSteady(url);
  const [shown, setShown] = useState(steady);
  useEffect(() => {
    if (!steady || steady === shown) return undefined;
    const image = new Image();
    let wanted = true;
    image.src = steady;
    const show = () => wanted && setShown(steady);
    image.decode().then(show, show);
    return () => {
      wanted = false;
    };
  }, [steady]);
  return shown;
}

// How the layer of a row looks at a frame: whole, or on its way into or out of the film.
function lookOf(row, part, frame) {
  const coming = part === "now" ? row : layout().rows[row.index + 1];
  const done = coming ? frame - coming.from : -1;
  if (!coming?.head || done < 0 || done >= coming.head) return PLAIN;
  return blended(shotNow(coming.id).transition, part, (done + 1) / (coming.head + 1));
}

// `part`: "before", "now" or "next" says what the shot is to the clock; `still` keeps the take away.
export function ShotLayer({ id, part, still }) {
  const say = useWords();
  const shot = useShot(id);
  const box = useRef(null);
  const picture = useRef(null);
  const beyond = useRef(null); // the still once more, larger: what the camera sees past its edges
  const video = useRef(null);
  const [broken, setBroken] = useState("");
  const image = useArrived(shot.still_url);
  const take = useSteady(shot.video_url);
  const src = take && take !== broken ? take : "";
  useEffect(() => {
    let jump = -1;
    const place = () => {
      const row = rowOf(id);
      if (!row || !box.current) return;
      const clock = clockNow();
      const local = Math.max(0, Math.min(row.frames - 1, clock.frame - row.from));
      dress(box.current, part === "next" ? { ...PLAIN, opacity: 0 } : lookOf(row, part, clock.frame));
      if (picture.current) {
        const at = cameraAt(shot.camera, local / (row.frames - 1), row.frames / fps(), shot.wished_seconds, filmNow().head.aspect);
        picture.current.style.transform = moved(at);
        beyond.current.style.transform = covering(at);
      }
      if (!video.current) return;
      const last = Math.max(0, (shot.video_frames || row.frames) - 1);
      const body = Math.max(0, Math.min(last, local - shot.video_frame));
      const plays = part !== "next" && local >= shot.video_frame && local - shot.video_frame < last;
      steer(video.current, part === "next" ? 0 : body, plays ? Math.max(0, clock.rate) : 0, fps(), { jumped: clock.jump !== jump });
      jump = clock.jump;
    };
    place();
    const element = video.current;
    element?.addEventListener("seeked", place);
    element?.addEventListener("loadeddata", place);
    const leave = listen(place);
    return () => {
      leave();
      element?.removeEventListener("seeked", place);
      element?.removeEventListener("loadeddata", place);
    };
  });
  return (
    <div ref={box} className="layer" data-part={part} data-shot-layer={id} aria-hidden={part === "now" ? undefined : true}>
      <div className="held">
        {image ? <><img ref={beyond} src={image} alt="" /><img ref={picture} className={shot.camera === "static" ? "" : "moving"} src={image} alt={part === "now" ? shot.description : ""} /></> : <p className="empty">{say("The picture of this shot is being painted.")}</p>}
        {src ? <video ref={video} src={src} preload="auto" muted playsInline disablePictureInPicture tabIndex={-1} aria-label={say("Shot {number}", { number: shot.number })} hidden={still} onError={() => setBroken(src)} /> : null}
      </div>
    </div>
  );
}
