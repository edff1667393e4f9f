// What the palette offers: every action, and every shot, line and person of the film to go to.
import { actionsNow } from "$/public/js/film/actions.js";
import { keysOf } from "$/public/js/film/keys.js";
import { filmNow, shotNow, shotOrder } from "$/public/js/film/store.js";
import { selectShot } from "$/public/js/film/selection.js";

const RECENT = "recent-actions";
const MOST = 8;
const FEW = 4;

export function recent() {
  try {
    return JSON.parse(localStorage.getItem(RECENT) ?? "[]");
  } catch {
    return [];
  }
}

export function remember(id) {
  localStorage.setItem(RECENT, JSON.stringify([id, ...recent().filter((one) => one !== id)].slice(0, MOST)));
}

const fold = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}(?=\p{Script=Latin}|$)/gu, "");

// 0 when a word of the query is nowhere; more the nearer the words are to the beginning of the name.
export function fit(query, name, more = "") {
  const title = fold(name);
  const all = `${title} ${fold(more)}`;
  let score = 1;
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    if (!all.includes(word)) return 0;
    if (title.startsWith(word)) score += 4;
    else if (title.includes(` ${word}`)) score += 3;
    else if (title.includes(word)) score += 2;
  }
  return score;
}

function best(query, entries, most) {
  const scored = entries.map((entry) => ({ entry, score: fit(query, entry.name, entry.more) }));
  return scored.filter((one) => one.score).sort((a, b) => b.score - a.score).slice(0, most).map((one) => one.entry);
}

function commands(say) {
  return actionsNow()
    .filter((one) => one.id !== "palette.open" && one.enabled())
    .map((one) => ({ id: one.id, name: say(one.title), detail: one.detail(), keys: keysOf(one)[0] ?? "", run: one.run }));
}

function shots(say) {
  return shotOrder().map((id) => {
    const shot = shotNow(id);
    const words = shot.lines.map((line) => line.text).join(" ");
    return { id: `shot:${id}`, name: `${shot.number} ${shot.description}`, more: words, detail: words && say("“{words}”", { words: words.slice(0, 60) }), picture: shot.still_url, run: () => selectShot(id) };
  });
}

function people(say) {
  const film = filmNow();
  return film.castIds.map((id) => {
    const who = film.cast[id];
    const first = shotOrder().find((shot) => shotNow(shot).lines.some((line) => line.character === id) || shotNow(shot).appearances.some((one) => one.character === id));
    return { id: `person:${id}`, name: id === "narrator" ? say("Narrator") : who.name, detail: who.voice_title, run: () => first && selectShot(first) };
  });
}

// Groups of entries that fit the query, the recent ones first while nothing is asked for.
export function found(query, say) {
  const all = commands(say);
  const levels = all.filter((one) => one.id.startsWith("level."));
  const actions = all.filter((one) => !one.id.startsWith("level."));
  const before = query ? [] : recent().map((id) => all.find((one) => one.id === id)).filter(Boolean).slice(0, FEW);
  const rest = actions.filter((one) => !before.includes(one));
  const groups = [
    { name: say("Recent"), entries: before },
    { name: say("Commands"), entries: query ? best(query, rest, MOST) : rest },
    { name: say("Shots and lines"), entries: best(query, shots(say), query ? MOST : FEW) },
    { name: say("People"), entries: best(query, people(say), FEW) },
    { name: say("Go to"), entries: best(query, levels.filter((one) => !before.includes(one)), FEW) },
  ];
  return groups.filter((one) => one.entries.length);
}
