// The comparison: two takes of the selected shot in the place of the board and the inspector.
import { useEffect, useRef } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { useWords } from "$/public/js/words.js";
import { useHead, useShot } from "$/public/js/film/store.js";
import { edit } from "$/public/js/film/outbox.js";
import { closeCompare, isStarred, put, setMode, toggleStar, useChoice } from "$/public/js/takes/choice.js";
import { Ago } from "$/public/js/help/news.jsx";
import { TakeFace } from "$/public/js/takes/face.jsx";
import { TwoTakes } from "$/public/js/takes/wipe.jsx";

const MODES = [["wipe", "Wipe"], ["side", "Side by side"], ["difference", "Difference"]];

function Differences({ rows }) {
  const say = useWords();
  const worded = (group, value) => (value === "" ? "–" : group ? say(`${group}.${value}`) : value);
  if (!rows.length) return <p className="mut">{say("A and B are alike in everything that is kept of them.")}</p>;
  return (
    <table className="cmp-table">
      <thead><tr><th scope="col"><span className="sr">{say("What")}</span></th><th scope="col">A</th><th scope="col">B</th></tr></thead>
      <tbody>
        {rows.map(({ name, a, b, group }) => (
          <tr key={name}><th scope="row">{say(`difference.${name}`)}</th><td dir="auto">{worded(group, a)}</td><td dir="auto">{worded(group, b)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function Tile({ take, choice }) {
  const say = useWords();
  const side = choice.a === take.id ? "A" : choice.b === take.id ? "B" : "";
  const name = say("Take {number}", { number: take.number });
  const starred = isStarred(take);
  return (
    <li className={side ? "cmp-tile on" : "cmp-tile"}>
      <TakeFace shot={take.shot_id} still={take.still_url} video={take.video_url}>{side ? <b className="cmp-side">{side}</b> : null}</TakeFace>
      <span className="row"><b className="grow clip">{name}</b>
        <button type="button" className="btn gho ico sm star" aria-pressed={starred} aria-label={say("Star {name}", { name })} onClick={() => toggleStar(take)}>{starred ? "★" : "☆"}</button>
      </span>
      <span className="xs dim num">{take.seed} · <Ago at={take.made_at} /></span>
      <span className="row">
        {["a", "b"].map((key) => (
          <button key={key} type="button" className="btn sec xs" aria-pressed={choice[key] === take.id} aria-label={say("{name} as {side}", { name, side: key.toUpperCase() })} onClick={() => put(key, take.id)}>{key.toUpperCase()}</button>
        ))}
      </span>
    </li>
  );
}

export function Compare({ shelf, differences, onSeeds, onFull }) {
  const say = useWords();
  const choice = useChoice();
  const shot = useShot(shelf.shot_id);
  const { aspect } = useHead();
  const main = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    main.current?.querySelector("[role=slider]")?.focus();
    const leave = (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      closeCompare();
    };
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
      requestAnimationFrame(() => before?.isConnected && before.focus());
    };
  }, []);
  const [a, b] = [choice.a, choice.b].map((id) => shelf.takes.find((take) => take.id === id));
  if (!a || !b) return null;
  const label = (side, take) => `${isStarred(take) ? "★ " : ""}${side} · ${say("Take {number}", { number: take.number })} · ${say("Seed {seed}", { seed: take.seed })}`;
  const best = shelf.takes.find((take) => take.id === shelf.best);
  return (
    <main className="cmp" ref={main} aria-label={say("Compare takes of shot {number}", { number: shot.number })}>
      <header className="cmp-head">
        <h2 className="b grow">{say("Compare takes of shot {number}", { number: shot.number })}</h2>
        <div className="seg" role="group" aria-label={say("Way of comparing")}>
          {MODES.map(([name, text]) => <button key={name} type="button" aria-pressed={choice.mode === name} onClick={() => setMode(name)}>{say(text)}</button>)}
        </div>
        <button type="button" className="btn gho ico sm" aria-label={say("Leave the comparison")} onClick={closeCompare}><Glyph name="close" /></button>
      </header>
      <TwoTakes a={a} b={b} mode={choice.mode} aspect={aspect} label={label} key={`${a.id}${b.id}`} />
      <section className="cmp-side-pane" aria-label={say("A and B differ in")}>
        <h3 className="b">{say("A and B differ in")}</h3>
        <Differences rows={differences} />
        <div className="stack end">
          {[["A", a], ["B", b]].filter(([, take]) => !take.is_current).map(([side, take], i) => (
            <button key={side} type="button" className={i ? "btn sec wide md" : "btn pri wide md"} onClick={() => edit("shot.restore", { shot: take.shot_id, take: take.id })}>
              {say("Use take {number} in the film", { number: take.number })}
            </button>
          ))}
          <p className="xs mut">{say("Free, and it can be undone. The other takes stay on the shelf.")}</p>
        </div>
      </section>
      <section className="cmp-shelf" aria-label={say("Takes")}>
        <div className="row">
          <h3 className="b">{say("Takes")} <span className="dim num">{shelf.takes.length}</span></h3>
          <span className="grow" />
          <button type="button" className="btn sec sm" onClick={() => onSeeds(shelf.shot_id)}>{say("4 new seeds, free")}</button>
          {best && shelf.price ? <button type="button" className="btn sec sm num" onClick={() => onFull(shelf.shot_id, best.id)}>{say.count("Take {number} in full quality · {count} credit", "Take {number} in full quality · {count} credits", shelf.price, { number: best.number })}</button> : null}
        </div>
        <ul className="cmp-tiles">{shelf.takes.map((take) => <Tile key={take.id} take={take} choice={choice} />)}</ul>
      </section>
    </main>
  );
}
