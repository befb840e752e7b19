/** Carts and orders by command, on the stock engine: prices, reservations, payments confirmed elsewhere, parcels. */
package org.riwaq.engine.checkout;
