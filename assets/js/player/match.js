// A match: while two shots dissolve, what the eye rests on in one becomes what it rests on in the other. The
// rules are those of gpu_worker/assembly/match.py.
const MOST = 2; // how much a picture is enlarged
const LEAST = 1e-3;
const inside = (share) => Math.min(0.9, Math.max(0.1, share));
export const ORIGIN = [0.5, 0.55]; // about which the camera's moves are told

// Where the eye rests, {x, y, size} in shares of the frame, when the camera has done `at` to a still in which it
// rests at `focus` ([x, y, size], empty for nowhere).
export function rests(focus, at) {
  if (!focus?.length) return null;
  const [x, y, size] = focus;
  return { x: ORIGIN[0] + at.scale * (x - ORIGIN[0]) + at.x, y: ORIGIN[1] + at.scale * (y - ORIGIN[1]) + at.y, size: at.scale * size };
}

// How much is seen of the coming picture when `share` (0 to 1) of the change is done.
export const seen = (share) => share * share * (3 - 2 * share);

// What is done to a picture that the camera has moved by `at`, as `at` itself is told; `part` is "before" or "now".
export function matched(part, share, leaving, coming, at) {
  if (!leaving || !coming) return at;
  const way = seen(share);
  const larger = Math.min(MOST, Math.max(1 / MOST, coming.size / Math.max(leaving.size, LEAST)));
  const scale = part === "now" ? larger ** (way - 1) : larger ** way;
  const source = part === "now" ? coming : leaving;
  const to = (axis) => inside(leaving[axis]) + (inside(coming[axis]) - inside(leaving[axis])) * way;
  return {
    x: to("x") + scale * (ORIGIN[0] + at.x - inside(source.x)) - ORIGIN[0],
    y: to("y") + scale * (ORIGIN[1] + at.y - inside(source.y)) - ORIGIN[1],
    scale: scale * at.scale,
  };
}
