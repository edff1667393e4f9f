// The notes of the film in its order, and below them what writes another.
import { useState } from "react";
import { useWords } from "$/public/js/words.js";
import { initials } from "$/public/js/words.js";
import { timecode } from "$/public/js/film/frames.js";
import { shotNow, useFilm } from "$/public/js/film/store.js";
import { Ago } from "$/public/js/help/news.jsx";
import { Composer } from "$/public/js/notes/composer.jsx";
import { frameOf, openNote, useNotes, useOpenNote } from "$/public/js/notes/store.js";

function Rewrite({ note, onDone, onRewrite }) {
  const say = useWords();
  const [text, setText] = useState(note.text);
  const save = () => {
    if (text.trim() !== note.text) onRewrite(note.id, text);
    onDone();
  };
  return <textarea className="area" rows={2} dir="auto" autoFocus aria-label={say("Words of the note")} value={text} onChange={(event) => setText(event.target.value)} onBlur={save} onKeyDown={(event) => event.key === "Escape" && (event.preventDefault(), onDone())} />;
}

function Note({ note, isOpen, onResolve, onRewrite, onDelete }) {
  const say = useWords();
  const [editing, setEditing] = useState(false);
  const at = frameOf(note);
  const when = note.end < 0 ? timecode(at) : `${timecode(at)} – ${timecode(at - note.frame + note.end)}`;
  return (
    <li className={`a-note${isOpen ? " open" : ""}${note.done ? " done" : ""}`}>
      <p className="row">
        <span className="ava" aria-hidden="true">{initials(note.author)}</span>
        <span className="b grow clip">{note.author}</span>
        <Ago at={note.created_at} />
      </p>
      <button type="button" className="note-go" aria-current={isOpen} onClick={() => openNote(note)}>
        <span className="xs">{say("Shot {number}", { number: shotNow(note.shot_id).number })} <bdi dir="ltr" className="tc accent">{when}</bdi></span>
        {editing ? null : <span className="note-text" dir="auto">{note.text || say("Drawing")}</span>}
      </button>
      {editing ? <Rewrite note={note} onRewrite={onRewrite} onDone={() => setEditing(false)} /> : null}
      <p className="row xs">
        {note.done ? <span className="fixed">✓ {say("Dealt with")}</span> : null}
        {note.drawing.length && note.text ? <span className="dim">{say("Drawing")}</span> : null}
        <span className="grow" />
        <button type="button" className="btn gho xs" onClick={() => onResolve(note.id, !note.done)}>{note.done ? say("Open again") : say("Resolve")}</button>
        {note.mine ? <button type="button" className="btn gho xs" onClick={() => setEditing(true)}>{say("Change")}</button> : null}
        {note.mine ? <button type="button" className="btn gho xs" onClick={() => onDelete(note.id)}>{say("Delete note")}</button> : null}
      </p>
    </li>
  );
}

export function NotesPane({ saved, onAdd, onResolve, onRewrite, onDelete }) {
  const say = useWords();
  const notes = useNotes();
  const open = useOpenNote();
  useFilm((film) => film.shots, null);
  return (
    <>
      <Composer saved={saved} onAdd={onAdd} />
      {notes.length ? <ul className="note-list">{notes.map((note) => <Note key={note.id} note={note} isOpen={note.id === open?.id} {...{ onResolve, onRewrite, onDelete }} />)}</ul> : <p className="mut xs">{say("No notes yet. Stop at a frame and say what you see.")}</p>}
    </>
  );
}
