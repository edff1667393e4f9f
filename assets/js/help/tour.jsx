// A walk over the real screen: what each part is for, in a few steps.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { LEVELS, setLevel } from "$/public/js/film/level.js";
import { Dialog } from "$/public/js/help/dialog.jsx";

const GAP = 12;
const there = (step) => {
  const box = document.querySelector(step.target)?.getBoundingClientRect();
  return Boolean(box && box.width && box.height);
};

// Where the card stands: below the part, else above it, else over it; always inside the window.
function placed(part, card) {
  const most = { left: window.innerWidth - card.width - GAP, top: window.innerHeight - card.height - GAP };
  const below = part.bottom + GAP;
  const above = part.top - card.height - GAP;
  const top = below <= most.top ? below : above >= GAP ? above : part.bottom - card.height - GAP;
  const inside = (value, limit) => Math.max(GAP, Math.min(limit, value));
  return { left: inside(part.left + part.width / 2 - card.width / 2, most.left), top: inside(top, most.top) };
}

export default function Tour({ steps, onEnd }) {
  const say = useWords();
  const [shown] = useState(() => steps.filter(there));
  const [at, setAt] = useState(0);
  const [spot, setSpot] = useState(null);
  const card = useRef(null);
  const next = useRef(null);
  const step = shown[at];
  useLayoutEffect(() => {
    if (!step) return undefined;
    if (step.level && LEVELS.includes(step.level)) setLevel(step.level);
    const measure = () => {
      const part = document.querySelector(step.target)?.getBoundingClientRect();
      if (part) setSpot({ part, card: placed(part, card.current.getBoundingClientRect()) });
    };
    document.querySelector(step.target)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [step]);
  useEffect(() => next.current?.focus(), [at]);
  useEffect(() => {
    if (!shown.length) onEnd();
  }, [shown]);
  if (!step) return null;
  const last = at === shown.length - 1;
  const ring = spot ? { left: spot.part.left - 4, top: spot.part.top - 4, width: spot.part.width + 8, height: spot.part.height + 8 } : {};
  return (
    <Dialog label={say("A look around")} className="tour" onClose={onEnd}>
      <div className="ring-around" style={ring} />
      <div className="tour-card pop" ref={card} style={spot?.card}>
        <p className="xs mut num">{say("{at} of {all}", { at: at + 1, all: shown.length })}</p>
        <h2 className="disp">{say(step.title)}</h2>
        <p className="mut" aria-live="polite">{say(step.text)}</p>
        <div className="row">
          <button type="button" className="btn gho sm" onClick={onEnd}>{say("Skip")}</button>
          <span className="end" />
          {at ? <button type="button" className="btn sec sm" onClick={() => setAt(at - 1)}>{say("Back")}</button> : null}
          <button type="button" className="btn pri sm" ref={next} onClick={() => (last ? onEnd() : setAt(at + 1))}>{last ? say("Begin") : say("Next")}</button>
        </div>
      </div>
    </Dialog>
  );
}
