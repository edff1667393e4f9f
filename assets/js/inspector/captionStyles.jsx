// Styles of captions, each as the player would show it: over the still of the selected shot, with its own words.
import { useId } from "react";
import { useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";
import { useSelectedShot } from "$/public/js/film/selection.js";
import { useHead } from "$/public/js/film/store.js";
import { parts } from "$/public/js/player/captions.jsx";

export function CaptionStyles({ label, names }) {
  const say = useWords();
  const group = useId();
  const { caption_style: now } = useHead();
  const { still_url: still, lines } = useSelectedShot();
  const words = lines.length ? parts(lines[0].text)[0] : say("What is said stands here.");
  const spoken = Math.ceil(words.length / 2);
  return (
    <fieldset className="caption-styles">
      <legend className="b">{label}</legend>
      {names.map((style) => (
        <label key={style} className="choice">
          <input type="radio" className="hid" name={group} value={style} checked={style === now} onChange={() => edit("film.set", { caption_style: style })} />
          <span className="frame" aria-hidden="true">
            {still && <img src={still} alt="" draggable={false} />}
            <span className={`cap ${style}`} lang={lines[0]?.language} dir="auto">{style === "karaoke" ? <><b>{words.slice(0, spoken)}</b>{words.slice(spoken)}</> : words}</span>
          </span>
          <span className="xxs">{say(`caption.${style}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
