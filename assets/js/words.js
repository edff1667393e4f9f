// Every word on screen: one dictionary per locale, fetched once, switched without a reload.
import { useSyncExternalStore } from "react";
import { needFonts } from "$/public/js/fonts.js";
import english from "$/public/i18n/en.json";

// Each in its own name; the catalogues of studio/i18n.py.
export const LOCALES = {
  en: "English", hi: "हिन्दी", ta: "தமிழ்", te: "తెలుగు", es: "Español", fr: "Français", de: "Deutsch",
  "pt-BR": "Português", ja: "日本語", ko: "한국어", "zh-Hans": "简体中文", ar: "العربية",
};
const RIGHT_TO_LEFT = new Set(["ar"]);
const ORDER = ["zero", "one", "two", "few", "many", "other"];

const ENGLISH = speech("en", english);
let spoken = ENGLISH;
let chosen = false;
const listeners = new Set();

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (values && name in values ? String(values[name]) : whole));
}

// What a component speaks with: `say` for one language.
function speech(locale, words) {
  const find = (key) => words[key] ?? english[key];
  const say = (key, values) => fill(find(key) ?? key, values);
  // One of several forms, chosen by the count as the language wants it.
  say.count = (one, many, count, values) => {
    const forms = words[one];
    const all = { count, ...values };
    if (!Array.isArray(forms)) return fill(count === 1 ? one : many, all);
    const rules = new Intl.PluralRules(locale);
    const had = rules.resolvedOptions().pluralCategories;
    const at = ORDER.filter((name) => had.includes(name)).indexOf(rules.select(count));
    return fill(forms[at] ?? forms[forms.length - 1], all);
  };
  // What the server said with a code.
  say.code = (code, values) => (code ? fill(find(code) ?? find("error.unknown"), values) : "");
  say.locale = locale;
  return say;
}

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export async function setLocale(next) {
  chosen = true;
  if (!(next in LOCALES) || next === spoken.locale) return;
  const say = next === "en" ? ENGLISH : speech(next, await (await fetch(`/i18n/${next}.json`)).json());
  needFonts(next);
  localStorage.setItem("locale", next);
  document.cookie = `locale=${next};path=/;max-age=31536000;samesite=lax`;
  document.documentElement.lang = next;
  document.documentElement.dir = RIGHT_TO_LEFT.has(next) ? "rtl" : "ltr";
  spoken = say;
  listeners.forEach((listener) => listener());
}

// The account's language, unless this browser already chose one.
export function adoptLocale(next) {
  if (!chosen && next) setLocale(next);
}

if (typeof window !== "undefined") {
  const saved = localStorage.getItem("locale");
  if (saved) setLocale(saved);
}

// Pages are built in English: the first drawing must be English too, the reader's language follows.
export function useWords() {
  return useSyncExternalStore(subscribe, () => spoken, () => ENGLISH);
}

export const useLocale = () => useWords().locale;

export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds || 0));
  const two = (n) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

export const decimal = (number) => (number || 0).toFixed(1);

export function languageName(tag) {
  try {
    return new Intl.DisplayNames([spoken.locale], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
}

export const languageNames = (tags) => new Intl.ListFormat([spoken.locale], { type: "conjunction" }).format((tags || []).map(languageName));

export const initials = (name) => (name || "").trim().slice(0, 1).toUpperCase();
