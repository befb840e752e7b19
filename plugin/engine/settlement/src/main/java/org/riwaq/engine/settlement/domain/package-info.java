/** What the admin shows of settlements: commission rules to edit, the rest to read. */
package org.riwaq.engine.settlement.domain;
