/**
 * Money by Stripe: payments, refunds, what Stripe tells by itself, transfers to makers' accounts. It knows no cart, no order and
 * no page; {@link org.riwaq.storefront.payment.Payments} is the door.
 *
 * <p>That Stripe said no is a value ({@link org.riwaq.storefront.payment.Told.No}); that it was not reached is a
 * {@link org.riwaq.storefront.payment.PaymentsUnreachableException}, after which the same call may be made again under the
 * same id, whatever became of the first.
 */
@NullMarked
package org.riwaq.storefront.payment;

import org.jspecify.annotations.NullMarked;
