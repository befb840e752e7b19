// What buying is nicer with. Everything works without it.

// How many pieces are in the cart: pages are the same for everybody, so the number comes from a cookie of its own.
const pieces = Number(document.cookie.match(/(?:^|; )riwaq_pieces=([0-9]+)/)?.[1] ?? 0);
for (const place of document.querySelectorAll("[data-pieces]")) {
  place.textContent = new Intl.NumberFormat(document.documentElement.lang).format(pieces);
  place.hidden = pieces === 0;
}

// What went wrong is read first.
document.querySelector("[data-summary]")?.focus();

// Whoever goes back and sends a form again means it: it gets a key that was not used.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
addEventListener("pageshow", (event) => {
  const back = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (!event.persisted && !back) return;
  for (const key of document.querySelectorAll("main input[name=key]")) key.value = newKey();
});
