// Help in the editor: palette, sheet of keys, tour and tips. Each is loaded when it is first wanted.
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { register } from "$/public/js/film/actions.js";
import { setBindings } from "$/public/js/film/keys.js";
import { play } from "$/public/js/film/clock.js";
import { useSceneIds } from "$/public/js/film/store.js";
import { Dialog } from "$/public/js/help/dialog.jsx";
import { Tips } from "$/public/js/help/tips.jsx";

const loadPalette = () => import("$/public/js/help/palette.jsx");
const Palette = lazy(loadPalette);
const KeySheet = lazy(() => import("$/public/js/help/sheet.jsx"));
const Tour = lazy(() => import("$/public/js/help/tour.jsx"));

function Invitation({ onStart, onNo }) {
  const say = useWords();
  return (
    <aside className="invitation pop" aria-label={say("A look around")}>
      <p className="b">{say("New here? Look around in a minute.")}</p>
      <div className="row">
        <button type="button" className="btn pri sm" onClick={onStart}>{say("Show me around")}</button>
        <button type="button" className="btn gho sm" onClick={onNo}>{say("Not now")}</button>
      </div>
    </aside>
  );
}

// Stands in for the palette until it is loaded: what is typed meanwhile is a search, no shortcut.
function Opening({ typed, onClose }) {
  const say = useWords();
  return (
    <Dialog label={say("Commands")} className="palette" onClose={onClose}>
      <div className="palette-head"><input aria-label={say("Commands")} onChange={(event) => { typed.current = event.target.value; }} /></div>
    </Dialog>
  );
}

export function EditorHelp({ bindings, invite, steps, onBind, onTourEnd }) {
  const [open, setOpen] = useState("");
  const [invited, setInvited] = useState(false);
  const scenes = useSceneIds();
  const typed = useRef("");
  const ended = useRef(onTourEnd);
  ended.current = onTourEnd;
  useEffect(() => setBindings(bindings), [bindings]);
  useEffect(() => {
    if (invite && scenes.length) setInvited(true);
  }, [invite, scenes.length]);
  // "?play=1": the board plays as soon as it is there, once.
  useEffect(() => {
    const address = new URL(window.location);
    if (!scenes.length || !address.searchParams.has("play")) return;
    address.searchParams.delete("play");
    window.history.replaceState(window.history.state, "", address);
    play();
  }, [scenes.length]);
  useEffect(() => register(
    { id: "palette.open", title: "Find anything", group: "Help", keys: ["Ctrl+K"], run: () => setOpen("palette") },
    { id: "help.keys", title: "This sheet", group: "Help", keys: ["?"], run: () => setOpen("keys") },
    { id: "help.tour", title: "Show me around", group: "Help", keys: [], run: () => setOpen("tour") },
  ), []);
  useEffect(() => {
    const soon = setTimeout(loadPalette, 1500);
    return () => clearTimeout(soon);
  }, []);
  const close = () => {
    typed.current = "";
    setOpen("");
  };
  const over = () => {
    close();
    setInvited(false);
    ended.current();
  };
  return (
    <>
      <Tips />
      {invited && !open ? <Invitation onStart={() => setOpen("tour")} onNo={over} /> : null}
      <Suspense fallback={<Opening typed={typed} onClose={close} />}>
        {open === "palette" ? <Palette typed={typed} onClose={close} /> : null}
      </Suspense>
      <Suspense fallback={null}>
        {open === "keys" ? <KeySheet onClose={close} onBind={onBind} onTour={() => setOpen("tour")} /> : null}
        {open === "tour" ? <Tour steps={steps} onEnd={over} /> : null}
      </Suspense>
    </>
  );
}
