import {blankDrawing, drawing} from '../element/drawing.js';
import {RiwaqElement} from '../element/element.js';
import {html} from '../element/nodes.js';

/**
 * Needs: `key`, `handle`.
 * Use: <riwaq-circuit key="pk_…" handle="cuir"><a href="https://…/fr/circuits/cuir">…</a></riwaq-circuit>
 */
export class RiwaqCircuit extends RiwaqElement {
  path() {
    const handle = this.getAttribute('handle');
    return handle ? 'circuits/' + encodeURIComponent(handle) : null;
  }

  blank() {
    return [blankDrawing()];
  }

  shown(answer) {
    const stops = answer.items.map((stop) => html('li', {part: 'item'},
        stop.title, html('span', {class: 'by', part: 'by'}, stop.text)));
    return [
      ...this.heading(answer),
      answer.drawing ? drawing(this, answer) : null,
      html('ol', {part: 'list', 'aria-label': answer.title}, ...stops),
      this.more(answer),
    ].filter(Boolean);
  }
}
