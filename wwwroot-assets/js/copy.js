// <button data-copy="id"> puts the text of an element on the clipboard and says so beside itself. Without this file the text can be selected.
import { say } from "./words.js";
async function copy(text) {
  // only pages of a secure origin have a clipboard
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  }
  getSelection().selectAllChildren(text);
  return document.execCommand("copy");
}

addEventListener("click", async event => {
  const button = event.target.closest?.("button[data-copy]");
  const text = button && document.getElementById(button.dataset.copy);
  if (!text) return;
  const status = button.parentElement.querySelector("[role=status]");
  try {
    status.textContent = await copy(text) ? say("Copied") : say("Select the text to copy it");
  } catch {
    getSelection().selectAllChildren(text);
    status.textContent = say("Press Ctrl C to copy it");
  }
  setTimeout(() => { status.textContent = ""; }, 4_000);
});
