// The list of scenes and shots at the left: folds, follows the arrows, lets scenes be dragged.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { edit } from "$/public/js/film/outbox.js";
import { NOTHING, useFilm, useSceneIds } from "$/public/js/film/store.js";
import { selectShot, useSelected } from "$/public/js/film/selection.js";
import { MENUS } from "$/public/js/board/actions.js";
import { SceneRow } from "$/public/js/board/sceneRow.jsx";

const ROW = 32;
const NONE = { announcements: { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined }, screenReaderInstructions: { draggable: "" } };
// What a key does with the scene that has the focus.
const SCENE_KEYS = { F2: "scene.rename", Delete: "scene.delete", d: "scene.duplicate", n: "scene.insert", m: "scene.merge", "Alt+ArrowUp": "scene.earlier", "Alt+ArrowDown": "scene.later", "Ctrl+x": "scene.cut", "Ctrl+c": "scene.copy", "Ctrl+v": "scene.paste" };

function rowsOf(sceneIds, scenes, folded) {
  return sceneIds.flatMap((scene) => [{ scene, key: scene }, ...(folded.has(scene) ? [] : scenes[scene].shot_ids.map((shot) => ({ scene, shot, key: shot })))]);
}

// Dragging a scene: before or after which other one it is.
function useDragged(rows, list) {
  const [over, setOver] = useState(null);
  const pointer = useRef(0);
  const stop = useRef(() => undefined);
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 6 } }), useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }));
  const look = () => {
    const at = Math.max(0, Math.min(rows.length - 1, Math.floor((pointer.current - list.current.getBoundingClientRect().top) / ROW)));
    const scene = rows[at]?.scene;
    const mine = rows.flatMap((row, i) => (row.scene === scene ? [i] : []));
    setOver({ scene, side: at - mine[0] < mine.length / 2 ? "before" : "after" });
  };
  const begin = ({ activatorEvent }) => {
    const follow = (event) => {
      pointer.current = (event.touches?.[0] ?? event).clientY;
    };
    follow(activatorEvent);
    window.addEventListener("mousemove", follow);
    window.addEventListener("touchmove", follow, { passive: true });
    stop.current = () => {
      window.removeEventListener("mousemove", follow);
      window.removeEventListener("touchmove", follow);
    };
  };
  const end = ({ active }, sceneIds) => {
    stop.current();
    setOver(null);
    if (!over || over.scene === active.id) return;
    const before = over.side === "before" ? over.scene : sceneIds[sceneIds.indexOf(over.scene) + 1] ?? "";
    if (before !== active.id) edit("scene.move", { scenes: [active.id], before });
  };
  return { over, sensors, begin, look, end, cancel: () => { stop.current(); setOver(null); } };
}

export function SceneList({ shot, label }) {
  const sceneIds = useSceneIds();
  const scenes = useFilm((film) => film.scenes, NOTHING.scenes);
  const [folded, setFolded] = useState(new Set());
  const [active, setActive] = useState("");
  const focus = useSelected();
  const scroller = useRef(null);
  const list = useRef(null);
  const rows = useMemo(() => rowsOf(sceneIds, scenes, folded), [sceneIds, scenes, folded]);
  const current = rows.some((row) => row.key === active) ? active : rows.find((row) => row.shot === focus)?.key ?? rows[0]?.key;
  const rangeExtractor = useCallback((range) => {
    const kept = rows.findIndex((row) => row.key === current);
    const seen = defaultRangeExtractor(range);
    return kept < 0 || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b);
  }, [rows, current]);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, getItemKey: useCallback((at) => rows[at].key, [rows]), overscan: 8, rangeExtractor });
  const dragged = useDragged(rows, list);
  useEffect(() => {
    setActive(focus);
    const at = rows.findIndex((row) => row.shot === focus);
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [focus]);

  const fold = (scene, now = !folded.has(scene)) => setFolded((was) => {
    const next = new Set(was);
    if (now) next.add(scene);
    else next.delete(scene);
    return next;
  });
  const go = (at) => {
    const row = rows[at];
    if (!row) return;
    setActive(row.key);
    virtual.scrollToIndex(at, { align: "auto" });
    if (row.shot) selectShot(row.shot);
    requestAnimationFrame(() => list.current.querySelector(row.shot ? `[data-row="${row.key}"]` : `[data-scene-row="${row.key}"]`)?.focus({ preventScroll: true }));
  };
  const keys = (event) => {
    const at = rows.findIndex((row) => row.key === (event.target.dataset.row ?? event.target.dataset.sceneRow));
    if (at < 0) return;
    const { scene, shot: isShot } = rows[at];
    const turned = document.documentElement.dir === "rtl";
    const written = `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.key}`;
    const command = isShot ? undefined : MENUS.scene(scene).find((one) => one.id === SCENE_KEYS[written]);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[written];
    const opens = written === (turned ? "ArrowLeft" : "ArrowRight");
    const closes = written === (turned ? "ArrowRight" : "ArrowLeft");
    if (command) {
      if (command.able) command.act();
    } else if (next !== undefined) go(next);
    else if (closes && isShot) go(rows.findIndex((row) => row.key === scene));
    else if ((opens || closes) && !isShot) fold(scene, closes);
    else return;
    event.preventDefault();
  };
  return (
    <div className="scroll" ref={scroller}>
      <DndContext sensors={dragged.sensors} accessibility={NONE} onDragStart={dragged.begin} onDragMove={dragged.look} onDragEnd={(event) => dragged.end(event, sceneIds)} onDragCancel={dragged.cancel}>
        <ul ref={list} aria-label={label} className="scenelist" style={{ height: virtual.getTotalSize() }} onKeyDown={keys}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            const over = dragged.over?.scene === row?.scene && !row?.shot ? dragged.over.side : "";
            return row ? (
              <li key={row.key} style={{ transform: `translateY(${start}px)` }} aria-setsize={rows.length} aria-posinset={index + 1} data-tabbable={row.key === current || undefined}>
                {row.shot ? shot(row.shot, row.key === current) : <SceneRow id={row.scene} folded={folded.has(row.scene)} tabbable={row.key === current} over={over} onFold={() => fold(row.scene)} />}
              </li>
            ) : null;
          })}
        </ul>
      </DndContext>
    </div>
  );
}
