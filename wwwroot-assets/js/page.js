// What a page needs beside the circuit: charts, the panel's focus, the scroll position, the notice of a lost connection, the keys of slides.
import "./evidence-chart.js";
import "./evidence-panel.js";
import "./keep-scroll.js";
import "./reconnect.js";
import "./present.js";
