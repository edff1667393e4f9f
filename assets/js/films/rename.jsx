// Renaming in the menu of a film: its entry becomes a field. Enter saves, Escape closes the menu as always.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";

export function RenameFilm({ film, name, onRename, children }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const place = useRef(null);
  useEffect(() => {
    const menu = place.current.closest("[popover]");
    const shut = (event) => event.newState === "closed" && setOpen(false);
    menu.addEventListener("toggle", shut);
    return () => menu.removeEventListener("toggle", shut);
  }, []);
  const save = (event) => {
    event.preventDefault();
    const title = event.target.elements.title.value;
    place.current.closest("[popover]").hidePopover();
    if (title.trim() !== name) onRename(film, title);
  };
  return (
    <div ref={place}>
      {open ? (
        <form onSubmit={save} className="rename">
          <span className="field"><input name="title" dir="auto" defaultValue={name} maxLength={120} autoFocus onFocus={(event) => event.target.select()} aria-label={say("Film title")} autoComplete="off" /></span>
          <button type="submit" className="btn pri sm">{say("Rename")}</button>
        </form>
      ) : (
        <button type="button" className="btn gho wide" onClick={() => setOpen(true)}>{children}{say("Rename")}</button>
      )}
    </div>
  );
}
