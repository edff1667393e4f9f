// Ctrl+K: every action, shot, line and person of the film by its name.
import { useState } from "react";
import { Command } from "cmdk";
import { useWords } from "$/public/js/words.js";
import { Dialog } from "$/public/js/help/dialog.jsx";
import { Caps } from "$/public/js/help/keycaps.jsx";
import { found, remember } from "$/public/js/help/found.js";

function Marked({ text, query }) {
  const word = query.trim().split(/\s+/)[0] ?? "";
  const at = word ? text.toLocaleLowerCase().indexOf(word.toLocaleLowerCase()) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + word.length)}</mark>
      {text.slice(at + word.length)}
    </>
  );
}

export default function Palette({ typed, onClose }) {
  const say = useWords();
  const [query, setQuery] = useState(() => typed.current);
  const groups = found(query, say);
  const choose = (entry) => {
    if (!entry.id.includes(":")) remember(entry.id);
    onClose();
    setTimeout(() => entry.run());
  };
  return (
    <Dialog label={say("Commands")} className="palette" onClose={onClose}>
      <Command label={say("Commands")} shouldFilter={false} loop>
        <div className="palette-head">
          <Command.Input autoFocus value={query} onValueChange={setQuery} placeholder={say("Find a command, a shot, a line, a person…")} />
          <button type="button" className="esc" onClick={onClose} aria-label={say("Close")}><Caps keys="Escape" /></button>
        </div>
        <Command.List label={say("Found")}>
          <Command.Empty>{say("Nothing has this name. Try a word of a line, or fewer letters.")}</Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group.name} heading={group.name}>
              {group.entries.map((entry) => (
                <Command.Item key={entry.id} value={entry.id} onSelect={() => choose(entry)}>
                  {entry.picture ? <img src={entry.picture} alt="" /> : <span className="blank" />}
                  <span className="grow clip" dir="auto"><Marked text={entry.name} query={query} /></span>
                  {entry.detail ? <span className="xs mut clip" dir="auto">{entry.detail}</span> : null}
                  {entry.keys ? <Caps keys={entry.keys} /> : null}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p className="palette-foot xs mut"><Caps keys="ArrowUp" /><Caps keys="ArrowDown" /> {say("move")} <Caps keys="Enter" /> {say("do it")}</p>
      </Command>
    </Dialog>
  );
}
