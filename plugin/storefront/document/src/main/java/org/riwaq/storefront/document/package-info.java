/**
 * What is printed: invoices, receipts, credit notes, labels for parcels, makers' statements. Templates and texts are the
 * theme's; here they become PDF.
 */
@NullMarked
package org.riwaq.storefront.document;

import org.jspecify.annotations.NullMarked;
