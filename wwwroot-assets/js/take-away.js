// Makes bitmaps of the picture that the server draws of a chart: <button data-picture="…svg" data-file="…png" data-scale="2"> saves one,
// without data-file it puts one on the clipboard. Loaded when a menu opens: a page that nothing is taken from does not need it.
import { say } from "./words.js";
const kind = "image/png", patience = 8_000;

async function bitmap({ picture, scale }) {
    const image = new Image();
    image.src = picture;
    await image.decode();
    const canvas = document.createElement("canvas"), pen = canvas.getContext("2d");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(done => canvas.toBlob(done, kind));
    if (!blob) throw new Error("The canvas gave no bitmap.");
    return { blob, size: say("{0} × {1} pixels", canvas.width, canvas.height) };
}

function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function take(button, tell) {
    const { file } = button.dataset;
    if (!file && !(navigator.clipboard?.write && window.ClipboardItem)) return tell(say("This browser copies no pictures. Save the PNG instead."));
    tell(say("Drawing the picture …"));
    const made = bitmap(button.dataset);
    try {
        // the clipboard takes the promise: asked for only after the picture is drawn, it would no longer count as the reader's own press
        if (!file) await navigator.clipboard.write([new ClipboardItem({ [kind]: made.then(({ blob }) => blob) })]);
        const { blob, size } = await made;
        if (file) save(blob, file);
        tell(file ? say("Saved {0}, {1}", file, size) : say("Copied, {0}", size));
    } catch {
        const drawn = await made.then(() => true, () => false);
        tell(drawn ? say("The browser did not allow it. Save the PNG instead.") : say("The picture could not be drawn. Is the server within reach? The SVG may still work."));
    }
}

addEventListener("click", event => {
    const button = event.target.closest?.("button[data-picture]");
    if (!button) return;
    const state = button.parentElement.querySelector("[role=status]");
    clearTimeout(state.fading);
    take(button, text => { state.textContent = text; }).finally(() => { state.fading = setTimeout(() => { state.textContent = ""; }, patience); });
});
