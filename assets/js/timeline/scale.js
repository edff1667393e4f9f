// Seconds to pixels and back; where marks stand on the ruler; what an edge may snap to.
export const NARROWEST = 2; // pixels a second
export const WIDEST = 400;

// Steps of the ruler in seconds, and how many small marks lie between two.
const STEPS = [[0.5, 6], [1, 4], [2, 4], [5, 5], [10, 10], [30, 6], [60, 6], [300, 5], [600, 10]];

export function ruler(pixels) {
  return STEPS.find(([step]) => step * pixels >= 64) ?? STEPS[STEPS.length - 1];
}

export const clamp = (value, least, most) => Math.max(least, Math.min(most, value));

// "1:04", with tenths where the ruler is finer than a second.
export function label(seconds, step) {
  const whole = Math.floor(seconds + 1e-6);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return step < 1 ? `${text}.${Math.round((seconds - whole) * 10)}` : text;
}

// The pixels a second with which `seconds` fill `width`.
export const fitting = (seconds, width) => clamp(width / Math.max(seconds, 1), NARROWEST, WIDEST);

const NEAR = 8; // pixels

// The nearest of `points` (seconds) to `at` when it is near enough, else `at` itself.
export function snapped(at, points, pixels) {
  let best = at;
  let least = NEAR / pixels;
  for (const point of points) {
    const distance = Math.abs(point - at);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

// Shots last an even number of frames: pieces of the encoder hold two at least. Wishes are kept in whole
// hundredths, and a part of a frame counts as a frame: so the hundredth below is the one to wish.
export const evenFrames = (seconds, fps) => Math.floor((Math.max(2, Math.round((seconds * fps) / 2) * 2) / fps) * 100 + 1e-6) / 100;
