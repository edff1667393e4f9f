// The picture of a take. Pointed at, or with the focus on its buttons, it moves: its film, or its still as the camera goes.
import { useEffect, useRef, useState } from "react";
import { cameraAt, covering } from "$/public/js/player/camera.js";
import { shotNow } from "$/public/js/film/store.js";

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// Tells whether the list item around `box` is pointed at or has the focus.
function useAlive(box) {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    const item = box.current.closest("li");
    const begin = () => !still() && setAlive(true);
    const end = () => setAlive(item.matches(":hover") || item.contains(document.activeElement));
    const events = [["pointerenter", begin], ["focusin", begin], ["pointerleave", end], ["focusout", () => requestAnimationFrame(end)]];
    events.forEach(([name, act]) => item.addEventListener(name, act));
    return () => events.forEach(([name, act]) => item.removeEventListener(name, act));
  }, []);
  return alive;
}

function Slide({ src, shot }) {
  const image = useRef(null);
  useEffect(() => {
    const { camera, seconds } = shotNow(shot);
    const length = Math.max(1, seconds) * 1000;
    const began = performance.now();
    let next = requestAnimationFrame(function go(now) {
      if (!image.current) return; // it has just gone
      image.current.style.transform = covering(cameraAt(camera, ((now - began) % length) / length, length / 1000));
      next = requestAnimationFrame(go);
    });
    return () => cancelAnimationFrame(next);
  }, [src, shot]);
  return <img ref={image} src={src} alt="" />;
}

export function TakeFace({ shot, still: picture, video, children }) {
  const box = useRef(null);
  const alive = useAlive(box);
  return (
    <span className={alive ? "frame alive" : "frame"} ref={box} dir="ltr">
      {alive && video ? <video src={video} poster={picture || undefined} muted loop autoPlay playsInline tabIndex={-1} /> : !picture ? null : alive ? <Slide src={picture} shot={shot} /> : <img src={picture} alt="" loading="lazy" />}
      {children}
    </span>
  );
}
