// Styles of captions, each as the player would show it: over the still of the selected shot, with its own words.
import { useId } from "react";
import { useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";
import { useSelectedShot } from "$/public/js/film/selection.js";
import { useHead } from "$/public/js/film/store.js";
import { Rows } from "$/public/js/player/captions.jsx";

export function CaptionStyles({ label, names }) {
  const say = useWords();
  const group = useId();
  const { caption_style: now } = useHead();
  const { still_url: still, lines } = useSelectedShot();
  const rows = lines[0]?.captions[0]?.rows ?? [say("What is said stands here.")];
  return (
    <fieldset className="caption-styles">
      <legend className="b">{label}</legend>
      {names.map((style) => (
        <label key={style} className="choice">
          <input type="radio" className="hid" name={group} value={style} checked={style === now} onChange={() => edit("film.set", { caption_style: style })} />
          <span className="frame" aria-hidden="true">
            {still && <img src={still} alt="" draggable={false} />}
            <span className={`cap ${style}`} lang={lines[0]?.language}><Rows rows={rows} said={style === "karaoke" ? Math.ceil(rows[0].length / 2) : 0} /></span>
          </span>
          <span className="xxs">{say(`caption.${style}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
