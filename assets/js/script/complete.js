// What can come next: characters over a speech, places and times in a heading.
import { autocompletion } from "@codemirror/autocomplete";
import { film, kinds } from "$/public/js/script/layout.js";
import { isHeading } from "$/public/js/script/kinds.js";

const TIMES = ["DAWN", "DAY", "DUSK", "NIGHT"];
const plain = (name) => /\p{Lu}/u.test(name.toUpperCase()) && name.toUpperCase().toLowerCase() === name.toLowerCase();
const cueOf = (name) => (plain(name) ? name.toUpperCase() : `@${name}`);

function over(context) {
  const { state, pos } = context;
  const row = state.doc.lineAt(pos);
  const before = row.number > 1 ? state.doc.line(row.number - 1).text.trim() : "";
  return { row, opens: !before, typed: row.text.slice(0, pos - row.from).trimStart() };
}

function characters(context) {
  const { row, opens, typed } = over(context);
  const kind = context.state.field(kinds)[row.number - 1];
  const letters = typed.replace(/^@/, "");
  const capitals = /^\p{L}/u.test(letters) && (letters === letters.toUpperCase() || typed.startsWith("@"));
  if (!opens || isHeading(typed) || !["action", "cue", "blank"].includes(kind)) return null;
  if (!context.explicit && !(letters && capitals)) return null;
  const { cast, say } = context.state.field(film);
  const wanted = letters.toLowerCase();
  const options = cast
    .filter((who) => who.name.toLowerCase().startsWith(wanted))
    .map((who, i) => ({ label: who.id === "narrator" ? `${cueOf(who.name)} (V.O.)` : cueOf(who.name), detail: who.detail, type: "character", boost: 50 - i, apply: speak }));
  const known = cast.some((who) => who.name.toLowerCase() === wanted);
  if (letters.length > 1 && !known) options.push({ label: cueOf(letters), displayLabel: say("New character “{name}”", { name: letters }), type: "new", boost: -50, apply: speak });
  const getMatch = (option) => (option.type === "new" ? [] : [option.label.indexOf(letters.slice(0, 1)), option.label.indexOf(letters.slice(0, 1)) + letters.length]);
  return options.length ? { from: row.from, to: row.to, options, filter: false, getMatch } : null;
}

// A chosen name is followed by the row for its words.
function speak(view, option, from, to) {
  const next = view.state.doc.sliceString(to, to + 2);
  const below = next.startsWith("\n") && next !== "\n\n" && next.length > 1;
  const insert = below ? option.label : `${option.label}\n`;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + option.label.length + 1 }, userEvent: "input.complete", scrollIntoView: true });
}

function headings(context) {
  const { row, opens, typed } = over(context);
  const upper = typed.toUpperCase();
  if (!opens || !typed) return null;
  if (!isHeading(typed)) return /^(I|IN|INT|E|EX|EXT)$/.test(upper) ? { from: row.from, options: ["INT. ", "EXT. "].filter((one) => one.startsWith(upper)).map((label) => ({ label, type: "heading" })), filter: false } : null;
  const time = typed.match(/^(.*\S\s+-\s*)(\S*)$/);
  if (time) return { from: row.from + time[1].length, options: TIMES.map((label) => ({ label, type: "time" })) };
  const side = typed.match(/^((?:INT|EXT|I\/E)\.?\s+)(.*)$/i);
  if (!side) return null;
  const doc = context.state.doc;
  const places = new Set();
  context.state.field(kinds).forEach((kind, i) => {
    if (kind !== "heading" || i + 1 === row.number) return;
    const found = doc.line(i + 1).text.match(/^\S+\s+(.*?)(?:\s+-\s+[^-]*)?$/);
    if (found) places.add(found[1].trim());
  });
  const options = [...places].filter((name) => name.toUpperCase().startsWith(side[2].toUpperCase())).map((name) => ({ label: name, type: "place", apply: `${name} - ` }));
  return options.length ? { from: row.from + side[1].length, options, filter: false } : null;
}

export const completion = autocompletion({ override: [characters, headings], icons: false, interactionDelay: 0 });
