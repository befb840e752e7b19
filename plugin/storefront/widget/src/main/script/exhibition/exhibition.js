import {blankDrawing, drawing} from '../element/drawing.js';
import {RiwaqElement} from '../element/element.js';
import {html} from '../element/nodes.js';

/**
 * Needs: `key`, `handle`.
 * Use: <riwaq-exhibition key="pk_…" handle="entre-desert-et-mer"><a href="https://…">…</a></riwaq-exhibition>
 */
export class RiwaqExhibition extends RiwaqElement {
  path() {
    const handle = this.getAttribute('handle');
    return handle ? 'exhibitions/' + encodeURIComponent(handle) : null;
  }

  layout() {
    return 'plain';
  }

  blank() {
    return [blankDrawing()];
  }

  shown(answer) {
    const stands = answer.items.map((stand) => html('li', {part: 'item'},
        this.link(stand.href, {part: 'link'}, stand.id, stand.title)));
    return [
      ...this.heading(answer),
      answer.drawing ? drawing(this, answer) : null,
      html('ul', {part: 'list', role: 'list', 'aria-label': answer.title}, ...stands),
      this.more(answer),
    ].filter(Boolean);
  }
}
