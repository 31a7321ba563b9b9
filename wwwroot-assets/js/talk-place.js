// Where the talk is, kept in a cookie of this browser with every move: the page after a restart of the server, and the way back on other pages, know it by that.
const life = 12 * 60 * 60;   // seconds

export function keepPlace(stage) {
    const name = stage.getAttribute("keep-as"), place = stage.getAttribute("keep");
    if (name && place) document.cookie = `${name}=${encodeURIComponent(place)}; path=/; max-age=${life}; samesite=strict${location.protocol === "https:" ? "; secure" : ""}`;
}
