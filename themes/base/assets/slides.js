// One slide at a time, by key, button, swipe or by itself; its address names it. Without this script all are there.
const SECONDS = 12;

const slides = document.querySelector('[data-slides]');
const all = [...slides.querySelectorAll('.slide')];
const steer = document.querySelector('[data-steer]');
const play = steer.querySelector('[data-play]');
const place = steer.querySelector('[data-place]');
const state = steer.querySelector('[data-state]');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
const forth = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
let here = 0;
let timer = 0;

const named = () => all.findIndex(slide => '#' + slide.id === location.hash);

function show(at, focus) {
  here = (at + all.length) % all.length;
  all.forEach((slide, i) => slide.classList.toggle('slide--here', i === here));
  place.textContent = slides.dataset.progress.replace('{0}', here + 1).replace('{1}', all.length);
  steer.querySelector('progress').value = here + 1;
  history.replaceState(null, '', '#' + all[here].id);
  // The next picture is there when its turn comes.
  all[(here + 1) % all.length].querySelector('img')?.setAttribute('loading', 'eager');
  if (focus) all[here].focus({preventScroll: true});
}

function run(on) {
  clearInterval(timer);
  timer = on ? setInterval(() => show(here + 1, false), SECONDS * 1000) : 0;
  play.textContent = on ? play.dataset.pause : play.dataset.go;
  play.setAttribute('aria-pressed', String(on));
}

/** By hand: what runs by itself stops, so that nobody's slide is taken away. */
function step(by) {
  run(false);
  show(here + by, true);
}

function keys(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const onControl = event.target.closest('a, button');
  if (event.key === forth || event.key === 'PageDown') step(1);
  else if (event.key === back || event.key === 'PageUp') step(-1);
  else if (event.key === 'Home') step(-here);
  else if (event.key === 'End') step(all.length - 1 - here);
  else if (event.key === ' ' && !onControl) run(!timer);
  else if (event.key === 'f' && !onControl) full();
  else return;
  event.preventDefault();
}

function full() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

function swipes() {
  let from = null;
  slides.addEventListener('pointerdown', event => { from = event.pointerType === 'mouse' ? null : event.clientX; });
  slides.addEventListener('pointerup', event => {
    const far = from === null ? 0 : event.clientX - from;
    from = null;
    if (Math.abs(far) > 50) step((far < 0) === (forth === 'ArrowRight') ? 1 : -1);
  });
}

/** Keeps the slides on this device, and says so. */
async function keep() {
  if (!('serviceWorker' in navigator)) return;
  const tell = () => { state.textContent = navigator.onLine ? slides.dataset.kept : slides.dataset.away; };
  try {
    const scope = location.pathname;
    const registration = await navigator.serviceWorker.register(slides.dataset.worker, {scope, updateViaCache: 'none'});
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const done = () => ['installed', 'activating', 'activated'].includes(worker.state);
    if (done()) tell();
    else worker.addEventListener('statechange', () => { if (done()) tell(); });
    addEventListener('online', tell);
    addEventListener('offline', tell);
  } catch {
    // The screen shows what it has for as long as there is a network.
  }
}

if (all.length > 0) {
  slides.classList.add('slides--one');
  steer.hidden = false;
  show(Math.max(0, named()), false);
  run(!calm);
  steer.querySelectorAll('[data-step]').forEach(button => button.addEventListener('click', () => step(Number(button.dataset.step))));
  play.addEventListener('click', () => run(!timer));
  steer.querySelector('[data-full]').addEventListener('click', full);
  addEventListener('keydown', keys);
  addEventListener('hashchange', () => { if (named() >= 0) show(named(), true); });
  swipes();
  keep();
}
