// <details data-popover> floats above the page: Escape and a press elsewhere close it. It opens and closes without this file, too.
const open = () => document.querySelector("details[data-popover][open]");

addEventListener("keydown", event => {
  const details = open();
  if (event.key !== "Escape" || !details?.contains(document.activeElement)) return;
  details.open = false;
  details.querySelector("summary").focus();
  event.stopImmediatePropagation();
}, { capture: true });

addEventListener("pointerdown", event => {
  const details = open();
  if (details && !details.contains(event.target)) details.open = false;
});
