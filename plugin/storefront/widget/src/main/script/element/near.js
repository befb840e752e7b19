/** Calls a widget once it is about to be seen. */
const MARGIN = '400px';

let watch;

const seen = (entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      watch.unobserve(entry.target);
      entry.target.near();
    }
  }
};

/** Waits for a widget. */
export const awaitNear = (widget) => {
  watch = watch || new IntersectionObserver(seen, {rootMargin: MARGIN});
  watch.observe(widget);
};

/** It is gone. */
export const forget = (widget) => {
  if (watch) watch.unobserve(widget);
};
