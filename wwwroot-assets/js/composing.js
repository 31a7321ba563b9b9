// While somebody writes Chinese, Japanese or Korean, keys belong to the input method: Enter takes a word over and does nothing else. Not every browser says so in the
// same way: keyCode 229 instead of isComposing, or, in WebKit, the key that ends the writing comes just after its end. What it is told here, nothing else needs to ask.
const just = 50;   // milliseconds
let ended = -Infinity;

addEventListener("compositionend", ({ timeStamp }) => { ended = timeStamp; }, { capture: true });

for (const kind of ["keydown", "keyup"]) addEventListener(kind, event => {
    const ends = event.key === "Enter" && event.timeStamp - ended < just;
    if (!event.isComposing && event.keyCode !== 229 && !ends) return;
    event.stopImmediatePropagation();
    // a form must not be sent by it either
    if (event.key === "Enter" && !event.isComposing) event.preventDefault();
}, { capture: true });
