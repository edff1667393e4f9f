// Scripts from files of other programs: the server reads them.
export const LARGEST_SCRIPT = 20 * 2 ** 20;
export const SCRIPT_FILES = ".fountain,.fdx,.txt,.md,.docx,.pdf,text/plain";

// Has the server read a file; returns what it understood, or the problem that it answered with.
export async function readScript(file) {
  const headers = { "Content-Type": "application/octet-stream", "Idempotency-Key": crypto.randomUUID() };
  const answer = await fetch(`/api/v1/scripts/read?name=${encodeURIComponent(file.name)}`, { method: "POST", headers, body: file });
  return answer.json();
}
