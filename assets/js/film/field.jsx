// A text of the film that saves itself: half a second after the last key, and when the field is left.
import { useEffect, useRef, useState } from "react";
import { edit } from "$/public/js/film/outbox.js";

const PAUSE = 450;

// Sets `field` of the thing that `args` names to what is typed, by the command `name`. While it has the focus
// the writer's words stay, whatever others do; `base` tells the server what the writer had before them.
export function EditText({ name, args, field, value, rows, label, className, required, ...props }) {
  const [text, setText] = useState(value);
  const box = useRef(null);
  const base = useRef(value);
  const timer = useRef(null);
  const latest = useRef({});
  latest.current = { name, args, field, text };
  const identity = JSON.stringify(args);
  const save = () => {
    clearTimeout(timer.current);
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
    timer.current = setTimeout(save, PAUSE);
  };
  const leave = () => {
    if (required && !latest.current.text.trim()) setText(base.current);
    else save();
  };
  const Tag = rows ? "textarea" : "input";
  return <Tag ref={box} value={text ?? ""} rows={rows || undefined} dir="auto" className={className} aria-label={label} onChange={type} onBlur={leave} {...props} />;
}
