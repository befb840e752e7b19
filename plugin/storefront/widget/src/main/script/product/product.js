import {blanks, cards} from '../element/cards.js';
import {RiwaqElement} from '../element/element.js';

/**
 * Needs: `key`, `handle`.
 * Use: <riwaq-product key="pk_…" handle="tapis-beni-ouarain"><a href="https://…/fr/products/…">…</a></riwaq-product>
 */
export class RiwaqProduct extends RiwaqElement {
  path() {
    const handle = this.getAttribute('handle');
    return handle ? 'products/' + encodeURIComponent(handle) : null;
  }

  layout() {
    return this.getAttribute('layout') === 'single' ? 'single' : 'one';
  }

  blank() {
    return [blanks(1)];
  }

  shown(answer) {
    return [cards(this, answer)];
  }
}
