package org.riwaq.engine.settlement;

import java.time.Clock;
import java.time.ZoneId;
import org.riwaq.engine.checkout.PaidOrders;

/** Puts the module's parts together from what is configured. */
final class Settlement {
    private final ZoneId zone;
    private final boolean deliveryToMaker;

    /** @param delivery to whom what is paid for delivery goes: {@code maker} or {@code market} */
    Settlement(String zone, String delivery) {
        this.zone = ZoneId.of(zone);
        if (!"maker".equals(delivery) && !"market".equals(delivery)) {
            throw new IllegalArgumentException(
                    "riwaq.engine.settlement.delivery-to is maker or market, not: " + delivery);
        }
        deliveryToMaker = "maker".equals(delivery);
    }

    Bookings bookings(PaidOrders paid) {
        return new Bookings(paid, deliveryToMaker, zone, Clock.systemUTC());
    }

    /** @param rib of the marketplace's own account, or empty */
    PayoutBatches batches(String rib, String holder) {
        return new PayoutBatches(BankAccount.of(rib, holder), Clock.system(zone));
    }

    StatementPost statementPost() {
        return new StatementPost(Clock.system(zone));
    }

    Statements statements() {
        return new Statements(zone);
    }
}
