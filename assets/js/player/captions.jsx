// The words of the moment over the picture, where they are not burnt into it: cut and timed as in the film.
import { clockNow, useClock } from "$/public/js/film/clock.js";
import { rowAt } from "$/public/js/film/frames.js";
import { shotNow, useHead, useStore } from "$/public/js/film/store.js";

// The rows of a caption, each in a line; their first `said` characters, as the service counts them, are lit.
export function Rows({ rows, said }) {
  let left = said;
  return rows.map((row, i) => {
    const letters = [...row];
    const lit = Math.max(0, Math.min(left, letters.length));
    left -= letters.length + 1;
    return <span key={i} className="row" dir="auto">{lit ? <b>{letters.slice(0, lit).join("")}</b> : null}{letters.slice(lit).join("")}</span>;
  });
}

// The line and the caption at the clock's frame; `read` picks from {line, caption, frame} (of the shot).
function readNow(read) {
  const { frame } = clockNow();
  const row = rowAt(frame);
  if (!row) return null;
  const local = frame - row.from;
  for (const line of shotNow(row.id).lines) {
    const caption = line.captions.find(({ first, after }) => first <= local && local < after);
    if (caption) return read({ line, caption, frame: local });
  }
  return null;
}

const captionNow = () => readNow(({ caption }) => caption);
const languageNow = () => readNow(({ line }) => line.language);
const saidNow = () => readNow(({ caption, frame }) => caption.spoken.findLast(([from]) => from <= frame)?.[1] ?? 0);

export function CaptionsOverPicture() {
  const style = useHead().caption_style;
  useClock(saidNow);
  useClock(captionNow);
  const caption = useStore(captionNow, null);
  if (!caption) return null;
  return <p className={`cap ${style}`} lang={languageNow()}><Rows rows={caption.rows} said={style === "karaoke" ? saidNow() : 0} /></p>;
}
