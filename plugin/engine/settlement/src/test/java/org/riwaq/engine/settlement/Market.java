package org.riwaq.engine.settlement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;
import org.riwaq.engine.checkout.RealPaidOrders;
import org.riwaq.engine.commandapi.Transactions.Work;

/** A database with the tables of checkout and settlement, and orders put straight into it. */
final class Market implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final EmbeddedPostgres postgres;
    final Bookings bookings = new Bookings(RealPaidOrders.open(), true, ZONE, Clock.systemUTC());
    // To connect takes longer than most of what is done.
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private long last;

    Market(Path directory) throws Exception {
        postgres = EmbeddedPostgres.start(new PostgresSettings(directory).withoutDurability());
        run(resource("/around.sql"));
        run(resource("/db/riwaq/checkout/V1__checkout.sql"));
        run(resource("/db/riwaq/checkout/V2__after_the_order.sql"));
        run(resource("/db/riwaq/checkout/V6__work_of_payouts.sql"));
        // V7 has rows for the admin as well.
        run("ALTER TABLE riwaq_work DROP CONSTRAINT riwaq_work_kind_check");
        run(resource("/db/riwaq/checkout/V11__referrals.sql"));
        run(resource("/db/riwaq/settlement/V1__ledger.sql"));
        run(resource("/db/riwaq/settlement/V4__payouts.sql"));
        // V10 shows it in the admin as well.
        run("ALTER TABLE riwaq_refund ADD COLUMN came_back integer NOT NULL DEFAULT 0");
        run(resource("/db/riwaq/settlement/V9__refunds_that_come_back.sql"));
        run(resource("/db/riwaq/settlement/V10__partners_are_paid.sql"));
    }

    private static String resource(String name) throws Exception {
        try (var in = Market.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Connection connection() throws Exception {
        Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** One transaction, rolled back if it throws. */
    <T> T in(Work<T> work) throws Exception {
        Connection kept = idle.poll();
        Connection connection = kept == null ? connection() : kept;
        try {
            T result = work.in(connection);
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            idle.add(connection);
        }
    }

    void run(String sql) throws Exception {
        in(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    long number(String sql) throws Exception {
        return in(connection -> Rows.of(connection).queryForObject(sql, Long.class));
    }

    List<String> texts(String sql) throws Exception {
        return in(connection -> Rows.of(connection).queryForList(sql, String.class));
    }

    String maker(String kind) throws Exception {
        String id = UUID.randomUUID().toString();
        run("INSERT INTO riwaq_maker VALUES (" + ++last + ", '" + id + "', 'maker " + last + "', '" + kind + "')");
        return id;
    }

    long keyOf(String maker) throws Exception {
        return number("SELECT maker_id FROM riwaq_maker WHERE public_id = '" + maker + "'");
    }

    String product(Long craft) throws Exception {
        String id = UUID.randomUUID().toString();
        if (craft != null) run("INSERT INTO riwaq_craft VALUES (" + craft + ") ON CONFLICT DO NOTHING");
        run("INSERT INTO blc_product VALUES (" + ++last + ", '" + id + "', " + craft + ")");
        return id;
    }

    long rule(String subject, String column, Long of, int points) throws Exception {
        run("INSERT INTO riwaq_commission_rule (commission_rule_id, subject, maker_id, craft_id, storefront_id, points,"
                + " from_day) VALUES (" + ++last + ", '" + subject + "', " + ("maker_id".equals(column) ? of : null)
                + ", " + ("craft_id".equals(column) ? of : null) + ", "
                + ("storefront_id".equals(column) ? of : null) + ", " + points + ", '2020-01-01')");
        return last;
    }

    /** A line of an order; its id is made when it is placed. */
    record Item(String maker, String product, long gross, long discount) {}

    /** An order whose parcels cost that much each; {@code PAID} or {@code DUE}. */
    String order(String state, long fee, Item... items) throws Exception {
        String order = UUID.randomUUID().toString();
        String cart = UUID.randomUUID().toString();
        String payment = UUID.randomUUID().toString();
        long gross = 0;
        long discount = 0;
        StringBuilder rows = new StringBuilder();
        var parcels = new java.util.LinkedHashMap<String, String>();
        for (Item item : items) {
            gross += item.gross;
            discount += item.discount;
            String parcel = parcels.computeIfAbsent(
                    item.maker, none -> UUID.randomUUID().toString());
            rows.append("INSERT INTO riwaq_order_line VALUES (gen_random_uuid(), '" + order + "', '" + parcel + "', "
                    + ++last + ", '" + item.product + "', '" + item.maker + "', '{\"title\":{\"fr\":\"Vase\"}}', 1, "
                    + item.gross + ", " + item.discount + ", " + (item.gross - item.discount) + ", 'TAXED', 2000, "
                    + Rate.included(item.gross - item.discount, 2000) + ");");
        }
        StringBuilder head = new StringBuilder();
        parcels.forEach((maker, parcel) -> head.append("INSERT INTO riwaq_parcel (parcel_id, riwaq_order_id, maker,"
                + " maker_shown, delivery, kind, fee, vat_status, vat_points, vat) VALUES ('" + parcel + "', '" + order
                + "', '" + maker + "', '{}', '{}', 'HOME', " + fee + ", 'TAXED', 2000, 0);"));
        long delivery = fee * parcels.size();
        run("INSERT INTO riwaq_cart (cart_id, order_id, storefront, lang) VALUES ('" + cart + "', " + ++last
                + ", 'riwaq', 'fr'); INSERT INTO riwaq_payment (payment_id, cart_id, method, state, amount, currency,"
                + " cart_version, shown, expires_at) VALUES ('" + payment + "', '" + cart + "', 'CARD', 'PAID', "
                + (gross - discount + delivery) + ", 'MAD', 1, '', now()); INSERT INTO riwaq_order (riwaq_order_id,"
                + " number, cart_id, order_id, payment_id, storefront, lang, payment_state, method, currency, items,"
                + " discount, delivery, vat, total, paid_at) VALUES ('" + order + "', 'R26-" + last + "', '" + cart
                + "', "
                + last
                + ", '" + payment + "', 'riwaq', 'fr', '" + state + "', 'CARD', 'MAD', " + gross + ", " + discount
                + ", " + delivery + ", 0, " + (gross - discount + delivery) + ", "
                + (state.equals("DUE") ? "null" : "now()") + ");" + head + rows);
        return order;
    }

    /** Says that a partner brought an order, for so many basis points. */
    void brought(String order, String partner, int points) throws Exception {
        run("INSERT INTO riwaq_order_referral (riwaq_order_id, partner, click, clicked_at, points) VALUES ('" + order
                + "', '" + partner + "', gen_random_uuid(), now(), " + points + ")");
    }

    String line(String order, String maker) throws Exception {
        return texts("SELECT line_id::text FROM riwaq_order_line WHERE riwaq_order_id = '" + order + "' AND maker = '"
                        + maker + "' ORDER BY position")
                .get(0);
    }

    boolean book(String order) throws Exception {
        return in(connection -> bookings.sale(connection, order));
    }

    long owed(String maker) throws Exception {
        return in(connection -> Ledger.owed(connection, maker));
    }

    /** The balance of an account's debit side. */
    long balance(Account account) throws Exception {
        return number("SELECT coalesce(sum(debit - credit), 0)::bigint FROM riwaq_ledger_entry WHERE account = '"
                + account + "'");
    }

    @Override
    public void close() {
        postgres.close();
    }
}
