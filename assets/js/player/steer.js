// Brings a video to where the clock is: frame by frame at rest, gently while it plays.
const ADRIFT = 0.12;

// `frame` counts the video's own frames; `leads`: while it plays, the clock follows the video.
export function steer(video, frame, rate, fps, { leads = false, jumped = false } = {}) {
  const wanted = (frame + 0.5) / fps;
  const off = Math.abs(video.currentTime - wanted);
  if (rate > 0) {
    if (video.playbackRate !== rate) video.playbackRate = rate;
    const away = video.paused || jumped ? off > 0.5 / fps : !leads && !video.seeking && off > ADRIFT * rate;
    if (away) video.currentTime = wanted;
    if (video.paused) video.play().catch(() => {}); // taken away or forbidden: the clock says what is seen
    return;
  }
  if (!video.paused) video.pause();
  if (!video.seeking && video.readyState && off > 0.25 / fps) video.currentTime = wanted;
}
