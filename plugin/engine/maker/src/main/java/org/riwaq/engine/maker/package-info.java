/** Who makes things: artisans, master artisans, cooperatives and enterprises, their members, and whose hands made a product. */
package org.riwaq.engine.maker;
