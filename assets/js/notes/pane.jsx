// The notes of the film in its order, and below them what writes another.
import { useState } from "react";
import { useWords } from "$/public/js/words.js";
import { initials } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { timecode } from "$/public/js/film/frames.js";
import { shotNow, useFilm } from "$/public/js/film/store.js";
import { Ago } from "$/public/js/help/news.jsx";
import { Composer } from "$/public/js/notes/composer.jsx";
import { frameOf, openNote, useNotes, useOpenNote } from "$/public/js/notes/store.js";

function Reply({ note, onDone, onReply }) {
  const say = useWords();
  const [text, setText] = useState("");
  const send = () => {
    if (text.trim()) onReply(note.id, text.trim());
    onDone();
  };
  const press = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
    else if (event.key === "Escape") onDone();
    else return;
    event.preventDefault();
  };
  return (
    <div className="stack">
      <textarea className="area" rows={2} dir="auto" autoFocus maxLength={2000} aria-label={say("Answer to {name}", { name: note.author })} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={press} />
      <p className="row"><span className="grow" /><button type="button" className="btn gho xs" onClick={onDone}>{say("Cancel")}</button><button type="button" className="btn sec xs" disabled={!text.trim()} onClick={send}>{say("Answer")}</button></p>
    </div>
  );
}

function Answers({ replies, onDelete }) {
  const say = useWords();
  return (
    <ul className="answers">
      {replies.map((one) => (
        <li key={one.id}>
          <p className="row xs"><span className="ava tiny" aria-hidden="true">{initials(one.author)}</span><b className="grow clip">{one.author}</b><Ago at={one.created_at} />
            {one.mine ? <button type="button" className="btn gho ico xs" aria-label={say("Delete the answer")} onClick={() => onDelete(one.id)}><Glyph name="trash" /></button> : null}
          </p>
          <p className="note-text xs" dir="auto">{one.text}</p>
        </li>
      ))}
    </ul>
  );
}

function Rewrite({ note, onDone, onRewrite }) {
  const say = useWords();
  const [text, setText] = useState(note.text);
  const save = () => {
    if (text.trim() !== note.text) onRewrite(note.id, text);
    onDone();
  };
  return <textarea className="area" rows={2} dir="auto" autoFocus aria-label={say("Words of the note")} value={text} onChange={(event) => setText(event.target.value)} onBlur={save} onKeyDown={(event) => event.key === "Escape" && (event.preventDefault(), onDone())} />;
}

function Note({ note, isOpen, onReply, onResolve, onRewrite, onDelete }) {
  const say = useWords();
  const [editing, setEditing] = useState(false);
  const [answering, setAnswering] = useState(false);
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
      {note.replies.length ? <Answers replies={note.replies} onDelete={onDelete} /> : null}
      {answering ? <Reply note={note} onReply={onReply} onDone={() => setAnswering(false)} /> : null}
      <p className="row xs acts">
        {note.done ? <span className="fixed">✓ {say("Dealt with")}</span> : null}
        {note.drawing.length && note.text ? <span className="dim">{say("Drawing")}</span> : null}
        <span className="grow" />
        <button type="button" className="btn gho xs" aria-expanded={answering} onClick={() => setAnswering(!answering)}>{say("Answer")}</button>
        <button type="button" className="btn gho xs" onClick={() => onResolve(note.id, !note.done)}>{note.done ? say("Open again") : say("Resolve")}</button>
        {note.mine ? <button type="button" className="btn gho xs" onClick={() => setEditing(true)}>{say("Change")}</button> : null}
        {note.mine ? <button type="button" className="btn gho ico xs" aria-label={say("Delete note")} onClick={() => onDelete(note.id)}><Glyph name="trash" /></button> : null}
      </p>
    </li>
  );
}

export function NotesPane({ saved, onAdd, ...acts }) {
  const say = useWords();
  const notes = useNotes();
  const open = useOpenNote();
  useFilm((film) => film.shots, null);
  return (
    <>
      <Composer saved={saved} onAdd={onAdd} />
      {notes.length ? <ul className="note-list">{notes.map((note) => <Note key={note.id} note={note} isOpen={note.id === open?.id} {...acts} />)}</ul> : <p className="mut xs">{say("No notes yet. Stop at a frame and say what you see.")}</p>}
    </>
  );
}
