// A file of the creator's own for one place of the film: sent, chosen again, recorded, or taken away.
import { useEffect, useId, useRef, useState } from "react";
import { edit } from "$/public/js/film/outbox.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { placed } from "$/public/js/uploads/places.js";
import { sameTarget, send, useItems } from "$/public/js/uploads/queue.js";
import { Recorder } from "$/public/js/uploads/recorder.jsx";
import { Rows } from "$/public/js/uploads/rows.jsx";
import { Shelf } from "$/public/js/uploads/shelf.jsx";
import { useWords } from "$/public/js/words.js";

const KINDS = { picture: ["image", "video"], still: ["image"], sound: ["audio"] };
const ACCEPT = {
  picture: "image/png,image/jpeg,image/webp,video/mp4,video/quicktime,video/webm",
  still: "image/png,image/jpeg,image/webp",
  sound: "audio/*,.mp3,.wav,.ogg,.oga,.opus,.m4a,.flac",
};

export function MediaField({ kind, command, args, current, label }) {
  const say = useWords();
  const name = useId();
  const chooser = useRef(null);
  const [open, setOpen] = useState("");
  const target = JSON.stringify(args);
  const mine = useItems().filter((item) => sameTarget(item, command, args));
  useEffect(() => setOpen(""), [command, target]);
  useEffect(() => placed(command, args), [command, target]);
  const give = (file) => {
    setOpen("");
    if (file) send(file, command, args);
  };
  const choose = ({ target: input }) => {
    give(input.files[0]);
    input.value = "";
  };
  const use = (upload) => {
    setOpen("");
    edit(command, { ...args, upload });
  };
  const turn = (what) => setOpen(open === what ? "" : what);
  const opener = (what, glyph, text) => (
    <button type="button" className="btn sec sm" aria-expanded={open === what} aria-controls={`${name}${what}`} onClick={() => turn(what)}>
      <Glyph name={glyph} />
      {text}
    </button>
  );
  return (
    <div className="mediaf" role="group" aria-label={label} data-media={JSON.stringify({ kind, command, args })}>
      <p className="lab">{label}</p>
      {current && (
        <p className="mediaf-now">
          <Glyph name={kind === "sound" ? "sound" : "file"} />
          <span className="clip grow" dir="auto">{current}</span>
          <button type="button" className="btn gho xs" onClick={() => use("")}>{say("Take away")}</button>
        </p>
      )}
      <Rows items={mine} />
      <div className="ways">
        <button type="button" className="btn sec sm" onClick={() => chooser.current.click()}>
          <Glyph name="upload" />
          {say("Use a file…")}
        </button>
        {opener("shelf", "folder", say("From your files"))}
        {kind === "sound" && opener("recorder", "mic", say("Record"))}
      </div>
      <input ref={chooser} type="file" hidden accept={ACCEPT[kind]} onChange={choose} />
      {open === "shelf" && <Shelf id={`${name}shelf`} kinds={KINDS[kind]} use={use} />}
      {open === "recorder" && <Recorder id={`${name}recorder`} use={give} />}
    </div>
  );
}
