// The framework sets classes on the notice; this file reacts to them. Works with the 9.0 script and, by its documentation, with the 10.0 one.
const notice = document.getElementById("components-reconnect-modal");
const has = name => notice.classList.contains("components-reconnect-" + name);
const lost = () => has("show") || has("retrying") || has("failed") || has("rejected");
let reloading = false;

// The server answers but no longer knows the circuit (it was restarted): the address holds the whole state, so the same view comes back.
function reload() { if (!reloading) { reloading = true; location.reload(); } }

async function retry() {
  if (!has("failed")) return;
  try { if (!await Blazor.reconnect()) reload(); } catch { /* the server is not there yet */ }
}

if (notice) {
  new MutationObserver(() => { if (has("rejected")) reload(); }).observe(notice, { attributes: true, attributeFilter: ["class"] });
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") retry(); });
  // While the connection is lost Blazor would swallow clicks on links: then the browser follows them itself.
  notice.querySelector(".reload").addEventListener("click", event => { event.preventDefault(); reload(); });
  addEventListener("click", event => { if (lost() && event.target.closest?.("a[href]:not(.reload)")) event.stopPropagation(); }, { capture: true });
}
