/** Keeps what the admin and other code save of a piece's stock from selling it twice. */
package org.riwaq.engine.checkout.stock;
