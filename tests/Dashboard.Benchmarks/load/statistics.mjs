/** The q-quantile (0 to 1) of numbers, by nearest rank; null where there are none. */
export function quantile(numbers, q) {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}

export const median = numbers => quantile(numbers, 0.5);

export const round = (number, digits = 0) => number == null ? null : Number(number.toFixed(digits));

/** The slope of the straight line that lies closest to the points [x, y]. */
export function slope(points) {
  const mean = at => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
