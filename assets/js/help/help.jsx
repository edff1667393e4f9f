// Help in the editor: palette, sheet of keys, tour and tips. Each is loaded when it is first wanted.
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { register } from "$/public/js/film/actions.js";
import { setBindings } from "$/public/js/film/keys.js";
import { play } from "$/public/js/film/clock.js";
import { useSceneIds } from "$/public/js/film/store.js";
import { Tips } from "$/public/js/help/tips.jsx";

const Palette = lazy(() => import("$/public/js/help/palette.jsx"));
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

export function EditorHelp({ bindings, invite, steps, onBind, onTourEnd }) {
  const [open, setOpen] = useState("");
  const [invited, setInvited] = useState(false);
  const scenes = useSceneIds();
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
  const close = () => setOpen("");
  const over = () => {
    close();
    setInvited(false);
    ended.current();
  };
  return (
    <>
      <Tips />
      {invited && !open ? <Invitation onStart={() => setOpen("tour")} onNo={over} /> : null}
      <Suspense fallback={null}>
        {open === "palette" ? <Palette onClose={close} /> : null}
        {open === "keys" ? <KeySheet onClose={close} onBind={onBind} onTour={() => setOpen("tour")} /> : null}
        {open === "tour" ? <Tour steps={steps} onEnd={over} /> : null}
      </Suspense>
    </>
  );
}
