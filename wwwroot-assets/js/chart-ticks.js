// Where an axis has its ticks, and what they say.
const day = 86_400_000;
const formats = new Map();   // making one takes longer than drawing a chart's axes

function format(kind, choice) {
    const language = document.documentElement.lang || undefined, key = JSON.stringify([kind.name, language, choice]);
    if (!formats.has(key)) formats.set(key, new kind(language, choice));
    return formats.get(key);
}

/** A round distance that gives about `count` ticks. */
function roundStep(span, count) {
    const rough = span / Math.max(count, 1), power = 10 ** Math.floor(Math.log10(rough));
    return [1, 2, 2.5, 5, 10].map(factor => factor * power).find(step => step >= rough * .999);
}

function every(step, min, max) {
    const ticks = [], slack = step * 1e-6;
    for (let index = Math.ceil((min - slack) / step); index * step <= max + slack; index++) ticks.push(+(index * step).toPrecision(12));
    return ticks;
}

export function numberTicks(axis, count) {
    if (axis.log) return multiples(axis, count);
    const wanted = axis.step > 0 && (axis.max - axis.min) / axis.step <= Math.max(count, 2) * 2 ? axis.step : roundStep(axis.max - axis.min, count);
    const number = format(Intl.NumberFormat, { maximumFractionDigits: 6 });
    return every(wanted, axis.min, axis.max).map(at => ({ at, lines: [number.format(at)] }));
}

/** 1, 2 and 5 times the powers of ten; where these are too many, the powers alone. */
function multiples({ min, max }, count) {
    const number = format(Intl.NumberFormat, { maximumFractionDigits: 6 }), all = [];
    for (let power = Math.floor(Math.log10(min)); 10 ** power <= max; power++) all.push(...[1, 2, 5].map(factor => factor * 10 ** power).filter(at => at >= min && at <= max));
    const tens = all.filter(at => Number.isInteger(Math.log10(at)));
    return (all.length > Math.max(count, 2) && tens.length > 1 ? tens : all).map(at => ({ at, lines: [number.format(at)] }));
}

/** A place on the axis in words: a year, or a month of a year. */
export const placeText = ({ kind }, at) => kind === "line" ? String(Math.round(at))
    : format(Intl.DateTimeFormat, { timeZone: "UTC", month: "long", year: "numeric" }).format(new Date(at * day));

export function yearTicks(axis, count) {
    let step = Math.max(1, Math.round(axis.step ?? 1));
    while ((axis.max - axis.min) / step > count) step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find(next => next > step) ?? step * 2;
    const first = Math.ceil(axis.min), ticks = [];
    for (let at = first; at <= axis.max; at += step) ticks.push({ at, lines: [String(at)] });
    return ticks;
}

/** Days since 1970-01-01 to ticks on round days, months or years; the year stands below the first tick and each January. */
export function dateTicks(axis, count) {
    const days = axis.max - axis.min, short = [1, 2, 7, 14].find(step => days / step <= count);
    const dates = short ? every(short, axis.min, axis.max).map(at => new Date(at * day)) : months(axis, count);
    const whole = dates.every(date => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    const name = format(Intl.DateTimeFormat, { timeZone: "UTC", month: "short", ...(short && { day: "numeric" }) });
    let year;
    return dates.map(date => {
        const its = date.getUTCFullYear(), lines = whole ? [String(its)] : [name.format(date), ...(its === year ? [] : [String(its)])];
        year = its;
        return { at: date / day, lines };
    });
}

function months({ min, max }, count) {
    const start = new Date(min * day), span = (max - min) / 30.4;
    const step = [1, 3, 6, 12, 24, 60, 120, 240, 600].find(wanted => span / wanted <= count) ?? 1200;
    const dates = [];
    for (let month = start.getUTCFullYear() * 12; ; month += step) {
        const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
        if (date / day > max) return dates;
        if (date / day >= min) dates.push(date);
    }
}
