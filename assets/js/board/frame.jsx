// The frame of the screen: edges that resize panels, buttons that show them, the switch of levels.
import { useEffect, useRef } from "react";
import { useWords } from "$/public/js/words.js";
import { register, useActions, run } from "$/public/js/film/actions.js";
import { keysOf } from "$/public/js/film/keys.js";
import { LEVELS, setLevel, useLevel } from "$/public/js/film/level.js";
import { closeDrawer, isDrawer, isOpen, PANELS, reset, resize, togglePanel, usePanels } from "$/public/js/board/panels.js";

const STEP = 16;
// In which direction a panel grows when its edge moves right or down.
const GROWS = { left: 1, insp: -1, stage: 1, dock: -1 };
const sign = (name) => (PANELS[name].axis === "x" && document.documentElement.dir === "rtl" ? -GROWS[name] : GROWS[name]);

// The edge of a panel: dragged, moved with the arrows, put back by a double click.
export function PanelEdge({ panel, label }) {
  const size = usePanels()[panel];
  const { axis, least, most } = PANELS[panel];
  const began = useRef(null);
  const at = (event) => (axis === "x" ? event.clientX : event.clientY);
  const keys = (event) => {
    const by = { ArrowLeft: axis === "x" ? -STEP : 0, ArrowRight: axis === "x" ? STEP : 0, ArrowUp: axis === "y" ? -STEP : 0, ArrowDown: axis === "y" ? STEP : 0 }[event.key];
    const whole = { Home: least, End: most }[event.key];
    if (whole !== undefined) resize(panel, whole);
    else if (by) resize(panel, size + by * sign(panel));
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator" tabIndex={0} className={`edge of-${panel}`} aria-label={label} aria-orientation={axis === "x" ? "vertical" : "horizontal"}
      aria-valuenow={size} aria-valuemin={least} aria-valuemax={most} onKeyDown={keys} onDoubleClick={() => reset(panel)}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); began.current = { at: at(event), size }; }}
      onPointerMove={(event) => began.current && resize(panel, began.current.size + (at(event) - began.current.at) * sign(panel))}
      onPointerUp={() => { began.current = null; }} onPointerCancel={() => { began.current = null; }}
    />
  );
}

const SHOWS = { left: "panel.scenes", insp: "panel.inspector", dock: "panel.jobs" };

export function PanelButton({ panel, label, className, children }) {
  usePanels();
  return <button type="button" className={className} aria-label={label} data-action={SHOWS[panel]} aria-expanded={typeof window !== "undefined" && isOpen(panel)} onClick={() => togglePanel(panel)} data-opens={panel}>{children}</button>;
}

// Levels that are there, with the keys that lead to them.
export function LevelSwitch({ label }) {
  const say = useWords();
  const current = useLevel();
  const actions = useActions();
  const key = (name) => {
    const action = actions.find((one) => one.id === `level.${name}`);
    return action ? keysOf(action)[0] : "";
  };
  return (
    <nav className="levels" aria-label={label}>
      {LEVELS.map((name) => (
        <button key={name} type="button" aria-current={name === current ? "page" : undefined} onClick={() => setLevel(name)}>
          {say(`level.${name}`)}<span className="key" aria-hidden="true">{key(name)}</span>
        </button>
      ))}
    </nav>
  );
}

// A button of the bar that does an action; it is not there as long as nobody offers the action.
export function ActionButton({ action, label, className, children }) {
  const found = useActions().find((one) => one.id === action);
  if (!found) return null;
  return <button type="button" className={className} aria-label={label} data-action={action} onClick={() => run(action)}>{children}</button>;
}

// Behind a drawer: a click or Escape closes it, the focus goes into it and comes back.
export function DrawerVeil() {
  const { drawer } = usePanels();
  const open = drawer && isDrawer(drawer) ? drawer : "";
  useEffect(() => register(
    { id: "panel.scenes", title: "Show or hide the scenes", group: "View", keys: ["Ctrl+B"], run: () => togglePanel("left") },
    { id: "panel.jobs", title: "Show or hide the jobs", group: "View", keys: ["Ctrl+J"], run: () => togglePanel("dock") },
    { id: "panel.inspector", title: "Show or hide the inspector", group: "View", keys: ["Ctrl+I"], run: () => togglePanel("insp") },
  ), []);
  useEffect(() => {
    if (!open) return undefined;
    const panel = document.querySelector(open === "left" ? ".left" : ".insp");
    if (!panel.contains(document.activeElement)) panel.querySelector("[aria-current=true], [aria-selected=true], button")?.focus();
    const escape = (event) => event.key === "Escape" && !event.defaultPrevented && closeDrawer();
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("keydown", escape);
      document.querySelector(`.top [data-opens=${open}]`)?.focus();
    };
  }, [open]);
  return <div className="veil" hidden={!open} onClick={closeDrawer} />;
}
