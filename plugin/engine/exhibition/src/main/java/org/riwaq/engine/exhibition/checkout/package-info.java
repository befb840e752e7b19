/** What checkout, where it is, gets from halls. */
package org.riwaq.engine.exhibition.checkout;
