/**
 * A server that speaks the part of Stripe's API that a marketplace needs, with test cards, signed webhooks and a small
 * stand-in for Stripe.js. {@link org.riwaq.stripedouble.StripeDouble} starts it.
 */
package org.riwaq.stripedouble;
