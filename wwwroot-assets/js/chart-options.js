// A laid-out chart as options for ApexCharts. The engine gets numbers only: names never reach it, as it writes them into innerHTML,
// and colours stay with the style sheet, so that another theme needs no other drawing.
const hidden = { show: false, labels: { show: false }, axisBorder: { show: false }, axisTicks: { show: false }, crosshairs: { show: false } };   // not even measured

export function options(scene) {
    return {
        ...(scene.kind === "bars" ? bars(scene) : plane(scene)),
        colors: ["#808080"],
        dataLabels: { enabled: false }, tooltip: { enabled: false }, legend: { show: false }, grid: grid(scene),
        states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    };
}

function chart(scene, type) {
    return {
        type, width: scene.width, height: scene.height, background: "transparent", fontFamily: "inherit",
        sparkline: { enabled: true },   // no axes, no legend, no toolbar: the padding alone decides where the plane lies
        animations: { enabled: false }, toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false },
        redrawOnParentResize: false, redrawOnWindowResize: false,
    };
}

function grid({ frame, width, height }) {
    return { show: false, padding: { left: frame.left, top: frame.top, right: width - frame.left - frame.width, bottom: height - frame.top - frame.height } };
}

function bars(scene) {
    return {
        chart: chart(scene, "rangeBar"),
        series: [{ name: "marks", data: scene.marks.map(({ mark }) => ({ x: `r${scene.rows.findIndex(row => row.name === (mark.row ?? ""))}`, y: [mark.start ?? 0, mark.end] })) }],
        plotOptions: { bar: { horizontal: true, barHeight: "60%", rangeBarGroupRows: true, rangeBarOverlap: true } },
        stroke: { width: 0 }, xaxis: hidden, yaxis: { ...hidden, min: scene.value.min, max: scene.value.max },
    };
}

function plane(scene) {
    const drawn = scene.spec.series.filter(series => series.marks.length);
    return {
        chart: chart(scene, "line"),
        series: drawn.map((series, index) => ({ name: `s${index}`, data: series.marks.map(mark => ({ x: mark.place, y: scene.stretch(mark.end) })) })),
        stroke: { width: drawn.map(series => (series.form === "point" ? 0 : 2)), curve: drawn.map(series => (series.form === "step" ? "stepline" : "straight")) },
        markers: { size: 4, strokeWidth: 0, hover: { sizeOffset: 0 } },
        xaxis: { ...hidden, type: "numeric", min: scene.place.min, max: scene.place.max },
        yaxis: { ...hidden, min: scene.stretch(scene.value.min), max: scene.stretch(scene.value.max) },
    };
}
