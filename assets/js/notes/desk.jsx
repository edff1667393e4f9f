// Asks for the notes when something was said, offers the actions of a reviewer, draws over the picture.
import { useEffect, useRef } from "react";
import { pause } from "$/public/js/film/clock.js";
import { useHead } from "$/public/js/film/store.js";
import { selectedNow, selectionNow } from "$/public/js/film/selection.js";
import { register } from "$/public/js/film/actions.js";
import { DrawingSheet } from "$/public/js/notes/drawing.jsx";
import { keepNotes, toNotes, useTalk } from "$/public/js/notes/store.js";

const SOON = 120;

export function NotesDesk({ notes, onLook, onSay }) {
  const events = useRef({});
  events.current = { onLook, onSay };
  const talk = useTalk();
  const film = useHead().id;
  useEffect(() => {
    if (!film) return undefined;
    const soon = setTimeout(() => events.current.onLook(), SOON);
    return () => clearTimeout(soon);
  }, [film, talk]);
  useEffect(() => keepNotes(notes), [notes]);
  useEffect(() => {
    const some = () => Boolean(selectedNow());
    const give = (word) => () => events.current.onSay(selectionNow().ids, word);
    return register(
      { id: "note.write", title: "Note on this frame", group: "Review", keys: ["C"], run: () => { pause(); toNotes("[data-note]"); }, enabled: some },
      { id: "shot.approve", title: "Approve the shot", group: "Review", keys: ["A"], run: give("approved"), enabled: some },
      { id: "shot.changes", title: "Ask for changes", group: "Review", keys: ["Shift+A"], run: give("changes"), enabled: some },
      { id: "shot.unsay", title: "Take the word on the shot back", group: "Review", keys: [], run: give(""), enabled: some },
    );
  }, []);
  return <DrawingSheet />;
}
