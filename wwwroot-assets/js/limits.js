// A field takes so many characters and no more. What is typed or pasted beyond would vanish without a word.
import { tell } from "./tell.js";
import { number, say } from "./words.js";

addEventListener("input", ({ target }) => {
    if (target.maxLength > 0 && target.value.length >= target.maxLength) tell(say("This field takes up to {0} characters.", number(target.maxLength)));
}, { capture: true });
