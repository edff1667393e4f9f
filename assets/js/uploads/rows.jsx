// Files on their way, with how far they are, and the plain sentence of what was refused.
import { Glyph } from "$/public/js/glyphs.jsx";
import { again, cancel } from "$/public/js/uploads/queue.js";
import { useWords } from "$/public/js/words.js";

function Row({ item }) {
  const say = useWords();
  const { id, name, size, sent, state, trouble } = item;
  const percent = size ? Math.floor((100 * sent) / size) : 0;
  const told = { waiting: say("Waiting"), reading: say("Looking at it…"), sending: `${percent}%` }[state];
  return (
    <li className={trouble ? "upl bad" : "upl"} data-state={state}>
      <span className="clip grow" dir="auto">{name}</span>
      {told && <span className="dim num">{told}</span>}
      {trouble?.again && <button type="button" className="btn sec xs" onClick={() => again(id)}>{say("Try again")}</button>}
      <button type="button" className="btn gho ico sm" aria-label={trouble ? say("Take {name} off this list", { name }) : say("Stop sending {name}", { name })} onClick={() => cancel(id)}>
        <Glyph name="close" />
      </button>
      {trouble ? <p role="alert">{say.code(trouble.code, trouble.params)}</p> : <progress max={size} value={state === "reading" ? undefined : sent} aria-label={name} />}
    </li>
  );
}

export function Rows({ items }) {
  const say = useWords();
  if (!items.length) return null;
  return <ul className="upls" aria-label={say("Files on their way")}>{items.map((item) => <Row key={item.id} item={item} />)}</ul>;
}
