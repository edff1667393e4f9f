// Between the text in the editor and the film: what is typed becomes a command, what others do is taken in.
import { Transaction } from "@codemirror/state";
import { edit, waiting } from "$/public/js/film/outbox.js";
import { filmNow, subscribe } from "$/public/js/film/store.js";
import { changesFor } from "$/public/js/script/merge.js";
import { ownersOf, setOwners } from "$/public/js/script/owners.js";

const PAUSE = 500; // ms without a key before the text is written
const HELD = 4000; // ms that a half-typed row waits for its end
const AGAIN = 3000; // ms after which the script is asked for again

const halfTyped = (row, next) => {
  const text = row.text.trim();
  const open = text.startsWith("(") && !text.includes(")");
  const name = /\p{Lu}/u.test(text) && text === text.toUpperCase() && !/[.!?]$/.test(text) && !next.trim();
  return !text || open || name || /^(INT|EXT|I\/E)\.?\s*\S{0,2}$/i.test(text);
};

// Keeps one editor in step. `onLoaded` hears of the first text, `onAway` (true or false) whether it can be had.
export class Sync {
  constructor(view, filmId, { onLoaded, onAway }) {
    Object.assign(this, { view, filmId, onLoaded, onAway });
    this.base = null; // the text that the film has once everything sent has arrived
    this.said = ""; // what the server said last
    this.revision = -1;
    this.sent = 0;
    this.since = 0;
    this.withdraw = subscribe(() => this.look());
    this.look();
  }

  // After every change of the film: is there another script to ask for?
  look() {
    if (this.loading || waiting() || !filmNow().revision) return;
    if (filmNow().revision !== this.revision) this.load();
    else this.base = this.said; // all is settled and the film is as it was: what was sent changed nothing
  }

  async load() {
    const { sent } = this;
    this.loading = true;
    const said = await this.ask();
    this.loading = false;
    if (this.stopped) return;
    this.onAway(!said);
    clearTimeout(this.again);
    if (!said) this.again = setTimeout(() => this.look(), AGAIN);
    else if (sent === this.sent) this.take(said);
  }

  async ask() {
    try {
      const answer = await fetch(`/api/v1/films/${this.filmId}/script`);
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  // Takes in what the server says; what is typed meanwhile stays, and so does the cursor.
  take({ text, spans, revision }) {
    const { view } = this;
    const first = this.base === null;
    const changes = first ? { from: 0, to: view.state.doc.length, insert: text } : changesFor(this.base, view.state.doc.toString(), text);
    Object.assign(this, { base: text, said: text, revision, taking: true });
    view.dispatch({ changes, annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)] });
    view.dispatch({ effects: setOwners.of(ownersOf(view.state.doc.toString(), text, spans)) });
    this.taking = false;
    if (first) this.onLoaded();
  }

  // Called at every key: writes after a pause, later while a row is half typed.
  typed() {
    if (this.base === null || this.taking) return;
    clearTimeout(this.timer);
    this.since ||= Date.now();
    const { doc, selection } = this.view.state;
    const row = doc.lineAt(selection.main.head);
    const next = row.number < doc.lines ? doc.line(row.number + 1).text : "";
    const held = this.view.hasFocus && halfTyped(row, next) && Date.now() - this.since < HELD;
    this.timer = setTimeout(() => (held ? this.typed() : this.write()), PAUSE);
  }

  write() {
    clearTimeout(this.timer);
    const text = this.view.state.doc.toString();
    this.since = 0;
    if (this.base === null || text === this.base) return;
    this.put(text);
  }

  // Makes the film what `text` tells.
  put(text) {
    const { base } = this;
    this.sent += 1;
    this.base = text;
    edit("script.write", { text }, { base: { text: base } });
  }

  // Puts another script in the place of this one, as a step that can be taken back.
  replace(text) {
    this.write();
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    this.write();
  }

  stop() {
    this.write();
    this.stopped = true;
    clearTimeout(this.again);
    this.withdraw();
  }
}
