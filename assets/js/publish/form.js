// What is typed in the sheet of publishing, as the server wants it and as a person reads it.
const FIELDS = ["title", "description", "tags", "thumbnail", "privacy", "publish_at", "says_ai", "consent", "languages"];
export const TITLE_MOST = 100;
export const DESCRIPTION_MOST = 5000;

export const formOf = (view) => Object.fromEntries(FIELDS.map((name) => [name, view[name]]));
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
export const bytesOf = (text) => new TextEncoder().encode(text.trim()).length;
export const hasSigns = (text) => /[<>]/.test(text);

// Whether the platform would take the words.
export const isTaken = ({ title, description, tags }) =>
  Boolean(title.trim()) && [...title.trim()].length <= TITLE_MOST && bytesOf(description) <= DESCRIPTION_MOST && !hasSigns(title + description + tags);

// A moment of the server in the reader's own time, as a field for date and time has it; and back.
export function localOf(iso) {
  if (!iso) return "";
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}
export const isoOf = (local) => (local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : "");
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " ");

// Tomorrow at six in the evening, when people watch.
export function nextEvening() {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(18, 0, 0, 0);
  return at.toISOString();
}

export const dayOf = (iso, locale) => new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" }).format(new Date(iso));
export function megabytes(bytes, locale) {
  const many = bytes / 1e6;
  return new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: many < 10 ? 1 : 0 }).format(many);
}

// A number with its sign, which keeps its place where the page reads from right to left.
export const signed = (number) => `\u2066${number.toFixed(1).replace("-", "\u2212")}\u2069`;
