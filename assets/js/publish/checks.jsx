// What is to be known before the film goes out: each line says in a shape and in words how it stands.
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { run } from "$/public/js/film/actions.js";
import { signed } from "$/public/js/publish/form.js";

const WORDS = {
  "approved.": (say, { names, count, list }) => (names.length ? say("Approved by {names}, version {number}", { names: list, number: count }) : say("Version {number} is approved", { number: count })),
  "approved.none": (say, { count }) => say("Nobody approved version {number} yet", { number: count }),
  "approved.some": (say, { count }) => say.count("{count} shot is not approved yet", "{count} shots are not approved yet", count),
  "loudness.": (say, { loudness, peak }) => say("Loudness {loudness} LUFS, peak {peak} dB", { loudness, peak }),
  "loudness.loud": (say, { loudness }) => say("Loud: {loudness} LUFS. YouTube will turn it down.", { loudness }),
  "loudness.quiet": (say, { loudness }) => say("Quiet: {loudness} LUFS. YouTube will not turn it up.", { loudness }),
  "loudness.peak": (say, { peak }) => say("Peaks of {peak} dB may crackle on YouTube", { peak }),
  "loudness.silent": (say) => say("The film is silent"),
  "licence.": (say) => say("Every engine’s licence allows publishing"),
  "licence.refused": (say, { list }) => say("May not be published: {names}", { names: list }),
  "film.none": (say) => say("There is no finished film yet"),
  "shots.outdated": (say, { count, list }) => say.count("{count} shot is newer than the film: {names}", "{count} shots are newer than the film: {names}", count, { names: list }),
  "shots.changed": (say) => say("Sound or cuts changed since this version"),
  "again.": (say, { count }) => say("Version {number} is on YouTube already", { number: count }),
};

function Mark({ verdict }) {
  const say = useWords();
  const [name, label] = { ok: ["check", say("Fine")], warning: ["info", say("Worth a look")], blocked: ["alert", say("In the way")] }[verdict];
  return <span className={`mark ${verdict}`} role="img" aria-label={label}><Glyph name={name} /></span>;
}

function Make({ check, job }) {
  const say = useWords();
  if (job.running) return <span className="xs mut num" role="status">{say("Rendering {percent}%", { percent: job.percent })}</span>;
  if (!job.steps) return null;
  const price = say.count("{count} credit", "{count} credits", check.price);
  return <button type="button" className="link" onClick={() => run("render.start")}>{say("Render it")} · {price}</button>;
}

function Consent({ check, form, change }) {
  const say = useWords();
  return (
    <label className="row consent">
      <input type="checkbox" checked={form.consent} onChange={(event) => change({ consent: event.target.checked })} />
      <span>{say.count("Everybody in {count} file of our own agreed, and we may use it", "Everybody in {count} files of our own agreed, and we may use them", check.count)}</span>
    </label>
  );
}

// The same as the server finds, with what is ticked here already counted.
export const verdictOf = (check, form) => (check.kind === "consent" ? (form.consent ? "ok" : "blocked") : check.verdict);

export function Checks({ checks, form, change, job }) {
  const say = useWords();
  const list = (names) => new Intl.ListFormat([say.locale], { type: "conjunction" }).format(names);
  const text = (check) => WORDS[`${check.kind}.${check.why}`](say, { ...check, list: list(check.names), loudness: signed(check.numbers[0] ?? 0), peak: signed(check.numbers[1] ?? 0) });
  return (
    <section className="pub-checks" aria-labelledby="pub-ready">
      <h3 className="b" id="pub-ready">{say("Ready to go")}</h3>
      <ul>
        {checks.map((check) => (
          <li key={check.kind}>
            <Mark verdict={verdictOf(check, form)} />
            <div className="grow">
              {check.kind === "consent" ? <Consent check={check} form={form} change={change} /> : <p>{text(check)}</p>}
              {["film", "shots"].includes(check.kind) && <Make check={check} job={job} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
