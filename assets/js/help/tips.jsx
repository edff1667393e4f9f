// The name and the keys of a button that shows only a drawing, while it is pointed at or has the focus.
import { useEffect, useState } from "react";
import { actionsNow } from "$/public/js/film/actions.js";
import { keysOf } from "$/public/js/film/keys.js";
import { Caps } from "$/public/js/help/keycaps.jsx";

const WAIT = 450;
const DRAWN = "button[aria-label], a[aria-label], [data-action]";

function tipOf(target) {
  const part = target.closest?.(DRAWN);
  if (!part || (!part.dataset.action && part.textContent.trim())) return null;
  const action = actionsNow().find((one) => one.id === part.dataset.action);
  const text = part.getAttribute("aria-label") ?? "";
  const keys = action ? keysOf(action) : [];
  if (!text && !keys.length) return null;
  const box = part.getBoundingClientRect();
  const low = box.bottom + 44 < window.innerHeight;
  return { text, keys, part, style: { left: Math.max(60, Math.min(window.innerWidth - 60, box.left + box.width / 2)), top: low ? box.bottom + 8 : box.top - 8, transform: low ? "translateX(-50%)" : "translate(-50%, -100%)" } };
}

export function Tips() {
  const [tip, setTip] = useState(null);
  useEffect(() => {
    let soon;
    const hide = () => {
      clearTimeout(soon);
      setTip(null);
    };
    const show = (event) => {
      hide();
      if (event.type === "focusin" && !event.target.matches(":focus-visible")) return;
      const found = tipOf(event.target);
      if (found) soon = setTimeout(() => found.part.isConnected && setTip(found), WAIT);
    };
    const heard = { pointerover: show, focusin: show, focusout: hide, pointerdown: hide, keydown: hide, scroll: hide };
    for (const [name, listener] of Object.entries(heard)) document.addEventListener(name, listener, { passive: true, capture: true });
    return () => {
      hide();
      for (const [name, listener] of Object.entries(heard)) document.removeEventListener(name, listener, { capture: true });
    };
  }, []);
  if (!tip) return null;
  return (
    <div className="tip pop xs" style={tip.style} aria-hidden="true">
      {tip.text}
      {tip.keys.map((one) => <Caps key={one} keys={one} />)}
    </div>
  );
}
