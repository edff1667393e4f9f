// The files of the workspace: chosen again, or removed for good.
import { useEffect, useState } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { tellFiles, useArrived } from "$/public/js/uploads/queue.js";
import { clock, useWords } from "$/public/js/words.js";

const HERE = "/api/v1/uploads";
const BARS = 48;

// How loud a sound is, from its first second to its last.
function Peaks({ url }) {
  const [bars, setBars] = useState([]);
  useEffect(() => {
    let here = true;
    const take = (peaks) => {
      const width = Math.max(1, peaks.length / BARS);
      const loudest = (_, n) => Math.max(4, ...peaks.slice(Math.floor(n * width), Math.floor((n + 1) * width) + 1));
      if (here) setBars(Array.from({ length: Math.min(BARS, peaks.length) }, loudest));
    };
    fetch(url).then((answer) => answer.json()).then(take, () => {});
    return () => { here = false; };
  }, [url]);
  const path = bars.map((bar, n) => `M${n * 2 + 1} ${50 - bar / 2}v${bar}`).join("");
  return <svg className="peaks" viewBox={`0 0 ${BARS * 2} 100`} preserveAspectRatio="none" aria-hidden="true"><path d={path} /></svg>;
}

function File({ file, use, remove }) {
  const say = useWords();
  const { name } = file;
  return (
    <li>
      <button type="button" className="shelff" onClick={() => use(file.id)}>
        {file.poster_url ? <img src={file.poster_url} alt="" loading="lazy" /> : <Peaks url={file.peaks_url} />}
        <span className="clip grow" dir="auto">{name}</span>
        {file.seconds > 0 && <span className="dim num">{clock(file.seconds)}</span>}
      </button>
      <button type="button" className="btn gho ico sm" aria-label={say("Remove {name} for good", { name })} onClick={() => remove(file.id)}>
        <Glyph name="trash" />
      </button>
    </li>
  );
}

async function answered(asked) {
  const answer = await asked.catch(() => null);
  if (answer?.ok) return { said: answer.status === 204 ? {} : await answer.json(), trouble: null };
  const said = await answer?.json().catch(() => null);
  return { said: null, trouble: { code: said?.code ?? "error.upload.away", params: said?.params ?? {} } };
}

export function Shelf({ id, kinds, use }) {
  const say = useWords();
  const arrived = useArrived();
  const [files, setFiles] = useState(null);
  const [trouble, setTrouble] = useState(null);
  useEffect(() => {
    let here = true;
    const query = new URLSearchParams(kinds.map((kind) => ["kind", kind]));
    answered(fetch(`${HERE}?${query}`)).then(({ said, trouble }) => {
      if (!here) return;
      setFiles(said?.items ?? []);
      setTrouble(trouble);
    });
    return () => { here = false; };
  }, [arrived, kinds.join()]);
  const remove = async (file) => {
    const { trouble } = await answered(fetch(`${HERE}/${file}`, { method: "DELETE" }));
    setTrouble(trouble);
    if (!trouble) tellFiles();
  };
  return (
    <div id={id} className="shelf">
      {trouble && <p className="note bad" role="alert">{say.code(trouble.code, trouble.params)}</p>}
      {files === null && <p className="sk" role="status" aria-label={say("Loading your files")} />}
      {files?.length === 0 && !trouble && <p className="mut xs">{say("Nothing yet. What you use once is kept here.")}</p>}
      <ul>{files?.map((file) => <File key={file.id} file={file} use={use} remove={remove} />)}</ul>
    </div>
  );
}
