/** What each maker is owed: commission, settlements, the ledger and payouts. */
package org.riwaq.engine.settlement;
