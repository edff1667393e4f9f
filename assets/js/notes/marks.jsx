// Where the notes are, on the strip. The list of notes says the same in words.
import { rowOf } from "$/public/js/film/frames.js";
import { useNotes } from "$/public/js/notes/store.js";

export function NoteMarks({ frames }) {
  const notes = useNotes();
  const part = (count) => `${(100 * count) / Math.max(1, frames)}%`;
  return notes.map((note) => {
    const row = rowOf(note.shot_id);
    if (!row) return null;
    const length = note.end > note.frame ? note.end - note.frame : 0;
    return <span key={note.id} aria-hidden="true" className={note.done ? "note-mark done" : "note-mark"} style={{ left: part(row.from + note.frame), width: length ? part(length) : undefined }} />;
  });
}
