// On a floor plan: larger and smaller, and from stand to stand by arrow keys. Without it the floor is scrolled, and every
// stand is reached by Tab and by the list beside it.

const LEAST = 1;
const MOST = 6;
const STEP = 1.5;

/** The centre of a stand on the plan. */
function centre(stand) {
  const box = stand.querySelector("rect");
  const number = (name) => Number(box.getAttribute(name));
  return { x: number("x") + number("width") / 2, y: number("y") + number("height") / 2 };
}

/** The nearest stand that lies in a direction; what is off the line counts twice. */
function towards(stands, from, dx, dy) {
  const here = centre(from);
  let best = null;
  let least = Infinity;
  for (const stand of stands) {
    const there = centre(stand);
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
    if (stand === from || along <= 0) continue;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    const far = along + 2 * aside;
    if (far < least) {
      least = far;
      best = stand;
    }
  }
  return best;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function enhance(floor) {
  const plan = floor.querySelector(".floor__plan");
  const stands = [...plan.querySelectorAll(".floor__stand")];
  const tools = floor.parentElement.querySelector("[data-zoom]");
  let zoom = 1;

  function show(factor) {
    const before = { x: floor.scrollLeft + floor.clientWidth / 2, y: floor.scrollTop + floor.clientHeight / 2 };
    const now = Math.min(MOST, Math.max(LEAST, zoom * factor));
    const grown = now / zoom;
    zoom = now;
    plan.style.inlineSize = zoom === 1 ? "" : `${zoom * 100}%`;
    floor.classList.toggle("floor--zoomed", zoom > 1);
    floor.scrollLeft = before.x * grown - floor.clientWidth / 2;
    floor.scrollTop = before.y * grown - floor.clientHeight / 2;
    tools.querySelector("[data-smaller]").disabled = zoom <= LEAST;
    tools.querySelector("[data-larger]").disabled = zoom >= MOST;
  }

  tools.hidden = false;
  tools.querySelector("[data-larger]").addEventListener("click", () => show(STEP));
  tools.querySelector("[data-smaller]").addEventListener("click", () => show(1 / STEP));
  floor.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "-") {
      event.preventDefault();
      show(event.key === "+" ? STEP : 1 / STEP);
      return;
    }
    const stand = event.target.closest(".floor__stand");
    const arrow = ARROWS[event.key];
    if (!stand || !arrow) return;
    // The plan lies as the room does, in Arabic too: left is left.
    const next = towards(stands, stand, ...arrow);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

document.querySelectorAll(".floor").forEach(enhance);
