// What each row of a script is: the same habits as the reader on the server, for showing only.
const HEADING = /^(?:INT|EXT|EST|INT\.?\s?\/\s?EXT|EXT\.?\s?\/\s?INT|I\/E|E\/I)[.\s]\s*\S/i;
const TRANSITION = /^(?:[^a-z]*[A-Z][^a-z]* )?TO:$|^FADE (?:IN|OUT)[:.]?$/;
export const MARK = "[[shot]]";

export const isHeading = (row) => HEADING.test(row) || /^\.[^.\s]/.test(row);
export const bareName = (row) => row.replace(/^@/, "").split("(")[0].replace(/\^$/, "").trim();
const capitals = (row) => /\p{Lu}/u.test(row) && bareName(row) === bareName(row).toUpperCase();
const alone = (row) => row.toLowerCase() === MARK || /^\[\[.*\]\]$/.test(row) || /^[#=>]/.test(row) || TRANSITION.test(row) || isHeading(row);
// Whether a row can stand over a speech; `known` are the names of the cast in small letters.
export const isCue = (row, known) => !row.startsWith("!") && !alone(row) && (/^@\S/.test(row) || known.has(bareName(row).toLowerCase()) || capitals(row));

function ofRow(row) {
  if (row.toLowerCase() === MARK) return "mark";
  if (isHeading(row)) return "heading";
  if (/^\[\[.*\]\]$/.test(row) || /^[#=]/.test(row) || /^>.*<$/.test(row)) return "aside";
  return row.startsWith(">") || TRANSITION.test(row) ? "transition" : "action";
}

// The kind of every row of a document; rows of a speech are cue, manner and dialogue.
export function kindsOf(doc, known) {
  const kinds = [];
  let speech = false;
  let opens = true;
  for (let n = 1; n <= doc.lines; n += 1) {
    const row = doc.line(n).text.trim();
    const next = n < doc.lines ? doc.line(n + 1).text.trim() : "";
    let kind = "blank";
    if (row && speech) kind = row.startsWith("(") ? "manner" : "dialogue";
    else if (row && opens && isCue(row, known) && (next || /^@\S/.test(row) || known.has(bareName(row).toLowerCase()))) kind = "cue";
    else if (row) kind = ofRow(row);
    speech = Boolean(row) && (speech || kind === "cue");
    opens = !row || kind === "heading";
    kinds.push(kind);
  }
  return kinds;
}

// Which button of the toolbar a kind belongs to.
export const groupOf = (kind, cue = "") => (kind === "heading" ? "scene" : ["cue", "manner", "dialogue"].includes(kind) ? (/^NARRATOR\b/i.test(cue.replace(/^@/, "")) ? "narration" : "dialogue") : "action");
