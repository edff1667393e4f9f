// Voices and music of the animatic: sounds that exist follow the clock, the music steps back while somebody speaks.
import { clockNow, fps, listen } from "$/public/js/film/clock.js";
import { layout, rowAt } from "$/public/js/film/frames.js";
import { filmNow, sceneNow, shotNow } from "$/public/js/film/store.js";
import { loudness, onTaste } from "$/public/js/player/tastes.js";

const MUSIC = 0.5;
const DUCKED = 0.4;
const ADRIFT = 0.12;
const KEPT = 24;
const sounds = new Map();

const factor = (decibels) => 10 ** (decibels / 20);
function fader(bus) {
  const { mix } = filmNow().head;
  const solo = ["dialogue", "narration", "music"].some((name) => mix[name].solo);
  const silent = mix[bus].mute || mix.master.mute || (solo && !mix[bus].solo);
  return silent ? 0 : factor(mix[bus].gain) * factor(mix.master.gain);
}

function soundOf(url) {
  const name = url.split("?")[0];
  if (!sounds.has(name)) {
    const sound = new Audio(url);
    sound.preload = "auto";
    sounds.set(name, sound);
  }
  return sounds.get(name);
}

// What is to be heard at the clock's frame, as [sound, second, loudness]; sounds of the next shot are fetched.
function due() {
  const { frame } = clockNow();
  const here = rowAt(frame);
  if (!here) return [];
  const { rows } = layout();
  const wanted = [];
  for (const row of rows.slice(Math.max(0, here.index - 1), here.index + 2)) {
    for (const line of shotNow(row.id).lines) {
      if (!line.sound_url) continue;
      const sound = soundOf(line.sound_url);
      const at = (frame - row.from) / fps() - line.start;
      if (at >= 0 && at < line.seconds) wanted.push([sound, at, fader(line.character === "narrator" ? "narration" : "dialogue")]);
    }
  }
  const scene = sceneNow(shotNow(here.id).scene_id);
  if (scene.cue_url) {
    const first = rows.find((row) => row.id === scene.shot_ids[0]);
    const quiet = wanted.length && filmNow().head.mix.ducking ? DUCKED : 1;
    wanted.push([soundOf(scene.cue_url), (frame - (first?.from ?? 0)) / fps(), MUSIC * quiet * factor(scene.gain || 0) * fader("music")]);
  }
  return wanted;
}

function hear() {
  const wanted = clockNow().rate === 1 ? due() : [];
  const heard = new Set(wanted.map(([sound]) => sound));
  for (const sound of sounds.values()) if (!heard.has(sound) && !sound.paused) sound.pause();
  for (const [sound, at, volume] of wanted) {
    const target = Math.min(1, volume * loudness());
    sound.volume = sound.paused ? target : sound.volume + (target - sound.volume) * 0.2;
    if (Math.abs(sound.currentTime - at) > ADRIFT && !sound.seeking) sound.currentTime = at;
    if (sound.paused && !sound.ended) sound.play().catch(() => {}); // forbidden until somebody clicked
  }
  for (const [name, sound] of sounds) {
    if (sounds.size <= KEPT) break;
    if (sound.paused) sounds.delete(name);
  }
}

// Begins to sound; gives what ends it.
export function sounding() {
  const leave = [listen(hear), onTaste(hear)];
  hear();
  return () => {
    leave.forEach((stop) => stop());
    sounds.forEach((sound) => sound.pause());
    sounds.clear();
  };
}

export const soundsNow = () => sounds;
