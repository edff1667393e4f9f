// Keys as they are printed on a keyboard.
const CAPS = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc", Delete: "Del", PageUp: "PgUp", PageDown: "PgDn" };

export const spoken = (keys) => keys.split("+").map((one) => CAPS[one] ?? one).join(" ");

// One press: "Ctrl+K" becomes two caps.
export function Caps({ keys }) {
  const parts = keys === "+" ? ["+"] : keys.split("+");
  return (
    <span className="caps" dir="ltr">
      {parts.map((one, i) => <kbd key={i}>{CAPS[one] ?? one}</kbd>)}
    </span>
  );
}
