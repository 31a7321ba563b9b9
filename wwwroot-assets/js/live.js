/** Whether the page is a circuit's, so that an address is gone to within it. Until then, and where there is none, a page is loaded. */
export const isLive = () => document.querySelector(".app[data-live]") !== null;
