package org.riwaq.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.contract.MakerStatement;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.settlement.Market.Item;
import org.riwaq.engine.settlement.PayoutRow.Said;
import org.xml.sax.SAXParseException;

/** Payout accounts, payouts and transfers on a real PostgreSQL, with checkout's own tables. */
class PayoutsIT {
    private static final String RIB = soundRib("0117800000123456789012");
    private static final BankAccount BANK = BankAccount.of(soundRib("0077800000999999999999"), "Régie Riwaq");
    private static final PayoutBatches BATCHES =
            new PayoutBatches(BANK, Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), Market.ZONE));

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
    void debitsAreCreditsAndNothingIsLeftOver() throws Exception {
        assertThat(market.number("SELECT coalesce(sum(debit) - sum(credit), 0)::bigint FROM riwaq_ledger_entry"))
                .isZero();
        // The next test makes batches of its own.
        for (String left :
                market.texts("SELECT payout_id::text FROM riwaq_payout WHERE state IN ('DUE', 'APPROVED', 'SENT')")) {
            step(connection -> Payouts.failed(connection, left, Said.by("test").reason("over")));
        }
        market.run("UPDATE riwaq_maker_account SET method = 'CASH', rib = NULL, account = NULL");
    }

    private interface Step {
        void on(Connection connection) throws Exception;
    }

    private static Object step(Step step) throws Exception {
        return market.in(connection -> {
            step.on(connection);
            return null;
        });
    }

    private static String code(Step attempt) throws Exception {
        try {
            step(attempt);
        } catch (Refused refused) {
            return refused.refusal().code + (refused.refusal().field == null ? "" : " " + refused.refusal().field);
        }
        return "done";
    }

    static String soundRib(String first) {
        for (int check = 1; check <= 97; check++) {
            String rib = first + (check < 10 ? "0" : "") + check;
            if (Rib.isSound(rib)) return rib;
        }
        throw new IllegalStateException();
    }

    private static void account(String maker, String method, String destination) throws Exception {
        long key = market.keyOf(maker);
        MakerAccounts.Typed typed = new MakerAccounts.Typed(
                method,
                "Société Été",
                method.equals("BANK") ? destination : null,
                method.equals("STRIPE") ? destination : null);
        if (market.number("SELECT count(*) FROM riwaq_maker_account WHERE maker_id = " + key) == 0) {
            step(connection -> MakerAccounts.add(connection, key, typed, "amina"));
        } else {
            step(connection -> MakerAccounts.change(connection, key, typed, null, "amina"));
        }
        step(connection -> MakerAccounts.confirm(connection, key, null, "said"));
    }

    /** A maker who is owed 90 of a paid order of that price in hundreds. */
    private static String owed(String method, String destination, long price) throws Exception {
        String maker = market.maker("ARTISAN");
        account(maker, method, destination);
        sell(maker, price);
        return maker;
    }

    private static String sell(String maker, long price) throws Exception {
        String order = market.order("PAID", 0, new Item(maker, market.product(null), price, 0));
        market.book(order);
        return order;
    }

    private static long batch() throws Exception {
        return market.in(connection -> BATCHES.make(connection, "amina", null, null));
    }

    private static long sentBatch() throws Exception {
        long batch = batch();
        step(connection -> BATCHES.approve(connection, batch, "said"));
        step(connection -> BATCHES.send(connection, batch, "amina"));
        return batch;
    }

    private static String payout(String maker) throws Exception {
        return market.texts("SELECT payout_id::text FROM riwaq_payout WHERE maker = '" + maker
                        + "' ORDER BY payout_no DESC LIMIT 1")
                .get(0);
    }

    private static String state(String maker) throws Exception {
        return market.texts("SELECT state FROM riwaq_payout WHERE payout_id = '" + payout(maker) + "'")
                .get(0);
    }

    private static String due(String maker) throws Exception {
        return market.texts("SELECT state || ' ' || payable FROM riwaq_maker_due WHERE maker = '" + maker + "'")
                .get(0);
    }

    private static void refund(String refund, String order, String maker, long amount) throws Exception {
        market.in(connection -> market.bookings.refund(
                connection, refund, order, Map.of(market.line(order, maker), new Bookings.Back(amount, 0))));
    }

    private static MakerStatement statement(String maker) throws Exception {
        LocalDate today = LocalDate.now(Market.ZONE);
        return market.in(
                connection -> new Statements(Market.ZONE).of(connection, maker, today.minusDays(1), today.plusDays(1)));
    }

    @Test
    void anAccountIsRefusedByFieldAndGetsNothingUntilASecondPersonConfirmedIt() throws Exception {
        String maker = market.maker("ARTISAN");
        long key = market.keyOf(maker);
        sell(maker, 10_000);
        assertThat(due(maker)).isEqualTo("NO_ACCOUNT 9000");
        String wrong = RIB.substring(0, 23) + (RIB.charAt(23) == '9' ? '8' : '9');
        for (String[] typed : new String[][] {
            {"BANK", "Aït Ali", wrong, null, "payout-account.rib rib"},
            {"BANK", "Aït Ali", "12", null, "payout-account.rib rib"},
            {"BANK", null, RIB, null, "request.bad-field holder"},
            {"BANK", "أحمد", RIB, null, "payout-account.holder holder"},
            {"BANK", "Aït Ali", RIB, "acct_1", "payout-account.leave-empty account"},
            {"STRIPE", null, null, "acct 1", "payout-account.stripe account"},
            {"STRIPE", null, RIB, "acct_1", "payout-account.leave-empty rib"},
            {"CASH", null, RIB, null, "payout-account.leave-empty rib"},
            {"GOLD", null, null, null, "request.bad-field method"},
            {null, null, null, null, "request.bad-field method"}
        }) {
            assertThat(code(connection -> MakerAccounts.add(
                            connection, key, new MakerAccounts.Typed(typed[0], typed[1], typed[2], typed[3]), "amina")))
                    .as(String.join(" ", typed[0] + "", typed[2] + ""))
                    .isEqualTo(typed[4]);
        }
        assertThat(due(maker)).isEqualTo("NO_ACCOUNT 9000");
        assertThat(code(connection ->
                        MakerAccounts.add(connection, -1, new MakerAccounts.Typed("CASH", null, null, null), "amina")))
                .isEqualTo("request.bad-field maker");
        assertThat(code(connection -> PayoutRow.lock(connection, -1))).isEqualTo("payout.unknown");

        String printed = RIB.substring(0, 3) + " " + RIB.substring(3, 6) + " " + RIB.substring(6);
        MakerAccounts.Typed sound = new MakerAccounts.Typed("BANK", "Aït Ali", printed, null);
        step(connection -> MakerAccounts.add(connection, key, sound, "amina"));
        assertThat(code(connection -> MakerAccounts.add(connection, key, sound, "said")))
                .isEqualTo("payout-account.twice maker");
        assertThat(due(maker)).isEqualTo("UNCONFIRMED 9000");
        assertThat(code(connection -> BATCHES.make(connection, "amina", null, key)))
                .isEqualTo("payout.nothing-due");
        assertThat(code(connection -> MakerAccounts.confirm(connection, key, null, "amina")))
                .isEqualTo("payout-account.second-person state");
        for (int press = 0; press < 2; press++) {
            step(connection -> MakerAccounts.confirm(connection, key, null, "said"));
        }
        assertThat(due(maker)).isEqualTo("READY 9000");
        assertThat(market.texts("SELECT rib FROM riwaq_maker_account WHERE maker_id = " + key))
                .containsExactly(RIB);
        assertThat(market.texts("SELECT what || ' ' || done_by FROM riwaq_maker_account_change WHERE maker_id = " + key
                        + " ORDER BY 1"))
                .containsExactly("ADDED amina", "CONFIRMED said");
        assertThatThrownBy(() -> market.run("DELETE FROM riwaq_maker_account_change"))
                .hasMessageContaining("only added to");
        // Nobody confirms beside the command either.
        assertThatThrownBy(() -> market.run("UPDATE riwaq_maker_account SET confirmed_by = changed_by,"
                        + " confirmed_at = now() WHERE maker_id = " + key))
                .hasMessageContaining("second_person");
    }

    @Test
    void aChangedAccountHoldsItsPayoutsAndAStaleFormChangesNothing() throws Exception {
        String maker = owed("BANK", RIB, 10_000);
        long key = market.keyOf(maker);
        long seen = market.number(
                "SELECT max(maker_account_change_id) FROM riwaq_maker_account_change WHERE maker_id = " + key);
        long batch = batch();
        step(connection -> BATCHES.approve(connection, batch, "said"));
        MakerAccounts.Typed other = new MakerAccounts.Typed("BANK", "Voleur", soundRib("0071110000123456789012"), null);
        step(connection -> MakerAccounts.change(connection, key, other, seen, "amina"));
        assertThat(code(connection -> BATCHES.send(connection, batch, "amina"))).isEqualTo("payout.account-changed");
        assertThat(code(connection -> MakerAccounts.change(connection, key, other, seen, "said")))
                .isEqualTo("payout-account.stale state");
        assertThat(code(connection -> MakerAccounts.confirm(connection, key, seen, "said")))
                .isEqualTo("payout-account.stale state");
        // Confirmed, it is still not the account that was approved.
        step(connection -> MakerAccounts.confirm(connection, key, null, "said"));
        assertThat(code(connection -> BATCHES.send(connection, batch, "amina"))).isEqualTo("payout.account-changed");
        step(connection -> BATCHES.giveUp(connection, batch, Said.by("amina").reason("other account")));
        assertThat(due(maker)).isEqualTo("READY 9000");
        assertThat(market.owed(maker)).isEqualTo(9000);
    }

    @Test
    void aPayoutNeedsASecondPersonGoesOutOnceAndIsOwedAgainWhenTheBankReturnsIt() throws Exception {
        String maker = owed("BANK", RIB, 20_000);
        long batch = batch();
        assertThat(code(connection -> BATCHES.make(connection, "amina", null, null)))
                .isEqualTo("payout.nothing-due");
        String payout = payout(maker);
        assertThat(code(connection -> Payouts.sent(connection, payout, Said.by("amina"))))
                .isEqualTo("payout.other-state");
        assertThat(code(connection -> BATCHES.approve(connection, batch, "amina")))
                .isEqualTo("payout.second-person");
        assertThatThrownBy(() -> market.run(
                        "UPDATE riwaq_payout_batch SET approved_by = made_by WHERE payout_batch_id = " + batch))
                .hasMessageContaining("second_person");
        assertThat(code(connection -> BATCHES.approve(connection, batch, "said")))
                .isEqualTo("done");
        assertThat(code(connection -> BATCHES.approve(connection, batch, "said")))
                .isEqualTo("payout.over");
        step(connection -> BATCHES.send(connection, batch, "amina"));
        assertThat(code(connection -> BATCHES.send(connection, batch, "amina"))).isEqualTo("payout.nothing-to-send");
        assertThat(market.owed(maker)).isZero();
        assertThat(market.balance(Account.IN_TRANSIT)).isEqualTo(-18_000);
        for (int i = 0; i < 2; i++) step(connection -> Payouts.confirmed(connection, payout, Said.by("amina")));
        assertThat(market.balance(Account.IN_TRANSIT)).isZero();
        assertThat(code(connection -> Payouts.returned(connection, payout, Said.by("amina"))))
                .isEqualTo("request.bad-field reason");
        for (int i = 0; i < 2; i++) {
            step(connection ->
                    Payouts.returned(connection, payout, Said.by("amina").reason("account closed")));
        }
        assertThat(market.owed(maker)).isEqualTo(18_000);
        assertThat(state(maker)).isEqualTo("RETURNED");
        assertThat(market.texts("SELECT state || ' ' || done_by || coalesce(' ' || reason, '') FROM riwaq_payout_step"
                        + " WHERE payout_id = '" + payout + "' ORDER BY payout_step_id"))
                .containsExactly(
                        "DUE amina", "APPROVED said", "SENT amina", "CONFIRMED amina", "RETURNED amina account closed");
        MakerStatement statement = statement(maker);
        assertThat(statement.payouts).extracting(each -> each.amount).containsExactly(-18_000L, 18_000L);
        assertThat(statement.closing)
                .isEqualTo(statement.opening
                        + statement.totals.owed
                        + statement.payouts.stream()
                                .mapToLong(each -> each.amount)
                                .sum());
        // Owed again, so the next batch pays it; in cash, by a numbered receipt.
        account(maker, "CASH", null);
        long next = batch();
        step(connection -> BATCHES.approve(connection, next, "said"));
        assertThat(code(connection -> BATCHES.send(connection, next, "amina"))).isEqualTo("payout.nothing-to-send");
        for (int i = 0; i < 2; i++) step(connection -> Payouts.sent(connection, payout(maker), Said.by("amina")));
        assertThat(market.texts("SELECT state || ' ' || reference FROM riwaq_payout WHERE payout_batch_id = " + next))
                .singleElement()
                .asString()
                .startsWith("CONFIRMED RCP-0000");
    }

    /** By the part that its commission rule gives it; a dispute holds it as it holds the maker's. */
    @Test
    void aPartnerIsPaidAsMakersAre() throws Exception {
        String partner = java.util.UUID.randomUUID().toString();
        market.run("INSERT INTO riwaq_partner VALUES (77, '" + partner + "', 'Auberge du Dar'); UPDATE"
                + " riwaq_commission_rule SET partner_points = 200");
        String maker = market.maker("ARTISAN");
        String order = market.order("PAID", 0, new Item(maker, market.product(null), 10_000, 0));
        market.run("UPDATE riwaq_order SET storefront = '" + partner + "' WHERE riwaq_order_id = '" + order + "'");
        market.book(order);
        market.run("UPDATE riwaq_commission_rule SET partner_points = 0");
        assertThat(market.owed(maker)).isEqualTo(9_000);
        assertThat(market.owed(partner)).isEqualTo(200);
        assertThat(due(partner)).isEqualTo("NO_ACCOUNT 200");

        MakerAccounts.Typed typed = new MakerAccounts.Typed("BANK", "Auberge du Dar", RIB, null);
        step(connection -> MakerAccounts.add(connection, -77, typed, "amina"));
        assertThat(code(connection -> MakerAccounts.confirm(connection, -77, null, "amina")))
                .startsWith("payout-account.second-person");
        step(connection -> MakerAccounts.confirm(connection, -77, null, "said"));
        market.run(
                "INSERT INTO riwaq_dispute (dispute, payment_id, amount, state) SELECT 'dp_partner', payment_id, 10000,"
                        + " 'OPEN' FROM riwaq_order WHERE riwaq_order_id = '" + order + "'");
        assertThat(due(partner)).isEqualTo("HELD 0");
        market.run("UPDATE riwaq_dispute SET state = 'WON', closed_at = now() WHERE dispute = 'dp_partner'");
        assertThat(due(partner)).isEqualTo("READY 200");

        sentBatch();
        assertThat(market.owed(partner)).isZero();
        step(connection -> Payouts.confirmed(connection, payout(partner), Said.by("amina")));
        assertThat(due(partner)).isEqualTo("NOTHING 0");
        step(connection ->
                Payouts.returned(connection, payout(partner), Said.by("amina").reason("account closed")));
        assertThat(due(partner)).isEqualTo("READY 200");
        assertThat(market.texts("SELECT DISTINCT account FROM riwaq_ledger_entry WHERE owner = '" + partner + "'"))
                .containsExactly("PARTNER");
        assertThatThrownBy(() -> market.run("INSERT INTO riwaq_maker_account (maker_id, method) VALUES (-78, 'CASH')"))
                .hasMessageContaining("riwaq_partner");
    }

    @Test
    void aPayoutAboveWhatIsOwedOrCanBeMovedIsNotMade() throws Exception {
        String maker = owed("CASH", null, 10_000);
        String order = market.texts(
                        "SELECT DISTINCT riwaq_order_id::text FROM riwaq_settlement_line WHERE maker = '" + maker + "'")
                .get(0);
        long batch = batch();
        step(connection -> BATCHES.approve(connection, batch, "said"));
        refund("between", order, maker, 5000);
        assertThat(code(connection -> Payouts.sent(connection, payout(maker), Said.by("amina"))))
                .isEqualTo("payout.too-much");
        step(connection ->
                Payouts.failed(connection, payout(maker), Said.by("amina").reason("refund")));
        assertThat(market.owed(maker)).isEqualTo(4500);

        // The clearing account lost money to disputes: owed, but not there.
        long there = market.in(Ledger::movable);
        market.in(connection -> {
            Ledger.book(connection, "DISPUTE", "dp_1")
                    .debit(Account.DISPUTES, "", there)
                    .credit(Account.CLEARING, "", there)
                    .write();
            return null;
        });
        long second = batch();
        assertThat(code(connection -> BATCHES.approve(connection, second, "said")))
                .isEqualTo("payout.not-there");
        step(connection ->
                Payouts.failed(connection, payout(maker), Said.by("amina").reason("nothing there")));
        market.in(connection -> {
            Ledger.book(connection, "DISPUTE", "dp_1 won")
                    .debit(Account.CLEARING, "", there)
                    .credit(Account.DISPUTES, "", there)
                    .write();
            return null;
        });
    }

    @Test
    void theBankOrderIsWrittenOnceAndItsBytesStayTheSame() throws Exception {
        String first = owed("BANK", RIB, 10_010);
        String second = owed("BANK", soundRib("2307800000123456789012"), 99_999);
        owed("CASH", null, 5000);
        long batch = sentBatch();
        String csv = file(batch, "csv");
        assertThat(csv.split("\r\n"))
                .hasSize(4)
                .satisfies(lines -> assertThat(lines[1])
                        .isEqualTo("1;" + BANK.rib + ";" + RIB + ";Societe Ete;90,09;MAD;Riwaq "
                                + BankOrder.number(batch) + ";" + payout(first).replace("-", "")))
                .satisfies(lines ->
                        assertThat(lines[3]).isEqualTo("TOTAL;;;2;990,08;MAD;" + BankOrder.number(batch) + ";"));
        String xml = file(batch, "xml");
        assertThat(xml)
                .contains("<NbOfTxs>2</NbOfTxs><CtrlSum>990.08</CtrlSum>", "<InstdAmt Ccy=\"MAD\">899.99</InstdAmt>");
        step(connection ->
                Payouts.failed(connection, payout(second), Said.by("amina").reason("refused")));
        assertThat(file(batch, "csv")).isEqualTo(csv);
        assertThat(file(batch, "xml")).isEqualTo(xml);
        assertThatThrownBy(() -> market.run("UPDATE riwaq_payout_file SET content = ''"))
                .hasMessageContaining("only added to");
        assertThat(market.texts(
                        "SELECT payments || ' ' || total FROM riwaq_payout_file WHERE payout_batch_id = " + batch))
                .containsOnly("2 99008");
    }

    /** What the schema of ISO 20022 says against it, or nothing. */
    private static String fault(String xml) throws Exception {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(PayoutsIT.class.getResource("/pain.001.001.09.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXParseException fault) {
            return fault.getMessage();
        }
    }

    private static String file(long batch, String format) throws Exception {
        return new String(
                market.in(connection -> PayoutFiles.read(connection, batch, format)).content, StandardCharsets.UTF_8);
    }

    @Test
    void withoutAnAccountOfItsOwnTheMarketplaceGivesNoBankOrders() throws Exception {
        String maker = owed("BANK", RIB, 10_000);
        PayoutBatches without = new PayoutBatches(null, Clock.systemUTC());
        long batch = batch();
        step(connection -> BATCHES.approve(connection, batch, "said"));
        assertThat(code(connection -> without.send(connection, batch, "amina"))).isEqualTo("payout.no-bank");
        assertThat(state(maker)).isEqualTo("APPROVED");
        assertThat(market.owed(maker)).isEqualTo(9000);
    }

    @Test
    void moneyIsHeldWhileADisputeIsOpen() throws Exception {
        String maker = owed("CASH", null, 10_000);
        String disputed = sell(maker, 20_000);
        long batch = batch();
        step(connection -> BATCHES.approve(connection, batch, "said"));
        market.run("INSERT INTO riwaq_dispute (dispute, payment_id, amount, state) SELECT 'dp_held', payment_id, total,"
                + " 'OPEN' FROM riwaq_order WHERE riwaq_order_id = '" + disputed + "'");
        assertThat(code(connection -> Payouts.sent(connection, payout(maker), Said.by("amina"))))
                .isEqualTo("payout.too-much");
        step(connection -> BATCHES.giveUp(connection, batch, Said.by("amina").reason("dispute")));
        assertThat(due(maker)).isEqualTo("READY 9000");
        long rest = batch();
        assertThat(market.number("SELECT amount FROM riwaq_payout WHERE payout_id = '" + payout(maker) + "'"))
                .isEqualTo(9000);
        step(connection -> BATCHES.approve(connection, rest, "said"));
        step(connection -> Payouts.sent(connection, payout(maker), Said.by("amina")));
        assertThat(due(maker)).isEqualTo("HELD 0");
        market.run("UPDATE riwaq_dispute SET state = 'WON', closed_at = now() WHERE dispute = 'dp_held'");
        assertThat(due(maker)).isEqualTo("READY 18000");
    }

    @Test
    void anOrderOfMakersWhoArePaidInDifferentWaysPaysThemAll() throws Exception {
        String weaver = market.maker("ARTISAN");
        String potter = market.maker("COOPERATIVE");
        String tanner = market.maker("ENTERPRISE");
        account(weaver, "BANK", RIB);
        account(potter, "STRIPE", "acct_potter");
        account(tanner, "CASH", null);
        market.book(market.order(
                "PAID",
                0,
                new Item(weaver, market.product(null), 10_000, 0),
                new Item(potter, market.product(null), 20_000, 0),
                new Item(tanner, market.product(null), 30_000, 0)));
        sentBatch();
        step(connection -> Payouts.sent(connection, payout(tanner), Said.by("amina")));
        step(connection -> Payouts.confirmed(connection, payout(weaver), Said.by("amina")));
        step(connection -> new Reversals().done(connection, payout(potter), "tr_potter"));
        for (String maker : List.of(weaver, potter, tanner)) {
            assertThat(state(maker)).isEqualTo("CONFIRMED");
            assertThat(market.owed(maker)).isZero();
        }
        // Each for the maker's own part of it.
        assertThat(market.texts(
                        "SELECT account || ' ' || amount FROM riwaq_work WHERE subject = '" + payout(potter) + "'"))
                .containsExactly("acct_potter 18000");
    }

    @Test
    void aTransferIsWantedOnceAndWhatTheProviderSaidIsBookedOnce() throws Exception {
        String maker = owed("STRIPE", "acct_1", 10_000);
        sentBatch();
        String payout = payout(maker);
        assertThat(state(maker)).isEqualTo("SENT");
        step(connection -> Payouts.sent(connection, payout, Said.by("amina")));
        assertThat(market.number("SELECT count(*) FROM riwaq_work WHERE subject = '" + payout + "'"))
                .isEqualTo(1);
        assertThat(code(connection ->
                        Payouts.returned(connection, payout, Said.by("amina").reason("x"))))
                .isEqualTo("payout.with-provider");
        for (int i = 0; i < 2; i++) step(connection -> new Reversals().done(connection, payout, "tr_1"));
        assertThat(market.texts(
                        "SELECT state || ' ' || reference FROM riwaq_payout WHERE payout_id = '" + payout + "'"))
                .containsExactly("CONFIRMED tr_1");
        assertThat(market.balance(Account.IN_TRANSIT)).isZero();

        String refused = owed("STRIPE", "acct_2", 10_000);
        sentBatch();
        for (int i = 0; i < 2; i++) {
            step(connection -> new Reversals().impossible(connection, payout(refused), "account_unfit"));
        }
        assertThat(market.texts(
                        "SELECT state || ' ' || reason FROM riwaq_payout WHERE payout_id = '" + payout(refused) + "'"))
                .containsExactly("FAILED account_unfit");
        assertThat(due(refused)).isEqualTo("READY 9000");
    }

    @Test
    void aRefundAfterATransferTakesTheSellersShareBack() throws Exception {
        String maker = market.maker("ARTISAN");
        account(maker, "STRIPE", "acct_3");
        String order = sell(maker, 10_000);
        sentBatch();
        step(connection -> new Reversals().done(connection, payout(maker), "tr_3"));
        refund("after", order, maker, 4000);
        assertThat(market.owed(maker)).isEqualTo(-3600);
        for (int i = 0; i < 3; i++) market.in(Reversals::look);
        assertThat(market.texts("SELECT amount || ' ' || transfer || ' ' || topic FROM riwaq_work WHERE subject IN"
                        + " (SELECT reversal_id::text FROM riwaq_payout_reversal WHERE payout_id = '" + payout(maker)
                        + "')"))
                .containsExactly("3600 tr_3 reversal");
        String reversal = reversal(maker);
        for (int i = 0; i < 2; i++) step(connection -> new Reversals().done(connection, reversal, "trr_3"));
        assertThat(market.owed(maker)).isZero();
        assertThat(statement(maker).payouts)
                .extracting(each -> each.step + " " + each.amount)
                .containsExactly("SENT -9000", "REVERSED 3600");

        // All the rest comes back on a person's word.
        for (int i = 0; i < 2; i++) {
            step(connection ->
                    Payouts.returned(connection, payout(maker), Said.by("amina").reason("wrong person")));
        }
        assertThat(state(maker)).isEqualTo("CONFIRMED");
        String rest = reversal(maker);
        step(connection -> new Reversals().done(connection, rest, "trr_4"));
        assertThat(state(maker)).isEqualTo("RETURNED");
        assertThat(market.owed(maker)).isEqualTo(5400);
    }

    private static String reversal(String maker) throws Exception {
        List<String> wanted = market.texts("SELECT reversal_id::text FROM riwaq_payout_reversal WHERE payout_id = '"
                + payout(maker) + "' AND state = 'WANTED'");
        assertThat(wanted).hasSize(1);
        return wanted.get(0);
    }

    @Test
    void whatTheProviderDoesNotGiveBackIsPaidByTheNextSales() throws Exception {
        String maker = market.maker("ARTISAN");
        account(maker, "STRIPE", "acct_5");
        String order = sell(maker, 10_000);
        sentBatch();
        step(connection -> new Reversals().done(connection, payout(maker), "tr_5"));
        refund("empty", order, maker, 10_000);
        market.in(Reversals::look);
        String reversal = reversal(maker);
        step(connection -> new Reversals().impossible(connection, reversal, "balance_too_small"));
        assertThat(market.in(Reversals::look)).isZero();
        assertThat(market.owed(maker)).isEqualTo(-9000);
        sell(maker, 20_000);
        assertThat(due(maker)).isEqualTo("READY 9000");
    }
}
