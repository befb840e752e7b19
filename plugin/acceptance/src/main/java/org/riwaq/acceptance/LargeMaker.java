package org.riwaq.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riwaq.launcher.DatabaseAccess;
import org.riwaq.launcher.Market;

/**
 * A maker who has hundreds of the demo market's products until it is closed: they are given to it by SQL of a process
 * that is not the engine, and back to their own makers the same way.
 */
public final class LargeMaker implements AutoCloseable {
    private static final String CHOSEN =
            "SELECT product_id, riwaq_maker_id FROM blc_product WHERE riwaq_maker_id IS NOT NULL"
                    + " AND coalesce(archived, 'N') <> 'Y' ORDER BY product_id LIMIT ?";
    private static final String GIVE = "UPDATE blc_product SET riwaq_maker_id = ? WHERE product_id = ?";
    private static final int PAGE = 100;

    private final DatabaseAccess database;
    private final Map<Long, Long> ownMakers = new LinkedHashMap<>();
    private final long id;
    private final String handle;

    private LargeMaker(DatabaseAccess database, long id, String handle) {
        this.database = database;
        this.id = id;
        this.handle = handle;
    }

    /** Makes a maker in the admin and gives it so many products; they may not be seen yet. */
    public static LargeMaker of(Market market, Merchant merchant, int products)
            throws IOException, AdminRefused, SQLException {
        String id = merchant.findOne("makers", "name", Piece.newMaker(merchant, "MA-12"));
        try (Connection connection = open(market.database())) {
            LargeMaker maker = new LargeMaker(market.database(), Long.parseLong(id), handle(connection, id));
            maker.choose(connection, products);
            maker.give(connection, false);
            return maker;
        }
    }

    private static Connection open(DatabaseAccess database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static String handle(Connection connection, String id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT handle FROM riwaq_maker WHERE maker_id = ?")) {
            query.setLong(1, Long.parseLong(id));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void choose(Connection connection, int products) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CHOSEN)) {
            query.setInt(1, products);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) ownMakers.put(rows.getLong(1), rows.getLong(2));
            }
        }
        if (ownMakers.size() < products) throw new IllegalStateException("There are only " + ownMakers.size());
    }

    private void give(Connection connection, boolean back) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(GIVE)) {
            for (Map.Entry<Long, Long> product : ownMakers.entrySet()) {
                update.setLong(1, back ? product.getValue() : id);
                update.setLong(2, product.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        connection.commit();
    }

    /** Changes its name in the admin. */
    public void rename(Merchant merchant, String name) throws IOException, AdminRefused {
        merchant.save(merchant.form("makers/" + id).with("name", name));
    }

    /** How many products shoppers see as its own. */
    public long products(Shopper shopper) throws IOException {
        return shopper.products("lang=fr&limit=1&maker=" + handle).path("total").asLong();
    }

    /** On how many of its products shoppers read a name. */
    public long productsThatSay(Shopper shopper, String name) throws IOException {
        long seen = 0;
        String next = "";
        do {
            JsonNode page = shopper.products("lang=fr&limit=" + PAGE + "&maker=" + handle + next);
            for (JsonNode item : page.path("items"))
                if (item.path("maker").path("name").asText().equals(name)) seen++;
            next = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!next.isEmpty());
        return seen;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = open(database)) {
            give(connection, true);
        }
    }
}
