// The small menu of a card or of a scene: one level deep, at hand with the mouse and with keys.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "$/public/js/words.js";
import { actionsNow } from "$/public/js/film/actions.js";
import { keysOf } from "$/public/js/film/keys.js";
import { selectionNow, selectShot } from "$/public/js/film/selection.js";
import { MENUS } from "$/public/js/board/actions.js";
import { Glyph } from "$/public/js/glyphs.jsx";

function Items({ kind, id, at, label, onClose }) {
  const say = useWords();
  const box = useRef(null);
  const [place, setPlace] = useState(null);
  useLayoutEffect(() => {
    const { width, height } = box.current.getBoundingClientRect();
    setPlace({ left: Math.max(8, Math.min(at.x, window.innerWidth - width - 8)), top: Math.max(8, Math.min(at.y, window.innerHeight - height - 8)) });
    box.current.querySelector("[role=menuitem]:not([aria-disabled=true])")?.focus();
  }, [at]);
  useEffect(() => {
    const outside = (event) => !box.current?.contains(event.target) && onClose(false);
    document.addEventListener("pointerdown", outside);
    window.addEventListener("resize", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      window.removeEventListener("resize", outside);
    };
  }, [onClose]);
  const keys = (event) => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose(true);
      return;
    }
    const all = [...box.current.querySelectorAll("[role=menuitem]")];
    const here = all.indexOf(document.activeElement);
    const next = { ArrowDown: (here + 1) % all.length, ArrowUp: (here - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[next].focus();
  };
  const shown = (action) => keysOf(actionsNow().find((one) => one.id === action.id) ?? action)[0] ?? "";
  const does = (action) => {
    if (!action.able) return;
    onClose(true);
    action.act();
  };
  return createPortal(
    <div ref={box} role="menu" aria-label={label} className="menu pop" onKeyDown={keys} style={place ?? { visibility: "hidden" }}>
      {MENUS[kind](id).map((action) => (
        <button key={action.id} type="button" role="menuitem" tabIndex={-1} aria-disabled={!action.able} onClick={() => does(action)}>
          <span className="grow">{say(action.title)}</span><kbd className="key" dir="ltr">{shown(action)}</kbd>
        </button>
      ))}
    </div>,
    document.body,
  );
}

// `kind` is "shot" or "scene".
export function MoreButton({ kind, of: id, label, className = "" }) {
  const [at, setAt] = useState(null);
  const button = useRef(null);
  const open = () => {
    if (kind === "shot" && !selectionNow().ids.includes(id)) selectShot(id);
    const { left, right, bottom } = button.current.getBoundingClientRect();
    setAt({ x: document.documentElement.dir === "rtl" ? right - 220 : left, y: bottom + 4 });
  };
  const close = useRef((back) => {
    setAt(null);
    if (back) button.current?.focus();
  });
  return (
    <>
      <button ref={button} type="button" className={`more ${className}`} aria-haspopup="menu" aria-expanded={Boolean(at)} aria-label={label} onClick={open} onPointerDown={(event) => event.stopPropagation()}>
        <Glyph name="more" />
      </button>
      {at ? <Items kind={kind} id={id} at={at} label={label} onClose={close.current} /> : null}
    </>
  );
}
