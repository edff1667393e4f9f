// Asks for the notes when something was said, offers the actions of a reviewer, draws over the picture.
import { useEffect, useRef } from "react";
import { pause } from "$/public/js/film/clock.js";
import { filmNow, sceneNow, shotNow, useHead } from "$/public/js/film/store.js";
import { levelNow, useLevel } from "$/public/js/film/level.js";
import { selectedNow, selectionNow } from "$/public/js/film/selection.js";
import { register } from "$/public/js/film/actions.js";
import { canCompareVersions, keepVersions, toggleVersions, Versions } from "$/public/js/notes/versions.jsx";
import { DrawingSheet } from "$/public/js/notes/drawing.jsx";
import { keepNotes, showNotes, useTalk, writeNote } from "$/public/js/notes/store.js";

const SOON = 120;

// In the review the word is one on the scene, elsewhere on the selected shots.
const meant = () => (levelNow() === "review" ? sceneNow(shotNow(selectedNow()).scene_id).shot_ids : selectionNow().ids);

export function NotesDesk({ notes, versions, made, onLook, onVersions, onSay }) {
  const events = useRef({});
  events.current = { onLook, onVersions, onSay };
  const here = useLevel();
  const talk = useTalk();
  const film = useHead().id;
  useEffect(() => {
    if (!film) return undefined;
    const soon = setTimeout(() => events.current.onLook(), SOON);
    return () => clearTimeout(soon);
  }, [film, talk]);
  useEffect(() => keepNotes(notes), [notes]);
  useEffect(() => keepVersions(versions), [versions]);
  useEffect(() => {
    if (here !== "review" || !film) return;
    showNotes();
    events.current.onVersions();
  }, [here, film, made]);
  useEffect(() => {
    const some = () => Boolean(selectedNow());
    const give = (word) => () => events.current.onSay(meant(), word);
    return register(
      { id: "note.write", title: "Note on this frame", group: "Review", keys: ["C"], run: () => { pause(); writeNote(); }, enabled: some },
      { id: "shot.approve", title: "Approve the shot or scene", group: "Review", keys: ["A"], run: give("approved"), enabled: some },
      { id: "shot.changes", title: "Ask for changes", group: "Review", keys: ["Shift+A"], run: give("changes"), enabled: some },
      { id: "shot.unsay", title: "Take the word on the shot back", group: "Review", keys: [], run: give(""), enabled: some },
      { id: "film.approve", title: "Approve the film", group: "Review", keys: [], run: () => events.current.onSay(filmNow().sceneIds.flatMap((id) => sceneNow(id).shot_ids), "approved"), enabled: some },
      { id: "film.versions", title: "Compare versions", group: "Review", keys: ["V"], run: toggleVersions, enabled: canCompareVersions },
    );
  }, []);
  return (
    <>
      <DrawingSheet />
      <Versions />
    </>
  );
}
