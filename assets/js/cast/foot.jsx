// What the tried changes would do, before they are done; and afterwards, which shots are outdated.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { selectMany } from "$/public/js/film/selection.js";
import { setLevel } from "$/public/js/film/level.js";
import { shut } from "$/public/js/cast/opened.js";
import { apply, batchOf, drop, useDone, useTrial } from "$/public/js/cast/trial.js";

const PAUSE = 250;

// Asks what a trial would do; returns whether the answer that is shown is about it.
function useAsked(trial, mark, onAsk) {
  const number = useRef(0);
  const [asked, setAsked] = useState("");
  useEffect(() => {
    setAsked("");
    if (!trial.length) return undefined;
    const later = setTimeout(() => {
      number.current += 1;
      const fresh = `${Date.now()}.${number.current}`;
      setAsked(fresh);
      onAsk(batchOf(trial), fresh);
    }, PAUSE);
    return () => clearTimeout(later);
  }, [trial]);
  return Boolean(asked) && asked === mark;
}

function told(say, { changed, outdated, credits }) {
  if (outdated.length) {
    const shots = say.count("{count} shot would need a new render", "{count} shots would need a new render", outdated.length);
    return `${shots} · ${say.count("{count} credit", "{count} credits", credits)}`;
  }
  if (changed.length) return say.count("{count} shot changes. Nothing rendered is lost.", "{count} shots change. Nothing rendered is lost.", changed.length);
  return say("No picture and no voice changes.");
}

export function Foot({ impact, mark, code, params, onAsk }) {
  const say = useWords();
  const trial = useTrial();
  const { shots } = useDone();
  const known = useAsked(trial, mark, onAsk);
  const show = () => {
    selectMany(shots);
    setLevel("board");
    shut();
  };
  const refused = known && code;
  const sentence = !trial.length
    ? shots.length
      ? say.count("{count} shot is outdated now. Nothing was rendered.", "{count} shots are outdated now. Nothing was rendered.", shots.length)
      : say("You see what a change would cost before you apply it.")
    : !known
      ? say("Looking at what this changes…")
      : refused
        ? say.code(code, params)
        : told(say, impact);
  return (
    <footer className="gallery-foot" data-outdated={known && !refused ? impact.outdated.length : undefined}>
      <p role="status" className={refused ? "grow note bad" : trial.length ? "grow b" : "grow mut"}>{sentence}</p>
      {trial.length > 0 && <button type="button" className="btn gho" onClick={drop}>{say("Discard")}</button>}
      {trial.length > 0 && <button type="button" className="btn pri" disabled={!known || Boolean(refused)} onClick={() => apply(impact.outdated)}>{say("Apply")}</button>}
      {!trial.length && shots.length > 0 && <button type="button" className="btn sec" onClick={show}>{say("Show them")}</button>}
    </footer>
  );
}
