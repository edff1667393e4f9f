// Words that two people changed at once: both are shown, one is chosen, and until then neither is lost.
import { useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";
import { useFilm } from "$/public/js/film/store.js";

const KINDS = { "scene.set": "scene", "shot.set": "shot", "line.set": "line", "cast.set": "character" };

// What stands in the film now; of a whole script there is nothing short to show.
function standing(film, { name, target, argument }) {
  if (name === "film.set") return film.head[argument];
  if (name === "scene.set") return film.scenes[target]?.[argument];
  if (name === "shot.set") return film.shots[target]?.[argument];
  if (name === "cast.set") return film.cast[target]?.[argument];
  if (name === "line.set") return Object.values(film.shots).flatMap(({ lines }) => lines).find((line) => line.id === target)?.[argument];
  return undefined;
}

function Conflict({ conflict, onSettle }) {
  const say = useWords();
  const mine = useFilm((film) => standing(film, conflict), "") ?? "";
  const { id, name, target, argument, kept } = conflict;
  const theirs = () => {
    edit(name, { ...(KINDS[name] ? { [KINDS[name]]: target } : {}), [argument]: kept });
    onSettle(id);
  };
  return (
    <li className="conflict pop">
      <p className="b">{say("Somebody else changed the same words.")}</p>
      {mine ? <blockquote dir="auto"><span className="xs mut">{say("Yours, in the film")}</span>{mine}</blockquote> : null}
      <blockquote dir="auto"><span className="xs mut">{say("Theirs, kept here")}</span>{kept}</blockquote>
      <p className="row">
        <button type="button" className="btn pri sm" onClick={() => onSettle(id)}>{say("Keep mine")}</button>
        <button type="button" className="btn sec sm" onClick={theirs}>{say("Use theirs")}</button>
      </p>
    </li>
  );
}

export function Conflicts({ conflicts, onSettle }) {
  const say = useWords();
  return (
    <section className="conflicts" aria-live="polite" aria-label={say("Changes that meet")}>
      <ul>{conflicts.map((one) => <Conflict key={one.id + one.argument} conflict={one} onSettle={onSettle} />)}</ul>
    </section>
  );
}
