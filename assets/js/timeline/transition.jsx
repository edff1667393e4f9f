// How a shot begins, and how long that takes.
import { useEffect, useRef } from "react";
import { edit } from "$/public/js/film/outbox.js";
import { useShot } from "$/public/js/film/store.js";

const KINDS = ["cut", "dissolve", "fade", "dip", "wipe", "match"];

export function TransitionPanel({ id, onClose, say }) {
  const shot = useShot(id);
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.querySelector("input:checked")?.focus();
    const outside = (event) => box.current && !box.current.contains(event.target) && onClose();
    document.addEventListener("pointerdown", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      before?.focus?.();
    };
  }, [id]);
  const press = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const soft = shot.transition !== "cut";
  const seconds = shot.transition_seconds ?? 0.5;
  return (
    <div className="tpanel pop" role="dialog" aria-label={say("Transition into shot {number}", { number: shot.number })} ref={box} onKeyDown={press} data-own-keys>
      <fieldset>
        <legend className="b">{say("Transition into shot {number}", { number: shot.number })}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className={`tkind ${kind}`}>
            <input type="radio" name="transition" className="hid" checked={shot.transition === kind} onChange={() => edit("shot.set", { shot: id, transition: kind })} />
            <span className="tpic" aria-hidden="true"><i /><i /></span>
            <span>{say(`transition.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="lab">
        <span className="row">{say("Length")}<span className="end num">{say("{seconds} s", { seconds: seconds.toFixed(1) })}</span></span>
        <input className="rng" type="range" min={0.2} max={2} step={0.1} disabled={!soft} value={seconds} onChange={(event) => edit("shot.set", { shot: id, transition_seconds: Number(event.target.value) })} />
      </label>
      <button type="button" className="btn sec sm" onClick={onClose}>{say("Close")}</button>
    </div>
  );
}
