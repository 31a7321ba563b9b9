// The words of the scripts in the document's language. They are written in English where they are used; words-{language}.js holds the others.
const language = document.documentElement.lang;
const known = language === "en" ? {} : await import(`./words-${language}.js`).then(module => module.default, () => ({}));

/** The text in the reader's language, with `{0}`, `{1}` … filled in. */
export const say = (english, ...values) => (known[english] ?? english).replace(/\{(\d+)\}/g, (_, place) => values[place]);

/** A number for people. */
export const number = value => value.toLocaleString(language, { useGrouping: true });
