// A text of the film that saves itself: when the writer rests, every second of writing, and when it is left.
import { useEffect, useRef, useState } from "react";
import { edit } from "$/public/js/film/outbox.js";

const PAUSE = 300;
const LONGEST = 1200; // ms of typing without a rest: what is written is seen meanwhile

// Sets `field` of the thing that `args` names to what is typed, by the command `name`. While it has the focus
// the writer's words stay, whatever others do; `base` tells the server what the writer had before them.
export function EditText({ name, args, field, value, rows, label, className, required, ...props }) {
  const [text, setText] = useState(value);
  const box = useRef(null);
  const base = useRef(value);
  const timer = useRef(null);
  const since = useRef(0);
  const latest = useRef({});
  latest.current = { name, args, field, text };
  const identity = JSON.stringify(args);
  const save = () => {
    clearTimeout(timer.current);
    since.current = 0;
    const now = latest.current;
    if (now.text === base.current || (required && !now.text.trim())) return;
    edit(now.name, { ...now.args, [now.field]: now.text }, { base: { [now.field]: base.current } });
    base.current = now.text;
  };
  useEffect(() => {
    window.addEventListener("film:flush", save);
    return () => {
      window.removeEventListener("film:flush", save);
      save();
    };
  }, [identity]);
  useEffect(() => {
    if (document.activeElement === box.current && latest.current.text !== base.current) return;
    base.current = value;
    setText(value);
  }, [value, identity]);
  const type = (event) => {
    setText(event.target.value);
    latest.current.text = event.target.value;
    clearTimeout(timer.current);
    since.current ||= Date.now();
    timer.current = setTimeout(save, Math.min(PAUSE, Math.max(0, since.current + LONGEST - Date.now())));
  };
  const leave = () => {
    if (required && !latest.current.text.trim()) setText(base.current);
    else save();
  };
  const Tag = rows ? "textarea" : "input";
  return <Tag ref={box} value={text ?? ""} rows={rows || undefined} dir="auto" className={className} aria-label={label} onChange={type} onBlur={leave} {...props} />;
}
