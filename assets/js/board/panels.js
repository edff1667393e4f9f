// How large the panels are and which are open: kept in this browser, drawn by the style sheet.
import { useSyncExternalStore } from "react";

// In pixels; `axis` is the direction in which the edge moves.
export const PANELS = {
  left: { size: 240, least: 200, most: 360, axis: "x" },
  insp: { size: 320, least: 280, most: 480, axis: "x" },
  stage: { size: 280, least: 140, most: 640, axis: "y" },
  dock: { size: 112, least: 72, most: 320, axis: "y" },
};
const DRAWERS = { left: "(max-width: 899px)", insp: "(max-width: 1199px)" };
const PLACE = "panels";
const AT_FIRST = { left: 240, insp: 320, stage: 280, dock: 112, shut: [], drawer: "" };
let panels = AT_FIRST;
const listeners = new Set();

export const isDrawer = (name) => name in DRAWERS && window.matchMedia(DRAWERS[name]).matches;
export const usePanels = () =>
  useSyncExternalStore((heard) => {
    listeners.add(heard);
    return () => listeners.delete(heard);
  }, () => panels, () => AT_FIRST);

function draw() {
  const root = document.documentElement;
  for (const name of Object.keys(PANELS)) root.style.setProperty(`--${name}-size`, `${panels[name]}px`);
  root.dataset.shut = panels.shut.join(" ");
  root.dataset.drawer = panels.drawer;
}

function change(next) {
  panels = { ...panels, ...next };
  localStorage.setItem(PLACE, JSON.stringify({ ...panels, drawer: "" }));
  draw();
  listeners.forEach((heard) => heard());
}

export function resize(name, pixels) {
  const { least, most } = PANELS[name];
  change({ [name]: Math.round(Math.max(least, Math.min(most, pixels))) });
}

export const reset = (name) => resize(name, PANELS[name].size);
export const isOpen = (name) => (isDrawer(name) ? panels.drawer === name : !panels.shut.includes(name));

export function openPanel(name) {
  if (isDrawer(name)) change({ drawer: name });
  else change({ shut: panels.shut.filter((one) => one !== name) });
}

export function closePanel(name) {
  if (isDrawer(name)) change({ drawer: "" });
  else change({ shut: [...new Set([...panels.shut, name])] });
}

export const togglePanel = (name) => (isOpen(name) ? closePanel(name) : openPanel(name));
export const closeDrawer = () => panels.drawer && change({ drawer: "" });

if (typeof window !== "undefined") {
  try {
    panels = { ...AT_FIRST, ...JSON.parse(localStorage.getItem(PLACE) ?? "{}") };
  } catch {
    // what was kept is not readable: the first sizes
  }
  draw();
  window.addEventListener("inspector:open", () => isDrawer("insp") && openPanel("insp"));
}
