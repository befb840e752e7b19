package org.riwaq.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.StatementLine;
import org.riwaq.engine.checkout.RealPaidOrders;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.settlement.Market.Item;

/** The ledger on a real PostgreSQL, with checkout's own tables. */
class LedgerIT {
    @TempDir
    static Path directory;

    private static Market market;

    @BeforeAll
    static void start() throws Exception {
        market = new Market(directory.resolve("postgres"));
        market.rule("ANY", null, null, 1000);
    }

    @AfterAll
    static void stop() {
        if (market != null) market.close();
    }

    @AfterEach
    void debitsAreCredits() throws Exception {
        assertThat(market.number("SELECT coalesce(sum(debit) - sum(credit), 0)::bigint FROM riwaq_ledger_entry"))
                .isZero();
        assertThat(market.number("SELECT count(*) FROM (SELECT booking_id FROM riwaq_ledger_entry GROUP BY 1"
                        + " HAVING sum(debit) <> sum(credit)) wrong"))
                .isZero();
    }

    private static MakerStatement statement(String maker) throws Exception {
        LocalDate today = LocalDate.now(Market.ZONE);
        return market.in(
                connection -> new Statements(Market.ZONE).of(connection, maker, today.minusDays(1), today.plusDays(1)));
    }

    private static String code(Callable<?> attempt) throws Exception {
        try {
            attempt.call();
        } catch (Refused refused) {
            return refused.refusal().code;
        }
        return "done";
    }

    @Test
    void anOrderOfSeveralMakersIsSplitAmongThemAndAMakerNeverSeesAnothersLines() throws Exception {
        String weaver = market.maker("ARTISAN");
        String potter = market.maker("ENTERPRISE");
        String order = market.order(
                "PAID",
                5000,
                new Item(weaver, market.product(null), 199_950, 19_995),
                new Item(potter, market.product(null), 33_333, 0),
                new Item(potter, market.product(null), 33_334, 1));
        assertThat(market.book(order)).isTrue();

        assertThat(market.owed(weaver)).isEqualTo(179_955 - 17_996 + 5000);
        assertThat(market.owed(potter)).isEqualTo(66_666 - 6667 + 5000);
        MakerStatement seen = statement(weaver);
        assertThat(seen.lines).hasSize(1);
        assertThat(seen.totals.gross).isEqualTo(199_950);
        assertThat(seen.totals.commission).isEqualTo(17_996);
        assertThat(seen.closing).isEqualTo(market.owed(weaver));
        assertThat(statement(potter).lines)
                .hasSize(2)
                .extracting(line -> line.order)
                .containsOnly(seen.lines.get(0).order);
        assertThat(seen.lines.get(0).title).containsEntry("fr", "Vase");
    }

    @Test
    void whoBroughtAnOrderIsPaidOutOfTheCommissionAndTheMakerGetsTheSame() throws Exception {
        String maker = market.maker("ARTISAN");
        String partner = UUID.randomUUID().toString();
        String brought = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.brought(brought, partner, 300);
        assertThat(market.book(brought)).isTrue();
        assertThat(market.owed(maker)).isEqualTo(9000);
        assertThat(owedTo(partner)).isEqualTo(300);
        market.in(connection -> market.bookings.refund(
                connection,
                "refund " + brought,
                brought,
                Map.of(market.line(brought, maker), new Bookings.Back(10_000, 0))));
        assertThat(owedTo(partner)).isZero();
        assertThat(market.owed(maker)).isZero();

        String greedy = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.brought(greedy, partner, 5000);
        market.book(greedy);
        assertThat(owedTo(partner)).as("no more than the commission").isEqualTo(1000);
        assertThat(market.owed(maker)).isEqualTo(9000);
    }

    private static long owedTo(String partner) throws Exception {
        return market.number("SELECT coalesce(sum(credit - debit), 0)::bigint FROM riwaq_ledger_entry"
                + " WHERE account = 'PARTNER' AND owner = '" + partner + "'");
    }

    @Test
    void anOrderIsBookedOnceHoweverManyTryAtOnce() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 16; i++) tries.add(pool.submit(() -> market.book(order)));
        int booked = 0;
        for (Future<Boolean> each : tries) booked += each.get() ? 1 : 0;
        pool.shutdown();
        assertThat(booked).isEqualTo(1);
        assertThat(market.owed(maker)).isEqualTo(9000);
    }

    @Test
    void aCashOrderIsOwedOnlyOnceTheMoneyIsThere() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("DUE", 2000, new Item(maker, market.product(null), 10_000, 0));
        assertThat(market.book(order)).isFalse();
        assertThat(market.in(Pulling::missing)).doesNotContain(order);
        assertThat(market.owed(maker)).isZero();

        market.run("UPDATE riwaq_order SET payment_state = 'PAID', paid_at = now() WHERE riwaq_order_id = '" + order
                + "'");
        assertThat(market.in(Pulling::missing)).contains(order);
        assertThat(market.in(Pulling::lag).orders).isPositive();
        assertThat(market.book(order)).isTrue();
        assertThat(market.in(Pulling::missing)).doesNotContain(order);
    }

    @Test
    void aPaidCartWithoutAnOrderOwesNobodyAnything() throws Exception {
        assertThat(market.book(java.util.UUID.randomUUID().toString())).isFalse();
    }

    @Test
    void aSecondOrderOfOnePaymentIsRefusedAndNotBooked() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.book(order);
        assertThatThrownBy(() -> market.run("INSERT INTO riwaq_order SELECT gen_random_uuid(), 'R26-TWICE', cart_id,"
                        + " order_id, payment_id, storefront, lang, state, payment_state, method, placed_at, currency,"
                        + " items, discount, delivery, vat, total, paid_at FROM riwaq_order WHERE riwaq_order_id = '"
                        + order
                        + "'"))
                .hasMessageContaining("_key");
        assertThat(market.owed(maker)).isEqualTo(9000);
    }

    @Test
    void anOrderWhoseLinesDoNotAddUpIsNotBookedAtAll() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.run(
                "UPDATE riwaq_order SET items = items + 1, total = total + 1 WHERE riwaq_order_id = '" + order + "'");
        assertThatThrownBy(() -> market.book(order))
                .hasMessageContaining("10001")
                .hasMessageContaining("10000");
        assertThat(market.owed(maker)).isZero();
        market.run(
                "UPDATE riwaq_order SET payment_state = 'DUE', paid_at = null WHERE riwaq_order_id = '" + order + "'");
    }

    @Test
    void deliveryIsChargedOnceWhenAMakersParcelHasManyLines() throws Exception {
        String maker = market.maker("ARTISAN");
        String product = market.product(null);
        String order = market.order(
                "PAID",
                4999,
                new Item(maker, product, 100, 0),
                new Item(maker, product, 100, 0),
                new Item(maker, product, 100, 0));
        market.book(order);
        assertThat(statement(maker).totals.delivery).isEqualTo(4999);
        assertThat(market.owed(maker)).isEqualTo(270 + 4999);
    }

    @Test
    void aRefundTakesBackTheSellersShareOnceAndAWholeOneLeavesNothing() throws Exception {
        String maker = market.maker("ARTISAN");
        String other = market.maker("ARTISAN");
        String order = market.order(
                "PAID",
                3333,
                new Item(maker, market.product(null), 9999, 333),
                new Item(other, market.product(null), 5001, 0));
        market.book(order);
        long others = market.owed(other);
        String line = market.line(order, maker);
        for (int i = 0; i < 2; i++) {
            boolean booked = market.in(connection ->
                    market.bookings.refund(connection, "refund-1", order, Map.of(line, new Bookings.Back(1000, 0))));
            assertThat(booked).isEqualTo(i == 0);
        }
        assertThat(market.owed(maker)).isEqualTo(9666 - 967 + 3333 - 900);
        assertThat(market.owed(other)).isEqualTo(others);
        assertThat(statement(maker).lines).extracting(each -> each.kind).containsExactly("SALE", "REFUND");

        Map<String, Bookings.Back> rest = Map.of(
                line, new Bookings.Back(9666 - 1000, 3333), market.line(order, other), new Bookings.Back(5001, 3333));
        market.in(connection -> market.bookings.refund(connection, "refund-2", order, rest));
        assertThat(market.owed(maker)).isZero();
        assertThat(market.owed(other)).isZero();
        assertThat(market.number("SELECT coalesce(sum(goods + commission + commission_vat + partner + makers_delivery"
                        + " + markets_delivery), 0)::bigint FROM riwaq_settlement_line WHERE riwaq_order_id = '" + order
                        + "'"))
                .isZero();
        assertThatThrownBy(() -> market.in(connection ->
                        market.bookings.refund(connection, "refund-3", order, Map.of(line, new Bookings.Back(1, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefundThatCameBackIsOwedToTheSellerAgainEachTime() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 1000, new Item(maker, market.product(null), 9999, 0));
        market.book(order);
        long owed = market.owed(maker);
        String refund = java.util.UUID.randomUUID().toString();
        market.run("INSERT INTO riwaq_refund (refund_id, riwaq_order_id, kind, state, way, amount, restocked, reason,"
                + " asked_by, done_at) VALUES ('" + refund + "', '" + order
                + "', 'REFUND', 'DONE', 'CARD', 3333, false,"
                + " 'withdrawal', 'Amina', now()); INSERT INTO riwaq_refund_line VALUES ('" + refund + "', '"
                + market.line(order, maker) + "', 0, 3333, 0)");
        for (int round = 0; round < 2; round++) {
            String source = round == 0 ? refund : refund + "#" + round;
            assertThat(market.in(Pulling::missingRefunds)).containsOnlyOnce(refund);
            market.in(connection -> market.bookings.refund(connection, RealPaidOrders.refunds(), refund));
            assertThat(market.in(Pulling::missingRefunds)).doesNotContain(refund);
            assertThat(market.owed(maker)).isLessThan(owed);
            assertThat(market.in(CameBack::missing)).isEmpty();

            market.run("UPDATE riwaq_refund SET state = 'REFUSED', done_at = NULL, came_back = came_back + 1"
                    + " WHERE refund_id = '" + refund + "'");
            assertThat(market.in(CameBack::missing)).containsExactly(source);
            for (int told = 0; told < 2; told++) {
                market.in(connection -> market.bookings.cameBack().book(connection, source));
            }
            assertThat(market.in(CameBack::missing)).isEmpty();
            assertThat(market.owed(maker)).isEqualTo(owed);
            market.run("UPDATE riwaq_refund SET state = 'DONE', done_at = now() WHERE refund_id = '" + refund + "'");
        }
        // Others of the class look for what is not booked.
        market.run("UPDATE riwaq_refund SET state = 'REFUSED', done_at = NULL WHERE refund_id = '" + refund + "'");
        assertThat(statement(maker).lines)
                .extracting(each -> each.kind)
                .containsExactly("SALE", "REFUND", "REFUND_CAME_BACK", "REFUND", "REFUND_CAME_BACK");
        assertThat(statement(maker).totals.owed).isEqualTo(owed);
    }

    @Test
    void aRefundIsLookedForAndBookedOnceItsMoneyWent() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 1000, new Item(maker, market.product(null), 10_000, 0));
        market.book(order);
        String refund = java.util.UUID.randomUUID().toString();
        market.run("INSERT INTO riwaq_refund (refund_id, riwaq_order_id, kind, state, way, amount, restocked, reason,"
                + " asked_by) VALUES ('" + refund + "', '" + order + "', 'REFUND', 'WANTED', 'CARD', 11000, false,"
                + " 'withdrawal', 'Amina'); INSERT INTO riwaq_refund_line VALUES ('" + refund + "', '"
                + market.line(order, maker) + "', 1, 10000, 1000)");
        assertThat(market.in(Pulling::missingRefunds)).doesNotContain(refund);
        boolean early = market.in(connection -> market.bookings.refund(connection, RealPaidOrders.refunds(), refund));
        assertThat(early).isFalse();
        market.run("UPDATE riwaq_refund SET state = 'DONE', done_at = now() WHERE refund_id = '" + refund + "'");
        assertThat(market.in(Pulling::missingRefunds)).containsExactly(refund);
        assertThat(market.in(Pulling::lag).orders).isPositive();
        for (int i = 0; i < 2; i++) {
            boolean booked =
                    market.in(connection -> market.bookings.refund(connection, RealPaidOrders.refunds(), refund));
            assertThat(booked).isEqualTo(i == 0);
        }
        assertThat(market.in(Pulling::missingRefunds)).isEmpty();
        assertThat(market.owed(maker)).isZero();
    }

    @Test
    void aRefundThatIsHeardOfBeforeItsOrderBooksBoth() throws Exception {
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.in(connection -> market.bookings.refund(
                connection, "early", order, Map.of(market.line(order, maker), new Bookings.Back(10_000, 0))));
        assertThat(market.owed(maker)).isZero();
        assertThat(market.book(order)).isFalse();
    }

    @Test
    void theDatabaseRefusesWhatDoesNotBalanceAndWhateverChangesTheLedger() throws Exception {
        assertThatThrownBy(() -> market.in(connection -> {
                    Ledger.book(connection, "ORDER", "lopsided")
                            .debit(Account.CLEARING, "", 2)
                            .credit(Account.COMMISSION, "", 1)
                            .write();
                    return null;
                }))
                .hasMessageContaining("debits of 2 and credits of 1");
        assertThatThrownBy(() -> market.in(connection -> Ledger.book(connection, "ORDER", "empty")))
                .hasMessageContaining("debits");
        String maker = market.maker("ARTISAN");
        market.book(market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0)));
        for (String sql : List.of(
                "UPDATE riwaq_ledger_entry SET debit = debit + 1",
                "DELETE FROM riwaq_ledger_entry",
                "TRUNCATE riwaq_ledger_entry",
                "DELETE FROM riwaq_ledger_booking",
                "UPDATE riwaq_settlement_line SET goods = 0",
                "TRUNCATE riwaq_settlement_line")) {
            assertThatThrownBy(() -> market.run(sql)).as(sql).hasMessageContaining("only added to");
        }
        assertThatThrownBy(() -> market.run("INSERT INTO riwaq_ledger_entry (booking_id, account, debit, credit)"
                        + " SELECT max(booking_id), 'CLEARING', 5, 0 FROM riwaq_ledger_booking; INSERT INTO"
                        + " riwaq_ledger_entry (booking_id, account, debit, credit) SELECT max(booking_id), 'COMMISSION',"
                        + " 0, 5 FROM riwaq_ledger_booking"))
                .hasMessageContaining("closed");
    }

    @Test
    void theMostSpecificRuleWinsAndTheSettlementSaysWhyAndATieIsRefused() throws Exception {
        String artisan = market.maker("ARTISAN");
        String cooperative = market.maker("COOPERATIVE");
        String product = market.product(77L);
        market.run("INSERT INTO riwaq_storefront VALUES (1, 'riwaq') ON CONFLICT DO NOTHING");
        String[] expected = {"ANY", "PARTNER", "CRAFT", "COOPERATIVE", "MAKER"};
        List<String> seen = new ArrayList<>();
        seen.add(applied(artisan, product));
        long partner = market.rule("PARTNER", "storefront_id", 1L, 1100);
        seen.add(applied(artisan, product));
        market.rule("CRAFT", "craft_id", 77L, 1200);
        seen.add(applied(artisan, product));
        market.run("INSERT INTO riwaq_membership VALUES (" + market.keyOf(cooperative) + ", " + market.keyOf(artisan)
                + ", '2021-01-01', null)");
        market.rule("COOPERATIVE", "maker_id", market.keyOf(cooperative), 500);
        seen.add(applied(artisan, product));
        market.rule("MAKER", "maker_id", market.keyOf(artisan), 0);
        seen.add(applied(artisan, product));
        assertThat(seen).containsExactly(expected);
        assertThat(market.texts("SELECT rule_before FROM riwaq_settlement_line WHERE maker = '" + artisan
                        + "' ORDER BY settlement_line_id DESC LIMIT 1"))
                .singleElement()
                .asString()
                .contains("COOPERATIVE 500", "CRAFT 1200", "PARTNER 1100", "ANY 1000");
        assertThatThrownBy(() -> market.rule("CRAFT", "craft_id", 77L, 300))
                .hasMessageContaining("commission_rule_tie");
        market.run("DELETE FROM riwaq_commission_rule WHERE commission_rule_id = " + partner);
    }

    private static String applied(String maker, String product) throws Exception {
        String order = market.order("PAID", 0, new Item(maker, product, 10_000, 0));
        market.book(order);
        return market.texts("SELECT rule_subject FROM riwaq_settlement_line WHERE riwaq_order_id = '" + order + "'")
                .get(0);
    }

    @Test
    void aCooperativesStatementSaysWhatIsEachMembers() throws Exception {
        String cooperative = market.maker("COOPERATIVE");
        String product = market.product(null);
        List<String> members = List.of(market.maker("ARTISAN"), market.maker("ARTISAN"), market.maker("ARTISAN"));
        for (String member : members) {
            market.run("INSERT INTO riwaq_hand SELECT product_id, " + market.keyOf(member)
                    + ", 0 FROM blc_product WHERE riwaq_public_id = '" + product + "'");
        }
        String order = market.order("PAID", 1000, new Item(cooperative, product, 10_000, 0));
        market.book(order);
        MakerStatement statement = statement(cooperative);
        assertThat(statement.members).extracting(share -> share.amount).containsExactly(3000L, 3000L, 3000L);
        assertThat(statement.members).extracting(share -> share.member).containsExactlyInAnyOrderElementsOf(members);
        assertThat(market.texts("SELECT DISTINCT account FROM riwaq_ledger_entry WHERE owner = '" + cooperative + "'"))
                .containsExactly("COOPERATIVE");
        market.in(connection -> market.bookings.refund(
                connection, "coop", order, Map.of(market.line(order, cooperative), new Bookings.Back(10_000, 1000))));
        assertThat(statement(cooperative).members)
                .extracting(share -> share.amount)
                .containsOnly(0L);
    }

    @Test
    void aStatementOfSomebodyUnknownIsRefused() throws Exception {
        assertThat(code(() -> statement("00000000-0000-4000-8000-000000000000")))
                .isEqualTo("maker.unknown");
        assertThat(code(() -> statement("x"))).isEqualTo("maker.unknown");
        List<StatementLine> none = statement(market.maker("ARTISAN")).lines;
        assertThat(none).isEmpty();
    }

    @Test
    void aMakerIsToldOnceWhereTheMonthThatEndedIsAndOthersAreHandedALink() throws Exception {
        String weaver = market.maker("ARTISAN");
        String potter = market.maker("ARTISAN");
        String idle = market.maker("ARTISAN");
        market.run("INSERT INTO riwaq_maker_notice VALUES (" + market.keyOf(weaver) + ", 'w@example.org', 'ar'), ("
                + market.keyOf(idle) + ", 'i@example.org', 'fr')");
        market.book(market.order(
                "PAID",
                0,
                new Item(weaver, market.product(null), 1000, 0),
                new Item(potter, market.product(null), 1000, 0)));
        YearMonth month = YearMonth.now(Market.ZONE);
        ZonedDateTime first = month.plusMonths(1).atDay(1).atStartOfDay(Market.ZONE);

        StatementPost early = new StatementPost(Clock.fixed(first.plusHours(5).toInstant(), Market.ZONE));
        assertThat(market.in(early::look)).isZero();
        StatementPost post = new StatementPost(Clock.fixed(first.plusHours(6).toInstant(), Market.ZONE));
        assertThat(market.in(post::look)).isEqualTo(1);
        // Another engine, another day.
        StatementPost later = new StatementPost(Clock.fixed(first.plusDays(9).toInstant(), Market.ZONE));
        assertThat(market.in(later::look)).isZero();
        assertThat(market.texts("SELECT kind || ' ' || subject FROM riwaq_work WHERE topic = 'MAKER_STATEMENT'"))
                .containsExactly("MAIL " + weaver + "/" + month);

        for (int press = 0; press < 2; press++) {
            market.in(connection -> {
                post.link(connection, market.keyOf(potter));
                return null;
            });
        }
        assertThat(market.texts("SELECT subject FROM riwaq_work WHERE kind = 'LINK'"))
                .containsExactly(potter + "/" + month);
        assertThat(code(() -> market.in(connection -> {
                    post.link(connection, market.keyOf(idle));
                    return null;
                })))
                .isEqualTo("statement.none");
    }
}
