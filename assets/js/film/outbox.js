// Commands that are not settled yet: kept in this browser, sent, and sent again until the server has answered.
import { applied, commandId } from "$/public/js/film/commands.js";
import { refresh, setOverlay, tell, useStore } from "$/public/js/film/store.js";

const AGAIN = 6000; // ms after which a batch without an answer is sent again
const ABANDONED = 15000; // ms after which another tab's commands are ours to send
const MOST = 40; // commands in one batch

let film = "";
let open = [];
let inFlight = new Set();
let send = null;
let timer = null;
let away = false;
let savedAt = 0;
let following = []; // what is done when the commands before it are settled
const tab = () => {
  const known = sessionStorage.getItem("tab") ?? commandId();
  sessionStorage.setItem("tab", known);
  return known;
};
const place = () => `outbox:${film}:${tab()}`;

setOverlay((said) => open.reduce(applied, said));

function keep() {
  if (open.length) localStorage.setItem(place(), JSON.stringify({ at: Date.now(), open }));
  else localStorage.removeItem(place());
}

// What a tab that is gone left behind becomes ours: a command is never applied twice.
function adopt() {
  const found = [];
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(`outbox:${film}:`))) {
    try {
      const { at, open: theirs } = JSON.parse(localStorage.getItem(key));
      if (key !== place() && Date.now() - at < ABANDONED) continue;
      found.push({ at, theirs });
    } catch {
      // not ours to read: gone with the next line
    }
    localStorage.removeItem(key);
  }
  return found.sort((one, other) => one.at - other.at).flatMap(({ theirs }) => theirs);
}

// Begins to work for a film; `sender` hands a batch to the server.
export function begin(filmId, sender) {
  send = sender;
  if (film === filmId) return;
  film = filmId;
  inFlight = new Set();
  open = film ? adopt() : [];
  following = [];
  keep();
  flush();
}

const same = (one, other) => one.name === other.name && JSON.stringify(Object.keys(one.args)) === JSON.stringify(Object.keys(other.args));
const target = (args) => args.line ?? args.shot ?? args.scene ?? args.character ?? args.bus ?? "";
const SETTING = /\.(set|cue|fader|write)$/;

// Changes the film: shown at once, settled by the server when it can be reached. Commands of one `step` are
// taken back together.
export function edit(name, args, { base, step } = {}) {
  const last = open[open.length - 1];
  const made = { id: commandId(), name, args, ...(base ? { base } : {}), ...(step ? { step } : {}) };
  if (last && SETTING.test(name) && !inFlight.has(last.id) && same(last, made) && target(last.args) === target(args)) {
    open = [...open.slice(0, -1), { ...last, args }];
  } else open = [...open, made];
  keep();
  refresh();
  flush();
}

function flush() {
  clearTimeout(timer);
  if (!open.length || !send || away) return;
  if (!inFlight.size) {
    const batch = open.slice(0, MOST);
    inFlight = new Set(batch.map(({ id }) => id));
    send(batch);
  }
  timer = setTimeout(() => {
    inFlight = new Set();
    flush();
  }, AGAIN);
}

// Forgets what the server settled or refused.
export function settle(ids) {
  if (!ids.length) return;
  const over = new Set(ids);
  open = open.filter(({ id }) => !over.has(id));
  for (const id of ids) inFlight.delete(id);
  savedAt = Date.now();
  keep();
  follow();
  flush();
}

// Does `run` when every command given so far is settled: what is undone must have arrived.
export function afterwards(run) {
  window.dispatchEvent(new Event("film:flush"));
  following = [...following, { after: new Set(open.map(({ id }) => id)), run }];
  follow();
}

function follow() {
  const isOpen = new Set(open.map(({ id }) => id));
  while (following.length && ![...following[0].after].some((id) => isOpen.has(id))) following.shift().run();
}

// Told when the connection is lost and when it is back.
export function setAway(now) {
  if (away === now) return;
  away = now;
  if (!away) inFlight = new Set();
  flush();
  tell();
}

const state = () => (away ? (open.length ? "kept" : "away") : open.length ? "saving" : savedAt ? "saved" : "");
// "", "saving", "saved", "away" (no connection), "kept" (changes wait for one).
export const useSaving = () => useStore(state, "");
export const waiting = () => open.length;

if (typeof window !== "undefined") {
  // Fields with words that are still being typed hand them over; what is open stays in localStorage.
  window.addEventListener("pagehide", () => window.dispatchEvent(new Event("film:flush")));
}
