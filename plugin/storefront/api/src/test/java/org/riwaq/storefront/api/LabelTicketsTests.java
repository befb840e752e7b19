package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LabelTicketsTests {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String EXHIBITION = "22222222-0000-4000-8000-000000000011";
    /** As the engine's {@code LabelLinksTests} makes it. */
    private static final String TICKET = "1795651200.vBAKD7PxeJwS3q2aFWGBaLhGnAMl_FW8-dd_u1LM8Mk";

    private static LabelTickets at(String instant) {
        return new LabelTickets(SECRET, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void theEnginesTicketOpensItsExhibitionUntilItIsOver() {
        assertThat(at("2026-11-25T23:59:59Z").standing(TICKET, EXHIBITION)).isEqualTo(LabelTickets.Standing.OPENS);
        assertThat(at("2026-11-26T00:00:00Z").standing(TICKET, EXHIBITION)).isEqualTo(LabelTickets.Standing.EXPIRED);
    }

    @Test
    void anythingElseOpensNothing() {
        LabelTickets tickets = at("2026-11-25T12:00:00Z");
        for (String wrong : new String[] {
            null,
            "",
            "x",
            TICKET + "A",
            "1" + TICKET,
            TICKET.replace("1795651200", "1999999999"),
            TICKET.substring(0, 30)
        }) {
            assertThat(tickets.standing(wrong, EXHIBITION)).as(wrong).isEqualTo(LabelTickets.Standing.NONE);
        }
        assertThat(tickets.standing(TICKET, EXHIBITION.replace('1', '2'))).isEqualTo(LabelTickets.Standing.NONE);
    }
}
