import {blanks, cards} from '../element/cards.js';
import {RiwaqElement} from '../element/element.js';

const USUAL = 4;
const MOST = 24;

/**
 * Needs: `key`. May have: `region`, `craft`, `maker`, `exhibited`, `q` and all that lists of pieces take; `limit` (4),
 * `layout` (`grid`, `row`, `single`), `lang`.
 * Use: <riwaq-products key="pk_…" region="MA-12"><a href="https://…/fr/regions/MA-12">…</a></riwaq-products>
 */
export class RiwaqProducts extends RiwaqElement {
  static get parameters() {
    return ['q', 'region', 'province', 'craft', 'material', 'colour', 'kind', 'evidence', 'availability', 'exhibited',
      'maker', 'minPrice', 'maxPrice', 'near', 'within', 'sort', 'limit'];
  }

  path() {
    return 'products';
  }

  layout() {
    const layout = this.getAttribute('layout');
    return layout === 'row' || layout === 'single' ? layout : 'grid';
  }

  $number() {
    const limit = parseInt(this.getAttribute('limit') || USUAL, 10);
    return Math.min(MOST, Math.max(1, limit || USUAL));
  }

  blank() {
    return [blanks(this.$number())];
  }

  shown(answer) {
    return [...this.heading(answer), cards(this, answer), this.more(answer)];
  }
}
