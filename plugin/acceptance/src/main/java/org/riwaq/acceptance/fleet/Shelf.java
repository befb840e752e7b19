package org.riwaq.acceptance.fleet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.launcher.DatabaseAccess;

/**
 * What the lives can buy, put straight into the engine's database by a process that is not the engine; and what can only be
 * had there: time that has passed, and notes of what shoppers were told. Schema {@code fleet} is ours.
 */
final class Shelf implements AutoCloseable {
    /** Products that there are plenty of. */
    static final int COMMON = 12;

    /** Pieces of a rare one. */
    private static final int FEW = 2;

    private static final int PLENTY = 100_000;
    private static final String[] KINDS = {"ARTISAN", "COOPERATIVE", "ENTERPRISE"};

    private final Connection connection;
    private final List<String> common = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();
    private String code = "";

    private Shelf(Connection connection) {
        this.connection = connection;
    }

    /** Three makers, their products, and a code; beside what earlier ones put there. */
    static Shelf stock(DatabaseAccess database, int lives) throws SQLException {
        Shelf shelf = new Shelf(DriverManager.getConnection(database.url(), database.user(), database.password()));
        shelf.notes();
        long from = shelf.number("SELECT greatest(900000000, coalesce(max(sku_id), 0) + 1) FROM fleet.stock");
        for (int maker = 0; maker < KINDS.length; maker++) shelf.maker(from + maker, KINDS[maker]);
        for (int i = 0; i < COMMON; i++) shelf.common.add(shelf.product(from + 10 + i, from + i % 3, PLENTY));
        for (int i = 0; i < Life.rare(lives); i++)
            shelf.rare.add(shelf.product(from + 10 + COMMON + i, from + i % 3, FEW));
        shelf.code = shelf.code(from);
        return shelf;
    }

    private void notes() throws SQLException {
        run("CREATE SCHEMA IF NOT EXISTS fleet");
        run("CREATE TABLE IF NOT EXISTS fleet.stock (sku_id bigint PRIMARY KEY, pieces integer NOT NULL)");
        run("CREATE TABLE IF NOT EXISTS fleet.told (cart uuid NOT NULL, what text NOT NULL, id text NOT NULL)");
    }

    private void maker(long id, String kind) throws SQLException {
        run(
                "INSERT INTO riwaq_maker (maker_id, public_id, handle, kind, name, region_id, zone, created_at, active_from)"
                        + " SELECT ?, gen_random_uuid()::text, 'fleet-' || ?, ?, 'Fleet ' || ?, region_id, 'Africa/Casablanca',"
                        + " now(), '2020-01-01' FROM riwaq_region WHERE code = 'MA-12'",
                id,
                id,
                kind,
                id);
        for (int day = 1; day <= 7; day++)
            run(
                    "INSERT INTO riwaq_opening_span (opening_span_id, maker_id, day, opens, closes)"
                            + " VALUES (?, ?, ?::text, '09:00', '17:00')",
                    id * 10 + day,
                    id,
                    day);
        // Odd rates, so that shares do not come out even.
        run(
                "INSERT INTO riwaq_commission_rule (commission_rule_id, subject, maker_id, points, partner_points, vat_points,"
                        + " from_day) VALUES (?, 'MAKER', ?, ?, ?, 2000, '2020-01-01')",
                id,
                id,
                1037 + id % 7,
                id % 3 * 111);
    }

    private String product(long id, long maker, int pieces) throws SQLException {
        run(
                "INSERT INTO blc_sku (sku_id, name, retail_price, active_start_date, inventory_type, quantity_available,"
                        + " discountable_flag, taxable_flag, available_flag) VALUES (?, 'Fleet ' || ?, ?, '2020-01-01',"
                        + " 'CHECK_QUANTITY', ?, 'Y', 'Y', 'Y')",
                id,
                id,
                price(id),
                pieces);
        run(
                "INSERT INTO blc_product (product_id, is_featured_product, archived, default_sku_id, riwaq_maker_id,"
                        + " riwaq_handle) VALUES (?, false, 'N', ?, ?, 'fleet-' || ?)",
                id,
                id,
                maker,
                id);
        run("UPDATE blc_sku SET default_product_id = ? WHERE sku_id = ?", id, id);
        run(
                "INSERT INTO riwaq_origin_tag (origin_tag_id, product_id, kind, region_id, evidence)"
                        + " SELECT ?, ?, 'MADE_IN', region_id, 'DECLARED' FROM riwaq_region WHERE code = 'MA-12'",
                id,
                id);
        run("INSERT INTO fleet.stock VALUES (?, ?)", id, pieces);
        return text("SELECT riwaq_public_id::text FROM blc_product WHERE product_id = ?", id);
    }

    /** In dirhams; dearer than what other tests look for, and never round. */
    private static java.math.BigDecimal price(long seed) {
        return java.math.BigDecimal.valueOf(500_000 + seed * 7919 % 90_001, 2);
    }

    private String code(long id) throws SQLException {
        String text = "FLEET" + id;
        run(
                "INSERT INTO blc_offer (offer_id, offer_name, offer_type, offer_discount_type, offer_value, offer_priority,"
                        + " start_date, stackable, combinable_with_other_offers, automatically_added, offer_delivery_type,"
                        + " apply_to_sale_price, apply_offer_to_marked_items, use_new_format, archived, totalitarian_offer, uses,"
                        + " max_uses) VALUES (?, ?, 'ORDER', 'PERCENT_OFF', 7, 1, '2020-01-01', true, true, false, 'CODE', true,"
                        + " false, true, 'N', 'N', 0, 0)",
                id,
                text);
        run(
                "INSERT INTO blc_offer_code (offer_code_id, offer_code, offer_id, uses, max_uses) VALUES (?, ?, ?, 0, 0)",
                id,
                text,
                id);
        return text;
    }

    String code() {
        return code;
    }

    /** Public id of what is picked. */
    String product(Life.Pick pick) {
        return pick.rare() ? rare.get(pick.product() % rare.size()) : common.get(pick.product());
    }

    /** A merchant gives it another price, by so many centimes. */
    void reprice(String product, int by) throws SQLException {
        run(
                "UPDATE blc_sku s SET retail_price = retail_price + ? FROM blc_product p WHERE p.default_sku_id = s.sku_id"
                        + " AND p.riwaq_public_id::text = ?",
                java.math.BigDecimal.valueOf(by, 2),
                product);
    }

    /** Time passes: what the shopper of a payment did not finish is over. */
    void timeIsOver(String payment) throws SQLException {
        run(
                "UPDATE riwaq_payment SET expires_at = now() - interval '1 second' WHERE payment_id = ?::uuid"
                        + " AND state = 'BEGUN'",
                payment);
    }

    /** Time passes for everything of the lives: what nobody finished is over, and so is what a dead process had taken on. */
    void timeIsOver() throws SQLException {
        run("UPDATE riwaq_payment SET expires_at = now() - interval '1 second' WHERE state = 'BEGUN'"
                + " AND cart_id IN (SELECT cart FROM fleet.told)");
        run("UPDATE riwaq_work SET leased_until = now() - interval '1 second', due_at = now() WHERE state = 'OPEN'"
                + " AND kind = 'REFUND'");
    }

    /** Notes what a shopper was told, to be held against the books. */
    void told(String cart, String what, String id) throws SQLException {
        run("INSERT INTO fleet.told VALUES (?::uuid, ?, ?)", cart, what, id);
    }

    private synchronized void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private synchronized String text(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    /** What was put there is not sold any more. */
    @Override
    public void close() throws SQLException {
        run(
                "UPDATE blc_sku SET active_end_date = now() - interval '1 day' WHERE sku_id IN (SELECT sku_id FROM fleet.stock)");
        connection.close();
    }
}
