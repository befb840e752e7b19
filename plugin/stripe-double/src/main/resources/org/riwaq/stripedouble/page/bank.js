// Escape closes the dialog around this page, although the key is pressed in here.
window.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && window.parent !== window) window.parent.postMessage("stripe-double:closed", "*");
});
