// The script of the film: toolbar and text, in step with the film and with the selected shot.
import { useEffect, useRef, useState } from "react";
import { subscribe } from "$/public/js/film/store.js";
import { selectShot, selectedNow } from "$/public/js/film/selection.js";
import { useWords } from "$/public/js/words.js";
import { makeEditor, showShot, tellFacts } from "$/public/js/script/editor.js";
import { factsOf } from "$/public/js/script/facts.js";
import { ImportScript } from "$/public/js/script/importing.jsx";
import { Sync } from "$/public/js/script/sync.js";
import { Toolbar } from "$/public/js/script/toolbar.jsx";
import { useScriptActions } from "$/public/js/script/doing.js";
import { become } from "$/public/js/script/typing.js";

export default function ScriptView({ filmId, wait }) {
  const say = useWords();
  const speak = useRef(say);
  const box = useRef(null);
  const now = useRef({});
  const [told, setTold] = useState({ kind: "action", pages: 1 });
  const [loaded, setLoaded] = useState(false);
  const [away, setAway] = useState(false);
  speak.current = say;

  useEffect(() => {
    const view = makeEditor(box.current, factsOf(speak.current), {
      onTyped: () => now.current.sync?.typed(),
      onCursor: (shot) => shot && shot !== selectedNow() && selectShot(shot),
      onFacts: (next) => setTold((was) => (was.kind === next.kind && was.pages === next.pages ? was : next)),
    });
    const onLoaded = () => {
      tellFacts(view, factsOf(speak.current));
      showShot(view, selectedNow());
      setLoaded(true);
    };
    const sync = new Sync(view, filmId, { onLoaded, onAway: setAway });
    now.current = { view, sync };
    let selected = selectedNow();
    const withdraw = subscribe(() => {
      tellFacts(view, factsOf(speak.current));
      if (selectedNow() === selected) return;
      selected = selectedNow();
      if (!view.hasFocus) showShot(view, selected);
    });
    const write = () => sync.write();
    window.addEventListener("film:flush", write);
    return () => {
      window.removeEventListener("film:flush", write);
      withdraw();
      sync.stop();
      view.destroy();
    };
  }, [filmId]);
  useEffect(() => {
    if (now.current.view) tellFacts(now.current.view, factsOf(say));
  }, [say]);

  useScriptActions(filmId, now);

  return (
    <section className="sc" aria-label={say("Script")}>
      <Toolbar filmId={filmId} {...told} onGroup={(group) => become(now.current.view, group)} onLeave={() => now.current.sync.write()}>
        <ImportScript onReplace={(text) => now.current.sync.replace(text)} />
      </Toolbar>
      {away ? <p className="sc-wait" role="status">{say("The script cannot be reached just now. It is asked for again.")}</p> : loaded ? null : wait}
      <div className="sc-sheet" ref={box} hidden={!loaded} />
    </section>
  );
}
