// One scene of the list: folded, renamed in place, dragged to another place.
import { useEffect, useRef } from "react";
import { useDraggable } from "@dnd-kit/core";
import { clock, useWords } from "$/public/js/words.js";
import { useScene } from "$/public/js/film/store.js";
import { renameScene } from "$/public/js/film/scenes.js";
import { MoreButton } from "$/public/js/board/menu.jsx";
import { rename, useIsRenamed } from "$/public/js/board/renaming.js";
import { Glyph } from "$/public/js/glyphs.jsx";

function Title({ scene, label }) {
  const field = useRef(null);
  useEffect(() => field.current.select(), []);
  const leave = (keep) => {
    if (keep) renameScene(scene.id, field.current.value);
    rename("");
  };
  const keys = (event) => {
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    leave(event.key === "Enter");
    requestAnimationFrame(() => document.querySelector(`[data-scene-row="${scene.id}"]`)?.focus());
  };
  return <input ref={field} className="retitle" dir="auto" autoFocus defaultValue={scene.title} maxLength={120} aria-label={label} onKeyDown={keys} onBlur={() => leave(true)} />;
}

export function SceneRow({ id, folded, tabbable, over, onFold }) {
  const say = useWords();
  const scene = useScene(id);
  const renamed = useIsRenamed(id);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, disabled: renamed });
  const name = `${scene.number}. ${scene.title}`;
  return (
    <div ref={setNodeRef} className={`scn${isDragging ? " away" : ""}${over ? ` drop-${over}` : ""}`} {...listeners}>
      {renamed ? <Title scene={scene} label={say("Name of scene {number}", { number: scene.number })} /> : (
        <button type="button" className="scnb" data-scene-row={id} tabIndex={tabbable ? 0 : -1} aria-expanded={!folded} onClick={onFold} onDoubleClick={() => rename(id)}>
          <Glyph name="fold" />
          <span className="clip grow" dir="auto">{name}</span>
          <span className="dim num">{clock(scene.seconds)}</span>
        </button>
      )}
      <MoreButton kind="scene" of={id} label={say("More for scene {number}", { number: scene.number })} />
    </div>
  );
}
