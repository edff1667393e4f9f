// One shot on the screen: its take, or its still with the camera's move; under both lies the still.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { clockNow, fps, listen } from "$/public/js/film/clock.js";
import { layout, rowOf } from "$/public/js/film/frames.js";
import { filmNow, shotNow, useShot } from "$/public/js/film/store.js";
import { blended, dress, PLAIN } from "$/public/js/player/blend.js";
import { cameraAt, covering, moved } from "$/public/js/player/camera.js";
import { matched, rests } from "$/public/js/player/match.js";
import { steer } from "$/public/js/player/steer.js";

const HELD = { x: 0, y: 0, scale: 1 };
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

// The transition that a row is in at a frame: its rows, its kind, and the share of it that is done; else null.
function changeOf(row, part, frame) {
  const coming = part === "now" ? row : layout().rows[row.index + 1];
  const done = coming ? frame - coming.from : -1;
  if (!coming?.head || done < 0 || done >= coming.head) return null;
  return { leaving: layout().rows[coming.index - 1], coming, kind: shotNow(coming.id).transition, share: (done + 1) / (coming.head + 1) };
}

const within = (row, frame) => Math.max(0, Math.min(row.frames - 1, frame - row.from));

function cameraOf(row, frame) {
  const shot = shotNow(row.id);
  return cameraAt(shot.camera, within(row, frame) / Math.max(1, row.frames - 1), row.frames / fps(), shot.wished_seconds, filmNow().head.aspect);
}

// What a change does to a picture of one of its rows, which the camera has moved by `at`.
function changed({ leaving, coming, kind, share }, part, frame, at) {
  if (kind !== "match" || !leaving) return at;
  const where = (row) => rests(shotNow(row.id).focus, cameraOf(row, frame));
  return matched(part, share, where(leaving), where(coming), at);
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
      const local = within(row, clock.frame);
      const change = part === "next" ? null : changeOf(row, part, clock.frame);
      const look = change ? blended(change.kind, part, change.share) : PLAIN;
      dress(box.current, part === "next" ? { ...PLAIN, opacity: 0 } : look);
      const at = (before) => (change ? changed(change, part, clock.frame, before) : before);
      if (picture.current) {
        const camera = at(cameraOf(row, clock.frame));
        picture.current.style.transform = moved(camera);
        beyond.current.style.transform = covering(camera);
      }
      if (!video.current) return;
      video.current.style.transform = change ? moved(at(HELD)) : "";
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
