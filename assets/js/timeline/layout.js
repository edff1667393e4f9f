// Where every shot, line and cue lies on the timeline, in seconds from the film's start.
import { sceneNow, shotNow } from "$/public/js/film/store.js";

const lengthOf = (shot, trim) => (trim?.shot === shot.id ? trim.seconds : trim?.other === shot.id ? trim.otherSeconds : shot.seconds);

// Lays out `order`; while an edge is dragged (`trim`) what follows it moves along.
export function laidOut(film, order, trim) {
  const shots = [];
  const lines = [];
  let at = 0;
  for (const id of order) {
    const shot = shotNow(id);
    const seconds = lengthOf(shot, trim);
    shots.push({ id, shot, start: at, seconds });
    for (const line of shot.lines) lines.push({ id: line.id, line, shot: id, start: at + line.start, seconds: line.seconds });
    at += seconds - (shot.overlap ?? 0);
  }
  const last = shots[shots.length - 1];
  const total = last ? last.start + last.seconds : 0;
  const scenes = film.sceneIds.map((id) => {
    const own = shots.filter(({ shot }) => shot.scene_id === id);
    const start = own[0]?.start ?? 0;
    const end = own.length ? own[own.length - 1].start + own[own.length - 1].seconds : start;
    return { id, scene: sceneNow(id), start, seconds: end - start };
  });
  return { shots, lines, scenes, total };
}

// Times that an edge may snap to: cuts, beginnings and ends of lines.
export function snapPoints({ shots, lines, total }) {
  return [...shots.map(({ start }) => start), total, ...lines.flatMap(({ start, seconds }) => [start, start + seconds])];
}
