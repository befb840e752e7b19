// Beside a list of pieces: opens facets in their place, and asks the browser where the shopper is.
// Everything it does is a link or a form without it.

/** Brings a facet that is not counted yet, and puts it where its link stands. */
async function open(link) {
  const id = link.dataset.later;
  link.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const section = answer.ok && page.getElementById(id);
    if (!section) throw new Error("no such facet");
    const place = document.getElementById(id);
    place.replaceWith(document.adoptNode(section));
    section.querySelector("summary")?.focus();
  } catch {
    location.assign(link.href);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-later]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open(link);
});

/** On a phone the facets are a sheet: a button below them, and Escape, close it too. */
const fold = document.querySelector(".filters__fold");
const show = document.querySelector(".filters__show");
if (fold && show) {
  const close = () => {
    fold.open = false;
    fold.querySelector("summary").focus();
  };
  show.hidden = false;
  show.querySelector("button").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && fold.open) close();
  });
}

const here = document.querySelector("[data-here]");
if (here && "geolocation" in navigator) {
  const form = here.form;
  const trouble = form.querySelector("[data-trouble]");
  here.hidden = false;
  here.addEventListener("click", () => {
    here.disabled = true;
    trouble.textContent = "";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // About a hundred metres: as near as a shop needs, and no more than that in an address.
        const point = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
        const towns = form.querySelector("[data-near]");
        towns.prepend(new Option(here.textContent, point, true, true));
        form.submit();
      },
      () => {
        here.disabled = false;
        trouble.textContent = trouble.dataset.text;
      },
      { timeout: 10000, maximumAge: 300000 },
    );
  });
}
