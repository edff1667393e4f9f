// The camera of the animatic: the painter's moves, done to a still of the shot's middle. What lies as deep as
// the people moves exactly as in the film; what lies deeper, the film moves less.
const EASED = 0.25;
const SHORTEST = 2;
const PANS = { pan_left: -50, pan_right: 50 };
const TILTS = { tilt_up: -32, tilt_down: 32, crane: -34 };
const CLOSER = { push: (way) => 0.13 * way, pull: (way) => 0.13 * (1 - way), crane: (way) => 0.06 * way };
const SHAPES = { "16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1, "2.39:1": 2.39 };

// Even speed with soft ends.
export function eased(share) {
  const at = Math.min(1, Math.max(0, share));
  const top = 1 / (1 - EASED);
  if (at < EASED) return (top * at * at) / (2 * EASED);
  if (at > 1 - EASED) return 1 - (top * (1 - at) ** 2) / (2 * EASED);
  return top * (at - EASED / 2);
}

const reach = (seconds) => Math.min(1, Math.max(0.25, seconds / 6));
const zoom = (move, share, seconds) => 1 + (CLOSER[move]?.(eased(share)) ?? 0) * reach(seconds);

// What a move at `share` (0 to 1) of a shot of so many seconds does to its still, about the middle of the width
// and 55 % of the height: {x, y, scale}, x and y in shares of the frame. `wished` is the length that the still
// was painted for.
export function cameraAt(move, share, seconds, wished = seconds, aspect = "16:9") {
  const shape = SHAPES[aspect];
  const height = 720 * Math.max(1, shape < 1.7 ? Math.sqrt(16 / 9 / shape) * 0.94 : 1);
  const swing = (eased(share) - 0.5) * 2 * reach(seconds);
  return {
    x: (-(PANS[move] ?? 0) * swing) / (height * shape),
    y: (-(TILTS[move] ?? 0) * swing) / height,
    scale: zoom(move, share, seconds) / zoom(move, 0.5, Math.max(SHORTEST, wished)),
  };
}

const css = (x, y, scale) => `translate(${(100 * x).toFixed(4)}%, ${(100 * y).toFixed(4)}%) scale(${scale.toFixed(6)})`;
export const moved = ({ x, y, scale }) => css(x, y, scale);
// The same, enlarged until no edge of the still is seen.
export const covering = ({ x, y, scale }) => css(x, y, Math.max(1, scale) * (1 + 2.3 * Math.max(Math.abs(x), Math.abs(y))));
