// What the script shows of the film beside its words: numbers, lengths, who is in it, what changed.
import { filmNow, sceneNow, shotNow } from "$/public/js/film/store.js";
import { selectedNow } from "$/public/js/film/selection.js";
import { clock } from "$/public/js/words.js";

export function factsOf(say) {
  const { shots, cast, castIds } = filmNow();
  const lines = {};
  for (const shot of Object.values(shots)) for (const { character } of shot.lines) lines[character] = (lines[character] ?? 0) + 1;
  const told = (who) => [who.voice_title, say.count("{count} line", "{count} lines", lines[who.id] ?? 0)].filter(Boolean).join(" · ");
  const people = castIds.map((id) => cast[id]).filter(Boolean);
  return {
    say,
    selected: selectedNow(),
    known: new Set(people.map(({ name }) => name.toLowerCase())),
    cast: people.map((who) => ({ id: who.id, name: who.name, detail: told(who) })),
    number: (id) => shotNow(id).number,
    // A shot that was rendered once, and is another one now.
    changed: ({ shot }) => shotNow(shot).status === "outdated" && shotNow(shot).takes > 0,
    scene(id) {
      const { shot_ids: ids, seconds } = sceneNow(id);
      return ids.length ? `${say.count("{count} shot", "{count} shots", ids.length)} · ${clock(seconds)}` : "";
    },
  };
}

const ROWS = 54; // on a printed page
const WIDTHS = { dialogue: 35, manner: 25, cue: 35, heading: 60, action: 60, transition: 60, aside: 60, mark: 60, blank: 1 };

// How many pages a script fills when it is printed.
export function pagesOf(doc, kinds) {
  let rows = 0;
  for (let n = 1; n <= doc.lines; n += 1) rows += Math.max(1, Math.ceil(doc.line(n).length / WIDTHS[kinds[n - 1]]));
  return Math.max(1, Math.ceil(rows / ROWS));
}
