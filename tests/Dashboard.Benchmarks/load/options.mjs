// The words of a command line: --name value, and addresses, which must be of this machine.
const words = process.argv.slice(2);

/** The value behind --name, of the type of its default. */
export function option(name, otherwise) {
  const at = words.indexOf(`--${name}`);
  if (at < 0) return otherwise;
  const text = words[at + 1];
  if (text === undefined || text.startsWith('--')) throw new Error(`--${name} needs a value.`);
  if (typeof otherwise !== 'number') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`--${name}: '${text}' is not a number.`);
  return number;
}

/** A whole number between bounds: nothing here may run for ever or open circuits without end. */
export function count(name, otherwise, most) {
  const number = option(name, otherwise);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new Error(`--${name} must be a whole number from 1 to ${most}.`);
  return number;
}

export const addresses = () => words.filter(word => word.startsWith('http')).map(loopback);

/** Load is for one's own machine. */
export function loopback(address) {
  const url = new URL(address);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) throw new Error(`${url.host} is not this machine: loopback only.`);
  return url;
}
