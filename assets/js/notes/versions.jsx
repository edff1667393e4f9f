// Two finished versions of the film beside each other, played together.
import { useEffect, useRef } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { pause } from "$/public/js/film/clock.js";
import { tell, useHead, useStore } from "$/public/js/film/store.js";
import { Ago } from "$/public/js/help/news.jsx";
import { TwoTakes } from "$/public/js/takes/wipe.jsx";

const NONE = [];
const SHUT = { open: false, a: 0, b: 0, mode: "side" };
const MODES = [["side", "Side by side"], ["wipe", "Wipe"], ["difference", "Difference"]];
let versions = NONE;
let choice = SHUT;

const choose = (change) => {
  choice = { ...choice, ...change };
  tell();
};
export const keepVersions = (next) => {
  versions = next;
  if (versions.length < 2) choice = SHUT;
  tell();
};
export const canCompareVersions = () => versions.length > 1;
export const useVersionCount = () => useStore(() => versions.length, 0);
export function toggleVersions() {
  pause();
  choose(choice.open ? { open: false } : { open: true, a: versions[1].number, b: versions[0].number });
}

function Pick({ side, value, onPick }) {
  const say = useWords();
  return (
    <label className="row xs">
      <b>{side}</b>
      <select className="select sm" value={value} onChange={(event) => onPick(Number(event.target.value))} aria-label={say("Version as {side}", { side })}>
        {versions.map(({ number }) => <option key={number} value={number}>{say("Version {number}", { number })}</option>)}
      </select>
    </label>
  );
}

function Open() {
  const say = useWords();
  const { aspect } = useHead();
  const main = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    main.current?.querySelector("button")?.focus();
    const leave = (event) => event.key === "Escape" && !event.defaultPrevented && (event.preventDefault(), choose({ open: false }));
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("keydown", leave);
      requestAnimationFrame(() => before?.isConnected && before.focus());
    };
  }, []);
  const [a, b] = [choice.a, choice.b].map((number) => versions.find((one) => one.number === number));
  if (!a || !b) return null;
  const label = (side, { number }) => `${side} · ${say("Version {number}", { number })}`;
  const shown = ({ video_url, poster_url }) => ({ video_url, still_url: poster_url });
  return (
    <main className="cmp whole" ref={main} aria-label={say("Compare versions")}>
      <header className="cmp-head">
        <h2 className="b grow">{say("Compare versions")}</h2>
        <Pick side="A" value={a.number} onPick={(number) => choose({ a: number })} />
        <span className="xs dim"><Ago at={a.made_at} /></span>
        <Pick side="B" value={b.number} onPick={(number) => choose({ b: number })} />
        <span className="xs dim"><Ago at={b.made_at} /></span>
        <div className="seg" role="group" aria-label={say("Way of comparing")}>
          {MODES.map(([name, text]) => <button key={name} type="button" aria-pressed={choice.mode === name} onClick={() => choose({ mode: name })}>{say(text)}</button>)}
        </div>
        <button type="button" className="btn gho ico sm" aria-label={say("Leave the comparison")} onClick={() => choose({ open: false })}><Glyph name="close" /></button>
      </header>
      <TwoTakes a={shown(a)} b={shown(b)} mode={choice.mode} aspect={aspect} label={(side) => label(side, side === "A" ? a : b)} key={`${a.number} ${b.number}`} />
    </main>
  );
}

export function Versions() {
  const { open } = useStore(() => choice, SHUT);
  return open ? <Open /> : null;
}
