// Cards that are on their way: dragged by mouse or finger, or picked up with a key (G) and moved with the arrows.
import { useEffect, useMemo, useRef, useState } from "react";
import { MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core";
import { useWords } from "$/public/js/words.js";
import { filmNow, sceneNow, shotNow, useShot } from "$/public/js/film/store.js";
import { selectedNow, selectionNow, selectShot } from "$/public/js/film/selection.js";
import { chosen, moveTo } from "$/public/js/film/shots.js";
import { register } from "$/public/js/film/actions.js";
import { gapAt, gaps } from "$/public/js/board/layout.js";

const AT_REST = { ids: [], gap: null, held: false };

// What is under the pointer while it drags.
export function Ghost({ ids }) {
  const say = useWords();
  const shot = useShot(ids[0]);
  return (
    <div className="ghost pop">
      <span className="frame">{shot.still_url ? <img src={shot.still_url} alt="" /> : null}</span>
      <span className="b xs">{ids.length > 1 ? say.count("{count} shot", "{count} shots", ids.length) : say("Shot {number}", { number: shot.number })}</span>
    </div>
  );
}

// In words: what is before the gap.
function spoken(say, { scene, before }) {
  const where = sceneNow(scene);
  return before ? say("Before shot {number}", { number: shotNow(before).number }) : say("At the end of scene {number}", { number: where.number });
}

export function useMoving(sizer, board, virtual) {
  const say = useWords();
  const [moving, setMoving] = useState(AT_REST);
  const [saying, setSaying] = useState("");
  const pointer = useRef({ x: 0, y: 0 });
  const latest = useRef({});
  latest.current = { board, moving };

  // The gap under the pointer, wherever the board has been scrolled to.
  const look = () => {
    const box = sizer.current.getBoundingClientRect();
    const turned = document.documentElement.dir === "rtl";
    const x = turned ? box.right - pointer.current.x : pointer.current.x - box.left;
    const gap = gapAt(latest.current.board, x, pointer.current.y - box.top);
    setMoving((was) => (was.held && (was.gap?.scene !== gap?.scene || was.gap?.before !== gap?.before) ? { ...was, gap } : was));
  };
  useEffect(() => {
    if (!moving.held) return undefined;
    const follow = (event) => {
      const { clientX, clientY } = event.touches?.[0] ?? event;
      pointer.current = { x: clientX, y: clientY };
      look();
    };
    window.addEventListener("mousemove", follow);
    window.addEventListener("touchmove", follow, { passive: true });
    document.addEventListener("scroll", look, true);
    return () => {
      window.removeEventListener("mousemove", follow);
      window.removeEventListener("touchmove", follow);
      document.removeEventListener("scroll", look, true);
    };
  }, [moving.held]);

  const drop = () => {
    const { ids, gap } = latest.current.moving;
    setMoving(AT_REST);
    if (!gap) return;
    moveTo(ids, gap.scene, gap.before);
    setSaying(say("Moved. Shot {number} now.", { number: shotNow(ids[0]).number }));
  };
  const stop = () => {
    setMoving(AT_REST);
    setSaying(say("Put back."));
  };
  const begin = (id, held) => {
    if (!selectionNow().ids.includes(id)) selectShot(id);
    setMoving({ ids: chosen(), gap: null, held });
    return say.count("{count} shot picked up. Arrows choose the place, Enter puts it down, Escape puts it back.", "{count} shots picked up. Arrows choose the place, Enter puts them down, Escape puts them back.", chosen().length);
  };
  const grab = () => {
    const id = selectedNow();
    if (!id) return;
    sizer.current.querySelector(`[data-shot="${id}"]`)?.focus({ preventScroll: true });
    setSaying(begin(id, false));
    setMoving((was) => ({ ...was, gap: around(was.ids, 0) }));
  };
  useEffect(() => register({ id: "shot.grab", title: "Pick up and move with the arrows", group: "Shots", keys: ["G"], run: grab, enabled: () => Boolean(selectedNow()) }), []);

  // The gap `by` places from the present one; from where the shots are, when there is none.
  const around = (ids, by, from = null) => {
    const film = filmNow();
    const all = gaps(film.sceneIds, film.scenes, ids);
    const home = shotNow(ids[0]);
    const rest = sceneNow(home.scene_id).shot_ids;
    const here = from ?? { scene: home.scene_id, before: rest.slice(rest.indexOf(ids[0])).find((id) => !ids.includes(id)) ?? "" };
    const at = all.findIndex((one) => one.scene === here.scene && one.before === here.before);
    return all[Math.max(0, Math.min(all.length - 1, at + by))];
  };
  // Keys while shots are picked up; tells whether the key was ours.
  const keys = (event) => {
    if (!moving.ids.length || moving.held) return false;
    const turned = document.documentElement.dir === "rtl" ? -1 : 1;
    const by = { ArrowLeft: -turned, ArrowRight: turned, ArrowUp: -board.columns, ArrowDown: board.columns }[event.key];
    if (event.key === "Tab" || event.key === "Escape") stop();
    else if (event.key === "Enter" || event.key === " ") drop();
    else if (by) {
      const gap = around(moving.ids, by, moving.gap);
      setMoving({ ...moving, gap });
      setSaying(spoken(say, gap));
      const row = board.places.get(gap.before)?.row ?? board.rows.findLastIndex((one) => one.scene === gap.scene);
      virtual.scrollToIndex(row, { align: "auto" });
    }
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const silent = useMemo(() => {
    const none = () => undefined;
    return { announcements: { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none }, screenReaderInstructions: { draggable: "" } };
  }, []);
  const context = { sensors, accessibility: silent, onDragStart: ({ active }) => setSaying(begin(active.id, true)), onDragEnd: drop, onDragCancel: stop };
  return { ...moving, saying, keys, context };
}
