package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Which commission rule holds for a line. The most specific wins: of the maker, of its cooperative, of the craft, of the
 * partner, of any. Two of the same thing on one day are refused when saved; an artisan of two cooperatives has the lower.
 */
final class CommissionRules {
    private static final String HOLDING =
            "SELECT r.*, array_position(ARRAY['MAKER', 'COOPERATIVE', 'CRAFT', 'PARTNER', 'ANY'],"
                    + " r.subject::text) AS place FROM riwaq_commission_rule r"
                    + " WHERE daterange(r.from_day, r.until_day, '[]') @> ?::date AND (r.subject = 'ANY'"
                    + " OR (r.subject = 'MAKER' AND r.maker_id = (SELECT maker_id FROM riwaq_maker WHERE public_id = ?))"
                    + " OR (r.subject = 'COOPERATIVE' AND (r.maker_id = (SELECT maker_id FROM riwaq_maker WHERE public_id = ?)"
                    + "  OR r.maker_id IN (SELECT s.cooperative_id FROM riwaq_membership s JOIN riwaq_maker m"
                    + "   ON m.maker_id = s.artisan_id WHERE m.public_id = ? AND daterange(s.from_day, s.until_day, '[]') @> ?::date)))"
                    + " OR (r.subject = 'CRAFT' AND r.craft_id = (SELECT riwaq_craft_id FROM blc_product"
                    + "  WHERE riwaq_public_id::text = ?))"
                    + " OR (r.subject = 'PARTNER' AND r.storefront_id = (SELECT storefront_id FROM riwaq_storefront WHERE code = ?)))"
                    + " ORDER BY place, r.points, r.commission_rule_id";

    private CommissionRules() {}

    /** A rule that applies, and why. */
    static final class Chosen {
        static final Chosen NONE = new Chosen(Rate.NOTHING, "NONE", "");

        final Rate rate;

        /** For what it was made, e.g. {@code CRAFT}; {@code NONE} if there is no rule. */
        final String subject;

        /** The rules that held as well and were less specific, e.g. {@code #3 CRAFT 1200, #1 ANY 1000}. */
        final String before;

        private Chosen(Rate rate, String subject, String before) {
            this.rate = rate;
            this.subject = subject;
            this.before = before;
        }
    }

    /**
     * The one for a product of a maker, sold on a day by a storefront.
     *
     * @param storefront its code
     */
    static Chosen choose(Connection connection, LocalDate day, String maker, String product, String storefront) {
        Date date = Date.valueOf(day);
        StringBuilder before = new StringBuilder();
        List<Chosen> first = new java.util.ArrayList<>();
        Rows.of(connection)
                .query(
                        HOLDING,
                        row -> {
                            if (first.isEmpty()) {
                                Rate rate = new Rate(
                                        row.getLong("commission_rule_id"),
                                        row.getInt("points"),
                                        row.getInt("partner_points"),
                                        row.getInt("vat_points"));
                                first.add(new Chosen(rate, row.getString("subject"), ""));
                            } else {
                                before.append(before.length() == 0 ? "#" : ", #")
                                        .append(row.getLong("commission_rule_id"))
                                        .append(' ')
                                        .append(row.getString("subject"))
                                        .append(' ')
                                        .append(row.getInt("points"));
                            }
                        },
                        date,
                        maker,
                        maker,
                        maker,
                        date,
                        product,
                        storefront);
        return first.isEmpty() ? Chosen.NONE : new Chosen(first.get(0).rate, first.get(0).subject, before.toString());
    }
}
