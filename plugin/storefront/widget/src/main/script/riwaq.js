/** All widgets; a name that the page has taken already stays the page's. */
import {RiwaqCircuit} from './circuit/circuit.js';
import {RiwaqExhibition} from './exhibition/exhibition.js';
import {RiwaqMaker} from './maker/maker.js';
import {RiwaqProduct} from './product/product.js';
import {RiwaqProducts} from './products/products.js';
import {RiwaqSearch} from './search/search.js';

const widgets = {
  'riwaq-products': RiwaqProducts,
  'riwaq-product': RiwaqProduct,
  'riwaq-maker': RiwaqMaker,
  'riwaq-exhibition': RiwaqExhibition,
  'riwaq-circuit': RiwaqCircuit,
  'riwaq-search': RiwaqSearch,
};
for (const [name, widget] of Object.entries(widgets)) {
  if (!customElements.get(name)) customElements.define(name, widget);
}
