// The words of the moment over the picture, where they are not burnt into it.
import { clockNow, fps, useClock } from "$/public/js/film/clock.js";
import { rowAt } from "$/public/js/film/frames.js";
import { shotNow, useHead, useStore } from "$/public/js/film/store.js";

const LONGEST = 72;

// A long line is shown in parts, broken where it breathes.
export function parts(text) {
  const pieces = [];
  let rest = text.trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const pause = Math.max(...[", ", "; ", ". ", "! ", "? ", "। ", "، ", "؟ "].map((mark) => head.lastIndexOf(mark)));
    const at = pause > LONGEST / 3 ? pause + 1 : Math.max(head.lastIndexOf(" "), 0) || LONGEST;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest];
}

// What is said at a moment of a shot: {line, text, share}, `share` of the text that was spoken.
export function spokenAt(shot, seconds) {
  const line = shot.lines.findLast((one) => seconds >= one.start && seconds < one.start + Math.max(one.seconds, 1));
  if (!line) return null;
  const pieces = parts(line.text);
  const letters = line.text.length || 1;
  let at = ((seconds - line.start) / Math.max(line.seconds, 1)) * letters;
  for (const text of pieces) {
    if (at <= text.length || text === pieces[pieces.length - 1]) return { line, text, share: Math.min(1, at / (text.length || 1)) };
    at -= text.length + 1;
  }
  return null;
}

// How many letters are lit when `share` of a text was said: whole words, so that joined letters stay joined.
function litLetters(text, share) {
  const letters = Math.floor(share * text.length);
  if (!share || /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) return letters;
  const end = text.indexOf(" ", letters);
  return end < 0 ? text.length : end;
}

// At rest the first words of a shot are shown, so that one sees where they are.
function now() {
  const { frame, rate } = clockNow();
  const row = rowAt(frame);
  if (!row) return null;
  const shot = shotNow(row.id);
  const said = spokenAt(shot, (frame - row.from) / fps());
  if (said || rate || frame !== row.from || !shot.lines.length) return said;
  return { line: shot.lines[0], text: parts(shot.lines[0].text)[0], share: 0 };
}

export function CaptionsOverPicture() {
  useClock((clock) => clock.frame);
  useClock((clock) => clock.rate);
  const style = useHead().caption_style;
  useStore(() => shotNow(rowAt(clockNow().frame)?.id ?? ""), null);
  const said = now();
  if (!said) return null;
  const lit = style === "karaoke" ? litLetters(said.text, said.share) : 0;
  return (
    <p className={`cap ${style}`} lang={said.line.language} dir="auto">
      {lit ? <b>{said.text.slice(0, lit)}</b> : null}
      {said.text.slice(lit)}
    </p>
  );
}
