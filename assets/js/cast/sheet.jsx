// A sheet over the editor: the cast and the places, or the look of a scene. What is changed in it is tried first.
import { useEffect } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { register } from "$/public/js/film/actions.js";
import { useSelectedShot } from "$/public/js/film/selection.js";
import { useHead, useScene } from "$/public/js/film/store.js";
import { Dialog } from "$/public/js/help/dialog.jsx";
import { Foot } from "$/public/js/cast/foot.jsx";
import { openCast, openLook, openPlaces, shut, useOpened } from "$/public/js/cast/opened.js";

const ACTIONS = [
  { id: "cast.open", title: "Cast and places", group: "Film", keys: ["P"], run: openCast },
  { id: "places.open", title: "Place of the scene", group: "Film", keys: [], run: openPlaces },
  { id: "look.open", title: "Look of the scene", group: "Film", keys: ["Shift+P"], run: openLook },
];

export function Sheets() {
  useEffect(() => register(...ACTIONS), []);
  return null;
}

function Open({ label, what, onOpen, onShut, children, ...foot }) {
  const say = useWords();
  const { scene_id: sceneId } = useSelectedShot();
  const { palette, time, weather, culture, shot_ids: shots } = useScene(sceneId);
  const { style } = useHead();
  // Looks are painted again when the film looks otherwise.
  useEffect(() => {
    onOpen(sceneId);
  }, [sceneId, palette, time, weather, culture, style, shots?.length]);
  useEffect(() => () => onShut?.(), []);
  return (
    <Dialog label={label} className={`gallery of-${what}`} first="[data-first]" onClose={shut}>
      <header className="row">
        <h2 className="disp h-part grow">{label}</h2>
        <button type="button" className="btn gho ico sm" aria-label={say("Close")} onClick={shut}><Glyph name="close" /></button>
      </header>
      <div className="gallery-body">{children}</div>
      <Foot {...foot} />
    </Dialog>
  );
}

export function Sheet(props) {
  return useOpened().what === props.what ? <Open {...props} /> : null;
}
