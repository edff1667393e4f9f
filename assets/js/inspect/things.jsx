// The things in the picture: taken out one by one, put in by name.
import { useId, useState } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { useWords } from "$/public/js/words.js";
import { addThing, removeThing, useChosen } from "$/public/js/inspect/chosen.js";

// `known` are the things that the painter can draw.
export function Things({ label, known }) {
  const say = useWords();
  const id = useId();
  const { things } = useChosen();
  const [wish, setWish] = useState("");
  const add = (event) => {
    event.preventDefault();
    addThing(wish);
    setWish("");
  };
  return (
    <div role="group" aria-label={label} className="things">
      <p className="lab" aria-hidden="true">{label}</p>
      <ul className="chips">
        {things.map((thing) => (
          <li key={thing} className="chip">
            <span dir="auto">{thing}</span>
            <button type="button" aria-label={say("Take {name} out of the picture", { name: thing })} onClick={() => removeThing(thing)}><Glyph name="close" /></button>
          </li>
        ))}
        <li>
          <form onSubmit={add} className="add-thing">
            <input list={id} value={wish} maxLength={80} placeholder={say("Add a thing")} aria-label={say("Add a thing")} onChange={(event) => setWish(event.target.value)} />
            <button type="submit" className="btn sec xs" aria-label={say("Put it into the picture")}><Glyph name="plus" /></button>
          </form>
          <datalist id={id}>{known.map((name) => <option key={name} value={name} />)}</datalist>
        </li>
      </ul>
    </div>
  );
}
