// The sheet of keys: what each key does, and how to have it otherwise.
import { useEffect, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { useActions } from "$/public/js/film/actions.js";
import { keysOf, setBindings, useBindings, written } from "$/public/js/film/keys.js";
import { Dialog } from "$/public/js/help/dialog.jsx";
import { Caps, spoken } from "$/public/js/help/keycaps.jsx";
import { bound, isWhole, mayBind, taken } from "$/public/js/help/rebind.js";

const ORDER = ["Play", "Move", "Make", "Shots", "Scenes", "Takes", "Review", "Script", "Timeline", "Edit", "View", "Film", "Help"];
const rank = (group) => (ORDER.includes(group) ? ORDER.indexOf(group) : ORDER.length);

function grouped(actions) {
  const groups = new Map();
  for (const action of actions) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  return [...groups].sort((a, b) => rank(a[0]) - rank(b[0]));
}

// Listens for one press, before anything else hears it.
function useNextPress(waiting, onPress) {
  useEffect(() => {
    if (!waiting) return undefined;
    const hear = (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (isWhole(event)) onPress(written(event));
    };
    window.addEventListener("keydown", hear, true);
    return () => window.removeEventListener("keydown", hear, true);
  }, [waiting, onPress]);
}

function Row({ action, changing, waiting, onWait, say }) {
  const keys = keysOf(action);
  const name = say(action.title);
  const caps = waiting ? <span className="xs wait">{say("Press the new keys")}</span> : keys.map((one) => <Caps key={one} keys={one} />);
  return (
    <li data-keys-of={action.id}>
      <span className="grow">{name}</span>
      {changing ? (
        <button type="button" className="btn sec sm" aria-label={say("Change the keys for {name}, now {keys}", { name, keys: keys.map(spoken).join(", ") || say("none") })} onClick={() => onWait(action.id)}>
          {caps.length === 0 ? say("none") : caps}
        </button>
      ) : caps}
    </li>
  );
}

export default function KeySheet({ onClose, onBind, onTour }) {
  const say = useWords();
  const actions = useActions();
  const bindings = useBindings();
  const [changing, setChanging] = useState(false);
  const [waiting, setWaiting] = useState("");
  const [wish, setWish] = useState(null);
  const [said, setSaid] = useState("");
  const keep = (next) => {
    setBindings(next);
    onBind(next);
    setWish(null);
  };
  const hear = (keys) => {
    const id = waiting;
    setWaiting("");
    setSaid("");
    if (keys === "Escape") return;
    if (!mayBind(keys)) setSaid(say("{keys} is needed to move about the page. Choose other keys.", { keys: spoken(keys) }));
    else if (taken(actions, id, keys)) setWish({ id, keys, other: taken(actions, id, keys) });
    else keep(bound(bindings, actions, id, keys));
  };
  useNextPress(Boolean(waiting), hear);
  const shown = changing ? actions : actions.filter((one) => keysOf(one).length);
  return (
    <Dialog label={say("Keys")} className="sheet" onClose={onClose} held={Boolean(waiting)}>
      <header className="row">
        <h2 className="disp grow">{say("Keys")}</h2>
        {changing && Object.keys(bindings).length ? <button type="button" className="btn gho sm" onClick={() => keep({})}>{say("Reset all")}</button> : null}
        <button type="button" className="btn gho sm" aria-pressed={changing} onClick={() => setChanging(!changing)}>{changing ? say("Done") : say("Change keys")}</button>
        <button type="button" className="btn gho ico sm" aria-label={say("Close")} onClick={onClose}><span aria-hidden="true">✕</span></button>
      </header>
      <div role="status" className="said">
        {wish ? (
          <p className="row wrap">
            <span className="grow">{say("{keys} already does “{other}”.", { keys: spoken(wish.keys), other: say(wish.other.title) })}</span>
            <button type="button" className="btn pri sm" onClick={() => keep(bound(bindings, actions, wish.id, wish.keys))}>{say("Use it here")}</button>
            <button type="button" className="btn sec sm" onClick={() => setWish(null)}>{say("Leave it")}</button>
          </p>
        ) : said}
      </div>
      <div className="sheet-body" tabIndex={0} role="region" aria-label={say("Keys")}>
        {grouped(shown).map(([group, ones]) => (
          <section key={group}>
            <h3 className="xs mut">{say(group)}</h3>
            <ul>{ones.map((one) => <Row key={one.id} action={one} changing={changing} waiting={waiting === one.id} onWait={setWaiting} say={say} />)}</ul>
          </section>
        ))}
      </div>
      <footer><button type="button" className="btn gho sm" onClick={onTour}>{say("Show me around again")}</button></footer>
    </Dialog>
  );
}
