// Files dropped anywhere on the editor, and a small list of those whose place is not on screen.
import { useEffect, useState } from "react";
import { sceneNow, shotNow, useHead } from "$/public/js/film/store.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { placeOf, usePlaces } from "$/public/js/uploads/places.js";
import { resume, sameTarget, send, useItems } from "$/public/js/uploads/queue.js";
import { Rows } from "$/public/js/uploads/rows.jsx";
import { useWords } from "$/public/js/words.js";

const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");

// While files are held over the page: where they would go.
function useDrop() {
  const [place, setPlace] = useState(null);
  useEffect(() => {
    let marked = null;
    const mark = (element) => {
      if (marked !== element) marked?.removeAttribute("data-drop");
      marked = element;
      marked?.setAttribute("data-drop", "");
    };
    const over = (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const found = placeOf(event.target, event.dataTransfer.items[0]?.type ?? "");
      event.dataTransfer.dropEffect = found ? "copy" : "none";
      mark(found && event.target.closest("[data-media], [data-shot], .insp li"));
      setPlace((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found));
    };
    const leave = (event) => {
      if (event.relatedTarget) return;
      mark(null);
      setPlace(null);
    };
    const drop = (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      mark(null);
      setPlace(null);
      [...event.dataTransfer.files].forEach((file, n) => {
        const found = placeOf(event.target, file.type, n);
        if (found) send(file, found.command, found.args);
      });
    };
    const all = { dragover: over, dragleave: leave, drop };
    for (const [name, listener] of Object.entries(all)) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(all)) window.removeEventListener(name, listener);
    };
  }, []);
  return place;
}

function told(say, { command, args }) {
  if (command === "shot.media") return say("Drop it: shot {number} will show it.", { number: shotNow(args.shot).number });
  if (command === "scene.recording") return say("Drop it: scene {number} will play it.", { number: sceneNow(args.scene).number });
  return say("Drop it: the line will be heard so.");
}

export function MediaDrop() {
  const say = useWords();
  const { id } = useHead();
  const place = useDrop();
  const places = usePlaces();
  const elsewhere = useItems().filter((item) => !places.some(({ command, args }) => sameTarget(item, command, args)));
  useEffect(() => {
    if (id) resume(id);
  }, [id]);
  return (
    <div className="dropped">
      {place && <p className="pop drophint" role="status"><Glyph name="upload" />{told(say, place)}</p>}
      {elsewhere.length > 0 && <div className="pop tray"><Rows items={elsewhere} /></div>}
    </div>
  );
}
