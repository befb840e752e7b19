package org.riwaq.engine.host;

import java.sql.SQLException;

/** Makers and products put straight into the database, for tests of what happens to them. */
final class Stalls {
    private final Database database;
    private long last = 900_000;

    Stalls(Database database) {
        this.database = database;
    }

    private void run(String sql) throws SQLException {
        database.ask(sql + " RETURNING 1");
    }

    /** A maker who works every day; its key. */
    long maker(String handle, String kind) throws SQLException {
        long id = ++last;
        run(
                "INSERT INTO riwaq_maker (maker_id, public_id, handle, kind, name, region_id, zone, created_at, active_from)"
                        + " SELECT " + id + ", gen_random_uuid()::text, '" + handle + "', '" + kind + "', '" + handle
                        + "', region_id, 'Africa/Casablanca', now(), '2020-01-01' FROM riwaq_region WHERE code = 'MA-12'");
        for (int day = 1; day <= 7; day++) {
            run("INSERT INTO riwaq_opening_span (opening_span_id, maker_id, day, opens, closes) VALUES (" + ++last
                    + ", " + id + ", '" + day + "', '09:00', '17:00')");
        }
        return id;
    }

    /** A product that is shown and sold; its public id. Price in dirhams; pieces null: any number. */
    String product(long maker, String title, String price, Integer pieces) throws SQLException {
        long id = ++last;
        run("INSERT INTO blc_sku (sku_id, name, retail_price, active_start_date, inventory_type, quantity_available,"
                + " discountable_flag, taxable_flag, available_flag) VALUES (" + id + ", '" + title + "', " + price
                + ", '2020-01-01', " + (pieces == null ? "NULL, NULL" : "'CHECK_QUANTITY', " + pieces)
                + ", 'Y', 'Y', 'Y')");
        run("INSERT INTO blc_product (product_id, is_featured_product, archived, default_sku_id, riwaq_maker_id,"
                + " riwaq_handle) VALUES (" + id + ", false, 'N', " + id + ", " + maker + ", 'p-" + id + "')");
        run("UPDATE blc_sku SET default_product_id = " + id + " WHERE sku_id = " + id);
        run("INSERT INTO riwaq_origin_tag (origin_tag_id, product_id, kind, region_id, evidence) SELECT " + ++last
                + ", " + id + ", 'MADE_IN', region_id, 'DECLARED' FROM riwaq_region WHERE code = 'MA-12'");
        return database.ask("SELECT riwaq_public_id FROM blc_product WHERE product_id = " + id)
                .get(0);
    }

    int pieces(String product) throws SQLException {
        return Integer.parseInt(database.ask(
                        "SELECT quantity_available FROM blc_sku s JOIN blc_product p ON p.default_sku_id = s.sku_id"
                                + " WHERE p.riwaq_public_id::text = '" + product + "'")
                .get(0));
    }

    void price(String product, String price) throws SQLException {
        run("UPDATE blc_sku s SET retail_price = " + price + " FROM blc_product p WHERE p.default_sku_id = s.sku_id"
                + " AND p.riwaq_public_id::text = '" + product + "'");
    }

    void unpublish(String product) throws SQLException {
        run("UPDATE blc_sku s SET active_end_date = now() - interval '1 day' FROM blc_product p"
                + " WHERE p.default_sku_id = s.sku_id AND p.riwaq_public_id::text = '" + product + "'");
    }

    /** An offer on the whole order in percent, by code. */
    void percentByCode(String code, int percent) throws SQLException {
        long id = ++last;
        run("INSERT INTO blc_offer (offer_id, offer_name, offer_type, offer_discount_type, offer_value, offer_priority,"
                + " start_date, stackable, combinable_with_other_offers, automatically_added, offer_delivery_type,"
                + " apply_to_sale_price, apply_offer_to_marked_items, use_new_format, archived, totalitarian_offer, uses, max_uses)"
                + " VALUES (" + id + ", '" + code
                + "', 'ORDER', 'PERCENT_OFF', " + percent + ", 1, '2020-01-01', true, true, false, 'CODE', true, false,"
                + " true, 'N', 'N', 0, 0)");
        run("INSERT INTO blc_offer_code (offer_code_id, offer_code, offer_id, uses, max_uses) VALUES (" + ++last + ", '"
                + code + "', " + id + ", 0, 0)");
    }
}
