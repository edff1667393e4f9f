// Over the script: what kind of line the cursor is on, how long the film is, ways in and out.
import { useEffect, useRef } from "react";
import { useHead } from "$/public/js/film/store.js";
import { clock, useWords } from "$/public/js/words.js";
import { exportAddress } from "$/public/js/script/doing.js";
import { GROUPS } from "$/public/js/script/typing.js";

const titles = (say) => ({ dialogue: say("Dialogue"), action: say("Action"), scene: say("Scene"), narration: say("Narration") });

export function Toolbar({ filmId, kind, pages, onGroup, onLeave, children }) {
  const say = useWords();
  const { seconds } = useHead();
  return (
    <div className="sc-bar">
      <div className="sc-kinds" role="group" aria-label={say("Kind of line")}>
        {GROUPS.map((name) => (
          <button key={name} type="button" aria-pressed={name === kind} onMouseDown={(event) => event.preventDefault()} onClick={() => onGroup(name)}>
            {titles(say)[name]}
          </button>
        ))}
      </div>
      <span className="sc-hint">{say("Tab changes the kind of line")}</span>
      <span className="sc-length num">{`${say.count("{count} page", "{count} pages", pages)} · ${clock(seconds)}`}</span>
      {children}
      <ExportMenu filmId={filmId} onOpen={onLeave} />
    </div>
  );
}

function ExportMenu({ filmId, onOpen }) {
  const say = useWords();
  const menu = useRef(null);
  useEffect(() => {
    const close = (event) => {
      if (event.type === "keydown" ? event.key === "Escape" && menu.current.open : !menu.current.contains(event.target)) {
        const inside = menu.current.contains(document.activeElement);
        menu.current.open = false;
        if (event.type === "keydown" && inside) menu.current.firstChild.focus();
      }
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details className="sc-menu" ref={menu} onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary className="btn gho sm">{say("Export")}</summary>
      <div className="pop">
        <a href={exportAddress(filmId, "fountain")} download>{say("Fountain, for any writing program")}</a>
        <a href={exportAddress(filmId, "fdx")} download>{say("FDX, for Final Draft")}</a>
      </div>
    </details>
  );
}
