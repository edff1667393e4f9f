// The sound that is listened to, the button that plays it and what is drawn of it.
import { useEffect, useRef } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { useWords } from "$/public/js/words.js";
import { Wave } from "$/public/js/timeline/wave.jsx";
import { answer, attach, began, failed, hear, silence, useHeard, useListening, useTrouble, went } from "$/public/js/inspector/listening.js";

// Sounds for the whole page; `heard` is what the server says to the question `mark`, `desk` the rest of the page.
export function Listener({ heard, mark, onAsk, desk }) {
  const sound = useRef(null);
  useEffect(() => attach(sound.current, { ask: onAsk, ...desk?.(onAsk) }), []);
  useEffect(() => answer(heard, mark), [mark]);
  const told = () => went(sound.current.currentTime / (sound.current.duration || 1));
  return <audio ref={sound} data-audition="" preload="auto" onPlaying={began} onTimeUpdate={told} onEnded={silence} onError={() => failed()} hidden />;
}

// Plays one thing and stops it again. `stop` false: arrows lead here, not the Tab key.
export function Hear({ sound: id, label, question, url, stop = true }) {
  const say = useWords();
  const { phase } = useListening(id);
  const on = phase === "loading" || phase === "playing";
  const name = on ? `${say("Stop")}: ${label}` : label;
  return (
    <button type="button" className={`pb ${phase}`} aria-label={name} aria-busy={phase === "loading"} tabIndex={stop ? 0 : -1} onClick={() => hear(id, question, url)}>
      <Glyph name={on ? "pause" : "play"} />
    </button>
  );
}

// In a list of rows whose buttons are one stop of the Tab key: arrows go to the button of another row.
export const stepTo = (setStop) => (event) => {
  const by = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (!by || event.target.type === "radio") return;
  event.preventDefault();
  const row = event.currentTarget[by];
  if (!row?.dataset.row) return;
  setStop(row.dataset.row);
  row.querySelector("button").focus();
};

// The waveform of what was heard, lit as far as it has played. It is drawn left to right in every language.
export function Heard({ sound: id, url, seconds, height = 20 }) {
  const { phase, share } = useListening(id);
  const view = useHeard(id);
  const peaks = view?.peaks_url || url;
  if (!peaks) return <span className="heard" />;
  const length = view?.seconds || seconds;
  return (
    <span className={`heard ${phase}`} style={{ "--share": `${share * 100}%` }}>
      <Wave url={peaks} seconds={length} colour="--heard" height={height} whole />
      {phase === "playing" && <span className="so-far"><Wave url={peaks} seconds={length} colour="--color-accent-ink" height={height} whole /></span>}
    </span>
  );
}

// Says why nothing was heard of what begins with `scope`.
export function Trouble({ scope }) {
  const say = useWords();
  const { code, params } = useTrouble(scope);
  return <p role="status" className={code ? "note bad" : "hid"}>{say.code(code, params)}</p>;
}
