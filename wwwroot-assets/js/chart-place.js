// Finds room for labels of points: right, left, above, below, then further away with a leader; never on a marker or another label.
// A side: where the box lies, across and down (-1 before, 0 centred, 1 behind), and 2 or -2 for flush with the marker's near edge.
const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [2, -1], [-2, -1], [2, 1], [-2, 1], [1, -1], [-1, -1], [1, 1], [-1, 1]];
const farAway = 14, wrapped = 3, elsewhere = 1.5, crossing = 3;

const touches = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (box, { x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
const within = (box, outer) => box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;

function boxAt({ x, y, r }, [across, down], away, { width, height }) {
    const reach = (r + away) * (across && down && Math.abs(across) === 1 ? .8 : 1);
    const left = { [-2]: r - width, [-1]: -reach - width, 0: -width / 2, 1: reach, 2: -r }[across];
    const top = down < 0 ? -reach - height : down > 0 ? reach : -height / 2;
    return { x: x + left, y: y + top, width, height };
}

/** Places labels { spots: [{x, y, r}], shapes: [{lines, width, height}], near? }. Hard boxes stay free, soft points had better.
    Sets label.box, .spot, .shape and .leader; box is null where there is no room. */
export function place(labels, { bounds, hard, soft, gap }) {
    const taken = [...hard];
    for (const label of labels) {
        const best = candidates(label, gap).reduce((best, candidate) => {
            if (candidate.cost >= best.cost || !within(candidate.box, bounds)) return best;
            const { box } = candidate, wide = { x: box.x - 4, y: box.y - 1, width: box.width + 8, height: box.height + 2 };
            if (taken.some(other => touches(wide, other))) return best;
            const leader = candidate.ring ? lead(candidate.spot, box) : null;
            if (leader && sample(leader.from, leader.to).some(point => taken.some(other => holds(other, point) && !holds(other, candidate.spot)))) return best;
            const cost = candidate.cost + soft.filter(point => holds(wide, point)).length * crossing;
            return cost < best.cost ? { ...candidate, cost, leader } : best;
        }, { cost: Infinity, box: null });
        Object.assign(label, best);
        if (best.box) taken.push(best.box);
    }
    return labels;
}

function candidates({ spots, shapes, near }, gap) {
    const rings = near ? [gap] : [gap, gap * 3, gap * 5, gap * 8, gap * 12];
    return spots.flatMap((spot, other) => shapes.flatMap((shape, fold) => rings.flatMap((away, ring) => sides.map((side, index) => ({
        spot, shape, ring, box: boxAt(spot, side, away, shape), cost: index * .8 + ring * farAway + fold * wrapped + other * elsewhere,
    })))));
}

function lead(spot, box) {
    const to = { x: Math.max(box.x, Math.min(spot.x, box.x + box.width)), y: Math.max(box.y, Math.min(spot.y, box.y + box.height)) };
    const length = Math.hypot(to.x - spot.x, to.y - spot.y), along = by => ({ x: spot.x + (to.x - spot.x) * by / length, y: spot.y + (to.y - spot.y) * by / length });
    return length > spot.r + 5 ? { from: along(spot.r + 2), to: along(length - 2) } : null;
}

/** Points along a line, near enough to each other that no label slips between. */
export function sample(a, b) {
    const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 7));
    return Array.from({ length: count + 1 }, (_, index) => ({ x: a.x + (b.x - a.x) * index / count, y: a.y + (b.y - a.y) * index / count }));
}
