/**
 * What changed in the engine, told as facts: triggers write an outbox row in the transaction of the change, readers
 * bring a cursor, and each fact is rendered when it is read. A module joins with {@link
 * org.riwaq.engine.changefeed.FactSource} beans, {@link org.riwaq.engine.changefeed.FanOut} beans and {@code
 * riwaq_watch} calls in its migration.
 */
package org.riwaq.engine.changefeed;
