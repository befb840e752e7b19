import {blanks, cards, picture} from '../element/cards.js';
import {RiwaqElement} from '../element/element.js';

const PIECES = 4;

/**
 * Needs: `key`, `handle`.
 * Use: <riwaq-maker key="pk_…" handle="cooperative-…"><a href="https://…/fr/makers/…">…</a></riwaq-maker>
 */
export class RiwaqMaker extends RiwaqElement {
  path() {
    const handle = this.getAttribute('handle');
    return handle ? 'makers/' + encodeURIComponent(handle) : null;
  }

  layout() {
    return this.getAttribute('layout') === 'row' ? 'row' : '';
  }

  blank() {
    return [blanks(PIECES)];
  }

  shown(answer) {
    const image = answer.image ? picture(answer.image, {class: 'picture', part: 'image', alt: answer.image.alt}, '40em') : null;
    return [...this.heading(answer), image, cards(this, answer), this.more(answer)].filter(Boolean);
  }
}
