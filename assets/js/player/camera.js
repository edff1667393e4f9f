// The camera of the animatic: the painter's moves, done to a still of the shot's middle.
const EASED = 0.25;
const PANS = { pan_left: -50, pan_right: 50 };
const TILTS = { tilt_up: -32, tilt_down: 32, crane: -34 };
const WIDTH = 1280;
const HEIGHT = 720;

// Even speed with soft ends.
export function eased(share) {
  const at = Math.min(1, Math.max(0, share));
  const top = 1 / (1 - EASED);
  if (at < EASED) return (top * at * at) / (2 * EASED);
  if (at > 1 - EASED) return 1 - (top * (1 - at) ** 2) / (2 * EASED);
  return top * (at - EASED / 2);
}

// A CSS transform for a move at `share` (0 to 1) of a shot of so many seconds. The picture always covers the frame.
export function cameraAt(move, share, seconds) {
  const reach = Math.min(1, Math.max(0.25, seconds / 6));
  const way = eased(share);
  const swing = (way - 0.5) * 2 * reach;
  const closer = { push: 0.13 * way, pull: 0.13 * (1 - way), crane: 0.06 * way }[move] ?? 0;
  const pan = PANS[move] ?? 0;
  const tilt = TILTS[move] ?? 0;
  const cover = Math.max((2 * Math.abs(pan) * reach) / WIDTH, (2 * Math.abs(tilt) * reach) / HEIGHT);
  const x = ((-pan * swing) / WIDTH) * 100;
  const y = ((-tilt * swing) / HEIGHT) * 100;
  return `translate(${x.toFixed(3)}%, ${y.toFixed(3)}%) scale(${((1 + closer * reach) * (1 + cover)).toFixed(4)})`;
}
