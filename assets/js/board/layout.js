// Where every card of the board lies, and which gap between cards a point belongs to.
export const GAP = 12;
const HEAD = 36;
const EMPTY = 40;
const NARROW = 560;
const LEAST = { narrow: 140, wide: 190 };

// The board for a width in pixels; `words` is the height of a card without its picture.
export function layOut(sceneIds, scenes, width, words) {
  const least = width < NARROW ? LEAST.narrow : LEAST.wide;
  const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const card = (width - GAP * (columns - 1)) / columns;
  const height = Math.round((card * 9) / 16) + words;
  const rows = [];
  const places = new Map();
  let top = 0;
  let first = 0;
  const row = (made) => {
    rows.push({ ...made, top });
    top += made.height;
  };
  for (const scene of sceneIds) {
    const ids = scenes[scene].shot_ids;
    row({ key: scene, kind: "head", scene, ids: [], first, height: HEAD });
    if (!ids.length) row({ key: `${scene}+`, kind: "empty", scene, ids: [], first, height: EMPTY });
    for (let at = 0; at < ids.length; at += columns) {
      const some = ids.slice(at, at + columns);
      some.forEach((id, column) => places.set(id, { row: rows.length, column, scene, place: first + at + column + 1 }));
      row({ key: some[0], kind: "cards", scene, ids: some, first: first + at, height: height + GAP });
    }
    first += ids.length;
  }
  return { rows, places, columns, card, height, step: card + GAP, total: top, shots: first };
}

export const xOf = (board, column) => column * board.step;

// The gap for a point of the board (`x` counts from where a line of text begins): a scene and what will follow.
export function gapAt(board, x, y) {
  const { rows } = board;
  if (!rows.length) return null;
  let at = rows.findIndex((row) => y < row.top + row.height);
  if (at < 0) at = rows.length - 1;
  const row = rows[at];
  const next = rows[at + 1];
  if (row.kind !== "cards") return { scene: row.scene, before: row.kind === "head" && next?.kind === "cards" ? next.ids[0] : "" };
  const column = Math.max(0, Math.min(row.ids.length, Math.round(x / board.step)));
  const before = row.ids[column] ?? (next?.scene === row.scene ? next.ids[0] : "");
  return { scene: row.scene, before: before ?? "" };
}

// All gaps in the order of the film, without those inside what moves.
export function gaps(sceneIds, scenes, moving) {
  return sceneIds.flatMap((scene) => [...scenes[scene].shot_ids.filter((id) => !moving.includes(id)), ""].map((before) => ({ scene, before })));
}

// Where the line of a gap is drawn.
export function lineOf(board, { scene, before }) {
  const place = before ? board.places.get(before) : null;
  if (place) return { x: xOf(board, place.column) - GAP / 2, y: board.rows[place.row].top, height: board.height };
  const last = board.rows.findLast((row) => row.scene === scene);
  if (!last) return null;
  return { x: xOf(board, last.ids.length) - GAP / 2, y: last.top, height: last.kind === "cards" ? board.height : last.height };
}
