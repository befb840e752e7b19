/** Makes nodes; text is always text. */

const SVG = 'http://www.w3.org/2000/svg';

const filled = (node, attributes, children) => {
  // Not for…in: old pages add to what all objects have.
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== ''));
  return node;
};

/** An element of HTML with attributes and children. */
export const html = (tag, attributes, ...children) => filled(document.createElement(tag), attributes, children);

/** An element of SVG. */
export const svg = (tag, attributes, ...children) => filled(document.createElementNS(SVG, tag), attributes, children);
