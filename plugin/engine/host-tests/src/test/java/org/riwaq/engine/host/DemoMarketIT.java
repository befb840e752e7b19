package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;

/**
 * A demo market of one region, whose engine is killed in the middle of loading it; a merchant deletes one of the
 * products that are there already, and the engine is started again.
 */
class DemoMarketIT {
    private static final String STOPPED = "demo-market: stopped";
    private static final String LOADED =
            "SELECT p.riwaq_public_id FROM riwaq_demo_arrival a JOIN blc_product p ON p.product_id = a.entity_id"
                    + " WHERE a.thing LIKE 'product/%' ORDER BY 1";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static Database database;
    private static RunningEngine engine;
    private static List<String> loadedBeforeTheKill;
    private static List<String> rowsBeforeTheKill;
    private static String deleted;
    private static String transactionsBefore;

    @BeforeAll
    static void theEngineIsKilledWhileItLoadsAndStartedAgain() throws Exception {
        postgres = EmbeddedPostgres.start(new PostgresSettings(directory.resolve("postgres")).withoutDurability());
        database = new Database(postgres.url(), postgres.user(), postgres.password());
        Map<String, String> settings = RunningEngine.settings(postgres.url(), postgres.user(), directory);
        settings.put("riwaq.engine.database.password", postgres.password());
        settings.put("riwaq.engine.extra-modules", SmallMarket.below(directory).toString());
        engine = RunningEngine.start(settings, directory.resolve("killed.log"));
        engine.awaitLine("demo-market: 10/" + (SmallMarket.MAKERS_LEFT + SmallMarket.PRODUCTS_LEFT), STOPPED);
        engine.kill();

        loadedBeforeTheKill = database.ask(LOADED);
        deleted = loadedBeforeTheKill.get(0);
        // As the admin deletes: a product's row stays, archived.
        database.ask("UPDATE blc_product SET archived = 'Y' WHERE riwaq_public_id = '" + deleted + "' RETURNING 1");
        transactionsBefore = database.ask("SELECT pg_current_xact_id()").get(0);
        rowsBeforeTheKill = rows();
        engine = RunningEngine.start(settings, directory.resolve("again.log"));
        engine.awaitLine("demo-market: ready", STOPPED);
    }

    @AfterAll
    static void stops() throws Exception {
        if (engine != null) {
            engine.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** Every row of the products that were there before the kill, with the transaction that wrote it. */
    private static List<String> rows() throws Exception {
        String products = "(SELECT product_id FROM blc_product WHERE riwaq_public_id IN ('"
                + String.join("', '", loadedBeforeTheKill) + "'))";
        return database.ask("SELECT 'product ' || p.xmin || p::text FROM blc_product p WHERE product_id IN " + products
                + " UNION SELECT 'sku ' || s.xmin || s::text FROM blc_sku s WHERE default_product_id IN " + products
                + " UNION SELECT 'tag ' || t.xmin || t::text FROM riwaq_origin_tag t WHERE product_id IN " + products
                + " ORDER BY 1");
    }

    @Test
    void theKillCameInTheMiddle() {
        assertThat(loadedBeforeTheKill).isNotEmpty().hasSizeLessThan(SmallMarket.PRODUCTS_LEFT);
    }

    @Test
    void theNextStartGoesOnToTheSameMarket() throws Exception {
        assertThat(database.ask(LOADED)).hasSize(SmallMarket.PRODUCTS_LEFT).containsAll(loadedBeforeTheKill);
        assertThat(database.ask("SELECT count(*) FROM blc_product")).containsExactly("" + SmallMarket.PRODUCTS_LEFT);
        assertThat(database.ask("SELECT count(*) FROM riwaq_maker")).containsExactly("" + SmallMarket.MAKERS_LEFT);
        assertThat(database.ask("SELECT name FROM blc_category GROUP BY name HAVING count(*) > 1"))
                .isEmpty();
    }

    @Test
    void everyProductIsWhole() throws Exception {
        assertThat(database.ask("SELECT url FROM blc_product p WHERE riwaq_maker_id IS NULL OR riwaq_craft_id IS NULL"
                        + " OR (SELECT count(*) FROM riwaq_origin_tag t WHERE t.product_id = p.product_id"
                        + " AND t.kind = 'MADE_IN') <> 1"))
                .isEmpty();
        assertThat(database.ask("SELECT url FROM blc_product p WHERE NOT EXISTS (SELECT 1 FROM blc_sku s"
                        + " JOIN blc_sku_media_map m ON m.blc_sku_sku_id = s.sku_id"
                        + " WHERE s.default_product_id = p.product_id AND m.map_key = 'primary')"))
                .isEmpty();
        assertThat(database.ask("SELECT full_url FROM blc_static_asset GROUP BY full_url HAVING count(*) > 1"))
                .as("a picture kept before the kill is taken again")
                .isEmpty();
    }

    @Test
    void whatWasLoadedIsNeitherWrittenNorToldAgain() throws Exception {
        assertThat(rows()).isEqualTo(rowsBeforeTheKill);
        assertThat(database.ask("SELECT topic || ' ' || key FROM riwaq_change WHERE txid::text::bigint > "
                        + transactionsBefore + " AND key IN ('" + String.join("', '", loadedBeforeTheKill) + "')"))
                .isEmpty();
    }

    @Test
    void whatAMerchantDeletedStaysDeleted() throws Exception {
        assertThat(database.ask("SELECT archived FROM blc_product WHERE riwaq_public_id = '" + deleted + "'"))
                .containsExactly("Y");
    }
}
