// A script from another program: shown as it was understood, and put in the place of this one when confirmed.
import { useRef, useState } from "react";
import { LARGEST_SCRIPT, SCRIPT_FILES, readScript } from "$/public/js/script/files.js";
import { clock, useWords } from "$/public/js/words.js";

export function ImportScript({ onReplace }) {
  const say = useWords();
  const dialog = useRef(null);
  const chooser = useRef(null);
  const [name, setName] = useState("");
  const [found, setFound] = useState(null);
  const [problem, setProblem] = useState("");
  const take = async (file) => {
    if (!file) return;
    setName(file.name);
    setFound(null);
    setProblem("");
    dialog.current.showModal();
    try {
      const answer = file.size > LARGEST_SCRIPT ? { code: "error.script.file_large", most: LARGEST_SCRIPT / 2 ** 20 } : await readScript(file);
      if (answer.text) setFound(answer);
      else setProblem(say.code(answer.code, answer.params ?? answer));
    } catch {
      setProblem(say("The file could not be sent. Nothing was changed; try again when you are connected."));
    }
  };
  const replace = () => {
    dialog.current.close();
    onReplace(found.script);
  };
  return (
    <>
      <button type="button" className="btn gho sm" onClick={() => chooser.current.click()}>{say("Import")}</button>
      <input ref={chooser} type="file" hidden accept={SCRIPT_FILES} onChange={(event) => { take(event.target.files[0]); event.target.value = ""; }} />
      <dialog ref={dialog} className="pop sc-dialog" aria-labelledby="sc-import">
        <h2 id="sc-import" className="b">{say("Import a script")}</h2>
        <p className="mut" dir="auto">{name}</p>
        {problem ? <p className="note bad" role="alert">{problem}</p> : found ? <Understood found={found} /> : <p role="status">{say("Reading the file…")}</p>}
        {found ? <p className="note">{say("It takes the place of the script of this film. Shots with the same words keep their pictures and voices. You can undo this.")}</p> : null}
        <div className="row end">
          <button type="button" className="btn sec" onClick={() => dialog.current.close()}>{problem ? say("Close") : say("Cancel")}</button>
          {found ? <button type="button" className="btn pri" onClick={replace}>{say("Replace the script")}</button> : null}
        </div>
      </dialog>
    </>
  );
}

function Understood({ found }) {
  const say = useWords();
  const { summary, pages, left_out: left } = found;
  const rows = [
    [say("Form"), say(`script.${found.form}`)],
    [say("Scenes"), summary.scenes],
    [say("Shots"), summary.shots],
    [say("Lines"), summary.lines],
    [say("Running time"), clock(summary.seconds)],
    ...(pages ? [[say("Pages"), pages]] : []),
    [say("Characters"), summary.characters.join(", ") || say("Nobody")],
  ];
  return (
    <>
      <dl className="sc-found">
        {rows.map(([title, value]) => (
          <div key={title}><dt>{title}</dt><dd dir="auto">{value}</dd></div>
        ))}
      </dl>
      {left ? <p className="note" role="status">{say.count("{count} note or comment has no part in the film and is left out.", "{count} notes and comments have no part in the film and are left out.", left)}</p> : null}
    </>
  );
}
