import {html} from './nodes.js';
import {addressOf} from './shop.js';

const UNIT = 100;

/** An amount of minor units, as the language writes it. */
const price = (money, lang) => new Intl.NumberFormat(lang, {
  style: 'currency',
  currency: money.currency,
  minimumFractionDigits: money.amount % UNIT ? 2 : 0,
  maximumFractionDigits: 2,
}).format(money.amount / UNIT);

/** A picture in the width that fits. */
export const picture = (image, attributes, sizes) => html('img', {
  ...attributes,
  src: addressOf(image.url),
  srcset: image.sources.map((source) => addressOf(source.url) + ' ' + source.width + 'w').join(','),
  sizes,
  width: image.width,
  height: image.height,
  loading: 'lazy',
  decoding: 'async',
});

const words = (item, answer) => html('span', {class: 'words'},
    html('span', {class: 'name', part: 'name'}, item.title),
    html('span', {class: 'by', part: 'by'}, item.text),
    html('span', {class: 'price', part: 'price'},
        item.price ? html('span', {}, price(item.price, answer.lang)) : '',
        item.was ? ' ' : '',
        item.was ? html('span', {class: 'was'},
            html('span', {class: 'hide'}, answer.words.was + ' '),
            html('del', {}, price(item.was, answer.lang))) : null));

const card = (widget, item, answer) => {
  const seen = item.image
    ? picture(item.image, {part: 'image', alt: ''}, '(min-width:40em) 14em, 45vw')
    : html('span', {class: 'blank'});
  return html('li', {part: 'item'},
      widget.link(item.href, {class: 'card', part: 'card'}, item.id, seen, words(item, answer)));
};

/** Pieces as cards. */
export const cards = (widget, answer) => answer.items.length
  ? html('ul', {part: 'list', role: 'list', 'aria-label': answer.title},
      ...answer.items.map((item) => card(widget, item, answer)))
  : html('p', {class: 'text', part: 'text'}, answer.words.none);

/** As many cards that keep the place of those to come; nobody is told of them. */
export const blanks = (number) => html('ul', {'aria-hidden': 'true'},
    ...Array.from({length: number}, () => html('li', {}, html('span', {class: 'card'},
        html('span', {class: 'blank'}),
        html('span', {class: 'words'},
            html('span', {class: 'name'}), html('span', {class: 'by'}), html('span', {class: 'price'}))))));
