/** What each operation does: payments, refunds, disputes, customers, accounts, transfers, payouts, events. */
package org.riwaq.stripedouble.api;
