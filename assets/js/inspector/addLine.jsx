// One more line for the selected shot: who says it, and what.
import { useEffect, useId, useRef, useState } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { useWords } from "$/public/js/words.js";
import { newId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { useSelected } from "$/public/js/film/selection.js";
import { useFilm } from "$/public/js/film/store.js";
import { addLine, nextSpeaker } from "$/public/js/inspector/lines.js";

export function AddLine() {
  const say = useWords();
  const id = useId();
  const shot = useSelected();
  const cast = useFilm((film) => film.cast, {});
  const castIds = useFilm((film) => film.castIds, []);
  const [open, setOpen] = useState(false);
  const [who, setWho] = useState("");
  const [text, setText] = useState("");
  const opener = useRef(null);
  const close = () => {
    setOpen(false);
    setText("");
    requestAnimationFrame(() => opener.current?.focus());
  };
  useEffect(() => setOpen(false), [shot]);
  const begin = () => {
    setWho(nextSpeaker());
    setOpen(true);
  };
  const add = (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    let speaker = who;
    if (!speaker) {
      speaker = newId("ch");
      edit("cast.insert", { character: speaker, name: say("Somebody") });
    }
    addLine(newId("ln"), speaker, text);
    close();
  };
  const keys = (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(event);
    else return;
    event.stopPropagation();
  };
  if (!open) return <button ref={opener} type="button" className="btn sec sm wide" data-add-line="" onClick={begin}><Glyph name="plus" />{say("Add a line")}</button>;
  return (
    <form className="add-line" onSubmit={add} onKeyDown={keys}>
      <label htmlFor={`${id}w`} className="lab">{say("Who says it")}</label>
      <span className="selw">
        <select id={`${id}w`} className="sel" value={who} onChange={(event) => setWho(event.target.value)}>
          {castIds.map((one) => <option key={one} value={one}>{one === "narrator" ? say("Narrator") : cast[one].name}</option>)}
          <option value="">{say("Somebody new")}</option>
        </select>
        <Glyph name="fold" />
      </span>
      <textarea className="area" rows={2} maxLength={2000} dir="auto" autoFocus value={text} aria-label={say("The new line")} placeholder={say("What is said?")} onChange={(event) => setText(event.target.value)} />
      <div className="row">
        <button type="submit" className="btn pri sm" disabled={!text.trim()}>{say("Add the line")}</button>
        <button type="button" className="btn gho sm" onClick={close}>{say("Cancel")}</button>
      </div>
    </form>
  );
}
