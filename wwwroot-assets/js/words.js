// The words of the scripts in the document's language. They are written in English where they are used; words-{language}.js holds the others.
const language = document.documentElement.lang;
const other = `./words-${language}.js`;   // not in the call: a bundler would take every language in
const known = language === "en" ? {} : await import(other).then(module => module.default, () => ({}));

/** The text in the reader's language, with `{0}`, `{1}` … filled in. */
export const say = (english, ...values) => (known[english] ?? english).replace(/\{(\d+)\}/g, (_, place) => values[place]);

const numbers = new Intl.NumberFormat(language, { useGrouping: true });

/** A number for people. */
export const number = value => numbers.format(value);
