/** Invoices, receipts and credit notes: what was sold, frozen and numbered. */
package org.riwaq.engine.document;
