import {RiwaqElement} from '../element/element.js';
import {html} from '../element/nodes.js';
import {addressOf} from '../element/shop.js';

/**
 * Needs: `key`. What is typed goes to the shop's page of results, and nowhere before.
 * Use: <riwaq-search key="pk_…"><a href="https://…/fr/search">…</a></riwaq-search>
 */
export class RiwaqSearch extends RiwaqElement {
  path() {
    return 'search';
  }

  blank() {
    return [html('span', {class: 'field', 'aria-hidden': 'true'})];
  }

  shown(answer) {
    const address = new URL(addressOf(answer.href));
    const kept = [...address.searchParams].map(([name, value]) => html('input', {type: 'hidden', name, value}));
    const field = html('input', {
      type: 'search', name: 'q', maxlength: 200, part: 'field',
      'aria-label': answer.words.searchFor, placeholder: answer.words.searchFor,
    });
    const form = html('form', {
      method: 'get', role: 'search', part: 'form', target: this.getAttribute('target'),
      action: address.origin + address.pathname,
    }, ...kept, field, html('button', {part: 'button'}, answer.words.search));
    return [...this.heading(answer), form];
  }
}
