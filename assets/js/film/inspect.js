// Takes the writer to the description of the selected shot, wherever the inspector keeps it.
const FIELD = "[data-field=description]";

export function toWords() {
  window.dispatchEvent(new Event("inspector:open"));
  // The field shows the selected shot after the next drawing.
  requestAnimationFrame(() => {
    const tab = document.querySelector(`[aria-controls="${document.querySelector(FIELD)?.closest("[role=tabpanel]")?.id}"]`);
    tab?.click();
    requestAnimationFrame(() => document.querySelector(FIELD)?.focus());
  });
}
