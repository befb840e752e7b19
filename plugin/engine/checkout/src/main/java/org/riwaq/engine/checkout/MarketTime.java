package org.riwaq.engine.checkout;

import java.time.ZoneId;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.beans.factory.InitializingBean;

/** Tells the database which time the admin's screens show. */
final class MarketTime implements InitializingBean {
    private final Transactions transactions;
    private final ZoneId zone;

    MarketTime(Transactions transactions, String zone) {
        this.transactions = transactions;
        this.zone = ZoneId.of(zone);
    }

    @Override
    public void afterPropertiesSet() {
        transactions.run(connection ->
                Sql.update(connection, "UPDATE riwaq_zone SET zone = ? WHERE zone <> ?", zone.getId(), zone.getId()));
    }
}
