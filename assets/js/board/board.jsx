// The board: every scene's cards, as many of them as can be seen; moved with mouse, finger and keys.
import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DndContext, DragOverlay } from "@dnd-kit/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLocale, useWords } from "$/public/js/words.js";
import { NOTHING, sceneNow, useFilm, useSceneIds } from "$/public/js/film/store.js";
import { selectedNow, useSelected } from "$/public/js/film/selection.js";
import { Cell } from "$/public/js/board/cell.jsx";
import { layOut, lineOf, xOf } from "$/public/js/board/layout.js";
import { endScrub, scrubTo } from "$/public/js/board/scrub.jsx";
import { Ghost, useMoving } from "$/public/js/board/moving.jsx";
import { boardKeys } from "$/public/js/board/keys.js";

const WORDS = 66; // until a card was measured

// The width of the board and what a card needs beside its picture; both change with the window and its fonts.
function useMeasures(sizer) {
  const [measures, setMeasures] = useState({ width: 0, words: WORDS });
  useLayoutEffect(() => {
    const look = () => {
      const width = sizer.current.clientWidth;
      const card = sizer.current.querySelector(".card");
      const frame = card?.querySelector(".frame");
      const words = card && frame ? card.offsetHeight - frame.offsetHeight : 0;
      setMeasures((was) => (was.width === width && (!words || Math.abs(was.words - words) < 1) ? was : { width, words: words || was.words }));
    };
    const watch = new ResizeObserver(look);
    watch.observe(sizer.current);
    look();
    const later = setTimeout(look, 400);
    return () => {
      clearTimeout(later);
      watch.disconnect();
    };
  }, []);
  return measures;
}

// On a large screen the board scrolls, on a small one everything between the bars.
function useScroller(sizer) {
  const [scroller, setScroller] = useState({ element: null, margin: 0 });
  useLayoutEffect(() => {
    const look = () => {
      const board = sizer.current.parentElement;
      const own = getComputedStyle(board).overflowY === "auto";
      const element = own ? board : board.closest(".mid");
      const margin = own ? 0 : Math.round(sizer.current.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop);
      setScroller((was) => (was.element === element && was.margin === margin ? was : { element, margin }));
    };
    look();
    const watch = new ResizeObserver(look);
    const board = sizer.current.parentElement;
    [document.documentElement, ...board.closest(".mid").children].filter((one) => one !== board).forEach((one) => watch.observe(one));
    return () => watch.disconnect();
  }, []);
  return scroller;
}

function useBoard(sizer) {
  const sceneIds = useSceneIds();
  const scenes = useFilm((film) => film.scenes, NOTHING.scenes);
  const { width, words } = useMeasures(sizer);
  return useMemo(() => (width ? layOut(sceneIds, scenes, width, words) : layOut([], {}, 0, words)), [sceneIds, scenes, width, words]);
}

// The rows that can be seen; the one with the selected shot is always among them, so that it keeps the focus.
function useRows(board, { element, margin }) {
  const focus = useSelected();
  const rangeExtractor = useCallback((range) => {
    const kept = board.places.get(focus)?.row;
    const seen = defaultRangeExtractor(range);
    return kept === undefined || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b);
  }, [board, focus]);
  const virtual = useVirtualizer({
    count: board.rows.length,
    getScrollElement: () => element,
    estimateSize: useCallback((at) => board.rows[at].height, [board]),
    getItemKey: useCallback((at) => board.rows[at].key, [board]),
    scrollMargin: margin,
    overscan: 3,
    rangeExtractor,
  });
  return [virtual, virtual.getVirtualItems().map(({ index }) => board.rows[index]).filter(Boolean)];
}

// The selected shot is in view; it has the focus when another card had it.
function useFollowed(sizer, board, virtual) {
  const focus = useSelected();
  const latest = useRef(board);
  latest.current = board;
  const ready = board.rows.length > 0;
  useLayoutEffect(() => {
    const row = latest.current.places.get(focus)?.row;
    if (row === undefined) return;
    const inside = sizer.current.contains(document.activeElement) && document.activeElement.matches("[data-shot]");
    virtual.scrollToIndex(row, { align: "auto" });
    if (inside) sizer.current.querySelector(`[data-shot="${focus}"]`)?.focus({ preventScroll: true });
  }, [focus, ready]);
}

function overCard(event) {
  const cell = event.target.closest("[data-cell]");
  const frame = cell?.querySelector(".frame").getBoundingClientRect();
  if (event.pointerType !== "mouse" || !frame || event.clientY > frame.bottom) endScrub();
  else scrubTo(cell.dataset.cell, (event.clientX - frame.left) / frame.width);
}

export function Board({ card, head, waiting, label }) {
  const say = useWords();
  const turned = useLocale() === "ar" ? -1 : 1;
  const sizer = useRef(null);
  const board = useBoard(sizer);
  const scroller = useScroller(sizer);
  const [virtual, rows] = useRows(board, scroller);
  useFollowed(sizer, board, virtual);
  const moving = useMoving(sizer, board, virtual);
  const line = moving.gap ? lineOf(board, moving.gap) : null;
  const byScene = Map.groupBy(rows, (row) => row.scene);
  useEffect(() => endScrub, []);
  return (
    <div className="board" data-level="board">
      <DndContext {...moving.context}>
        <div ref={sizer} className="sizer" role="group" aria-label={label} style={{ height: board.total + 24 }} onKeyDown={(event) => moving.keys(event) || boardKeys(event, board)} onPointerMove={overCard} onPointerLeave={endScrub}>
          {board.rows.length ? null : waiting}
          {[...byScene].map(([scene, some]) => (
            <section key={scene} aria-label={sceneNow(scene).title || say("Scene {number}", { number: sceneNow(scene).number })}>
              {some.map((row) => (row.kind === "cards" ? null : <div key={row.key} className="strip-row" style={{ transform: `translateY(${row.top}px)` }}>{row.kind === "head" ? head(scene) : <p className="dim xs">{say("No shots yet")}</p>}</div>))}
              <ul>
                {some.flatMap((row) => row.ids.map((id, column) => (
                  <Cell key={id} id={id} place={row.first + column + 1} total={board.shots} x={turned * xOf(board, column)} y={row.top} width={board.card} moving={moving.ids.includes(id)} card={card} />
                )))}
              </ul>
            </section>
          ))}
          {line ? <div className="dropline" style={{ transform: `translate(${turned * line.x}px, ${line.y}px)`, height: line.height }} /> : null}
        </div>
        <DragOverlay dropAnimation={null}>{moving.held ? <Ghost ids={moving.ids} /> : null}</DragOverlay>
      </DndContext>
      <p className="sr" role="status">{moving.saying}</p>
    </div>
  );
}
