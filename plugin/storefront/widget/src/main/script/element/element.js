import {looks} from './looks.js';
import {awaitNear, forget} from './near.js';
import {html} from './nodes.js';
import {addressOf, answerOf} from './shop.js';

/** Keys that the console was told of: a page with twenty widgets says it once. */
const told = new Set();

/**
 * A widget: it shows the page's own link until the shop has answered, and whenever it does not.
 *
 * Attributes `key`, `lang`, `target`, and those of each widget. Events that bubble: `riwaq-load` {kind, items},
 * `riwaq-error` {code}, `riwaq-open` {id, href}, which can be prevented.
 */
/* Names with a dollar are its own. */
export class RiwaqElement extends HTMLElement {
  /** Names of the attributes that make another question. */
  static get observedAttributes() {
    return ['key', 'lang', 'target', 'handle', 'layout', ...this.parameters];
  }

  /** Names of the attributes that the shop is asked with. */
  static get parameters() {
    return [];
  }

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [looks()];
    this.$turn = 0;
    this.$seen = false;
    this.$box = html('div', {class: 'box', part: 'box'});
    root.append(this.$box);
  }

  connectedCallback() {
    this.$waiting();
    awaitNear(this);
  }

  disconnectedCallback() {
    forget(this);
    this.$turn++;
    this.$seen = false;
  }

  attributeChangedCallback(name, before, now) {
    if (this.$seen && before !== now) this.$load();
  }

  /** It is about to be seen. */
  near() {
    this.$seen = true;
    this.$load();
  }

  /** Where the shop is asked, below `widgets/`; null while an attribute is missing. */
  path() {
    return null;
  }

  /** Nodes that keep the place of what will come. */
  blank() {
    return [];
  }

  /** Nodes of what the shop answered. */
  shown() {
    return [];
  }

  /** Class of the box, as the layout is. */
  layout() {
    return '';
  }

  $fill(className, ...nodes) {
    this.$box.className = 'box ' + className;
    this.$box.replaceChildren(...nodes);
  }

  $waiting() {
    this.$fill(this.layout(), html('p', {class: 'title', part: 'title'}, html('slot', {})), ...this.blank());
  }

  async $load() {
    const turn = ++this.$turn;
    // Several attributes that change at once are one question.
    await null;
    const path = this.path();
    if (turn !== this.$turn || path === null) return;
    try {
      const answer = await answerOf(path, this.$question());
      if (turn === this.$turn) this.$show(answer);
    } catch (failed) {
      if (turn === this.$turn) this.$failed(failed.code || 'broken');
    }
  }

  $question() {
    const question = new URLSearchParams();
    for (const name of ['key', 'lang', ...this.constructor.parameters]) {
      const value = this.getAttribute(name);
      // A list is written with blanks between its values, but words to search for are what they are.
      const values = !value ? [] : name === 'q' || name === 'near' ? [value] : value.trim().split(/\s+/);
      values.forEach((one) => question.append(name, one));
    }
    return question;
  }

  $show(answer) {
    this.$box.lang = answer.lang;
    this.$box.dir = answer.direction;
    this.$fill(this.layout(), ...this.shown(answer));
    this.$tell('riwaq-load', {kind: answer.kind, items: answer.items.length});
  }

  $failed(code) {
    this.$fill('', html('p', {class: 'title', part: 'title'}, html('slot', {})));
    const key = this.getAttribute('key');
    if (!told.has(key + code)) {
      told.add(key + code);
      console.warn(
          'Riwaq: no answer for key ' + key + ' on ' + location.origin + ' (' + code +
          '). The links stay. Is this address among those of the partner, and is the key right?');
    }
    this.$tell('riwaq-error', {code});
  }

  $tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, cancelable, detail}));
  }

  /** A link into the shop. */
  link(path, attributes, id, ...children) {
    const href = addressOf(path);
    const target = this.getAttribute('target');
    const link = html('a', {...attributes, href, target, rel: target ? 'noopener' : null}, ...children);
    link.addEventListener('click', (event) => {
      if (!this.$tell('riwaq-open', {id, href}, true)) event.preventDefault();
    });
    return link;
  }

  /** Heading and the line below it. */
  heading(answer) {
    return [
      html('p', {class: 'title', part: 'title'}, this.link(answer.href, {part: 'link'}, '', answer.title)),
      answer.text ? html('p', {class: 'text', part: 'text'}, answer.text) : null,
    ].filter(Boolean);
  }

  /** The link to all of it. */
  more(answer) {
    return this.link(answer.href, {class: 'more', part: 'more'}, '', answer.words.more);
  }
}
