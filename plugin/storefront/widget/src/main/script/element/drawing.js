import {html, svg} from './nodes.js';

const shape = (widget, one) => {
  const stop = one.kind === 'stop';
  const figure = stop
    ? svg('circle', {class: 'stop', cx: one.x, cy: one.y, r: 10})
    : svg('rect', {class: one.kind, x: one.x, y: one.y, width: one.width, height: one.height});
  const label = one.label ? svg('text', {
    class: stop ? 'label stopped' : 'label',
    x: one.x + one.width / 2,
    y: one.y + one.height / 2,
    'aria-hidden': 'true',
  }, one.label) : null;
  const named = one.name ? svg('title', {}, one.name) : null;
  return one.href ? linked(widget, one, named, figure, label) : svg('g', {}, named, figure, label);
};

const linked = (widget, one, ...nodes) => {
  // The list below has the same links for the keyboard: twice would be once too much.
  const made = widget.link(one.href, {}, one.name);
  const link = svg('a', {href: made.href, target: made.getAttribute('target'), tabindex: -1}, ...nodes);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    made.click();
  });
  return link;
};

/** A floor or a way. Who cannot see it has the same as a list. */
export const drawing = (widget, answer) => {
  const drawn = answer.drawing;
  return svg('svg', {
    viewBox: '0 0 ' + drawn.width + ' ' + drawn.height,
    width: drawn.width,
    height: drawn.height,
    'aria-hidden': 'true',
    part: 'drawing',
  },
  drawn.way ? svg('polyline', {class: 'way', points: drawn.way}) : null,
  ...drawn.shapes.map((one) => shape(widget, one)));
};

/** Its place until it comes. */
export const blankDrawing = () => html('span', {class: 'picture', 'aria-hidden': 'true'});
