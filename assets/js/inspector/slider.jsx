// A number that is heard: shown while it is dragged, saved when the hand rests.
import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";

const PAUSE = 250;
const signed = (number, digits) => `${number > 0 ? "+" : number < 0 ? "−" : ""}${Math.abs(number).toFixed(digits)}`;
const WRITTEN = {
  times: (number) => `${number.toFixed(2)}×`,
  semitones: (number, say) => say("{number} semitones", { number: signed(number, 0) }),
  decibels: (number, say) => say("{number} dB", { number: signed(number, 0) }),
  beats: (number, say) => say("{number} beats a minute", { number: number.toFixed(0) }),
};

// Sets `field` of what `args` names by the command `name`; `unit` is how the number is written.
export function Slider({ label, name, args, field, value, least, most, step, unit }) {
  const say = useWords();
  const id = useId();
  const timer = useRef(null);
  const [moved, setMoved] = useState(null);
  const latest = useRef({});
  const number = moved ?? Number(value ?? 0);
  latest.current = { name, args, field, moved, value };
  const save = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.moved !== null && now.moved !== now.value) edit(now.name, { ...now.args, [now.field]: now.moved });
    latest.current.moved = null;
    setMoved(null);
  };
  useEffect(() => {
    window.addEventListener("film:flush", save);
    return () => {
      window.removeEventListener("film:flush", save);
      save();
    };
  }, [JSON.stringify(args)]);
  const move = (event) => {
    latest.current.moved = Number(event.target.value);
    setMoved(latest.current.moved);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE);
  };
  const text = WRITTEN[unit](number, say);
  return (
    <div className="slider">
      <label htmlFor={id} className="lab">{label}</label>
      <output htmlFor={id} className="xs num" aria-live="off"><bdi>{text}</bdi></output>
      <input id={id} type="range" className="rng" min={least} max={most} step={step} value={number} aria-valuetext={text} style={{ "--v": `${((number - least) / (most - least)) * 100}%` }} onChange={move} onBlur={save} />
    </div>
  );
}
