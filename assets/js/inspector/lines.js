// The lines of the selected shot: which one the pane is about, and what is done to them.
import { edit } from "$/public/js/film/outbox.js";
import { selectedNow } from "$/public/js/film/selection.js";
import { filmNow, shotNow, tell, useFilm } from "$/public/js/film/store.js";

export const NO_LINE = { id: "", character: "", speaker: "", text: "", emotion: "neutral", language: "en", speed: 1, pitch: 0, gain: 0, seconds: 0, recording: "" };
let active = "";

const here = () => shotNow(selectedNow()).lines;
const activeNow = () => here().find(({ id }) => id === active) ?? here()[0] ?? NO_LINE;
// The line that was touched last, else the first one.
export const useActiveLine = () => useFilm(activeNow, NO_LINE);

export function activate(line) {
  if (active === line) return;
  active = line;
  tell();
}

const focus = (selector) => requestAnimationFrame(() => document.querySelector(selector)?.focus());

// Moves a line `by` places within its shot; what moved it keeps the focus.
export function moveLine(line, by) {
  const ids = here().map(({ id }) => id);
  const to = ids.indexOf(line) + by;
  if (to < 0 || to >= ids.length) return;
  const rest = ids.filter((id) => id !== line);
  edit("line.move", { line, shot: selectedNow(), before: rest[to] ?? "" });
  const wanted = to === 0 ? 1 : to === ids.length - 1 ? -1 : by;
  focus(`[data-line="${line}"] [data-move="${wanted}"]`);
}

export function deleteLine(line) {
  edit("line.delete", { line });
  focus("[data-add-line]");
}

export function addLine(line, character, text) {
  edit("line.insert", { line, shot: selectedNow(), before: "", character, text });
  activate(line);
}

// Who most likely speaks next: somebody in the picture who did not speak last.
export function nextSpeaker() {
  const { lines, appearances } = shotNow(selectedNow());
  const last = lines[lines.length - 1]?.character;
  const seen = appearances.map(({ character }) => character);
  return seen.find((who) => who !== last) ?? last ?? filmNow().castIds[0] ?? "";
}

// How many lines a new voice of somebody would change: recordings stay as they are.
export const voicedLines = (film, who) => Object.values(film.shots).reduce((sum, { lines }) => sum + lines.filter((one) => one.character === who && !one.recording).length, 0);
