package org.riwaq.engine.catalogue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.broadleafcommerce.common.file.service.BroadleafFileService;
import org.postgresql.ds.PGSimpleDataSource;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;
import org.riwaq.engine.changefeed.ChangeFeed;
import org.riwaq.engine.changefeed.FanOut;
import org.springframework.beans.factory.config.PropertyPlaceholderConfigurer;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;

/** A stock database with our migrations, a directory of uploads, and the feed over both; no engine. */
final class Shop {
    final PGSimpleDataSource database = new PGSimpleDataSource();
    final Path uploads;
    final Originals originals;
    final Pictures pictures;
    final ProductFacts products;
    final ChangeFeed feed;
    private long lastId = 1000;

    Shop() throws Exception {
        Path directory = Files.createTempDirectory("riwaq-catalogue");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        uploads = Files.createDirectory(directory.resolve("uploads"));
        EmbeddedPostgres server =
                EmbeddedPostgres.start(new PostgresSettings(directory.resolve("postgres")).withoutDurability());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        StockSchema.create(server.url(), server.user(), server.password());
        database.setUrl(server.url());
        database.setUser(server.user());
        database.setPassword(server.password());
        execute(script("/db/riwaq/change-feed/V1__feed.sql"));
        execute(script("/db/riwaq/catalogue/V1__catalogue.sql"));
        execute(script("/db/riwaq/catalogue/V2__indexes.sql"));
        execute(script("/db/riwaq/catalogue/V3__in_stock.sql"));
        originals = new Originals(database, files());
        pictures = new Pictures(originals, "cmsstatic");
        products = new ProductFacts(pictures);
        feed = new ChangeFeed(database);
        feed.setSources(List.of(products, new StockFacts()));
        feed.setFanOuts(fanOuts());
    }

    /** As the module's own context file declares them. */
    private static List<FanOut> fanOuts() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        new XmlBeanDefinitionReader(beans)
                .loadBeanDefinitions(new ClassPathResource("bl-riwaq-catalogue-adminContext.xml"));
        PropertyPlaceholderConfigurer defaults = new PropertyPlaceholderConfigurer();
        defaults.setProperties(new Properties());
        defaults.postProcessBeanFactory(beans);
        List<FanOut> fanOuts = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            if (name.startsWith("riwaqFanOut-")) {
                fanOuts.add(beans.getBean(name, FanOut.class));
            }
        }
        return fanOuts;
    }

    private BroadleafFileService files() {
        return (BroadleafFileService) Proxy.newProxyInstance(
                Shop.class.getClassLoader(), new Class<?>[] {BroadleafFileService.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("getResource")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return new File(uploads.toFile(), (String) arguments[0]);
                });
    }

    private static String script(String resource) throws IOException {
        try (InputStream script = Shop.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    long nextId() {
        return ++lastId;
    }

    /** A product in the order in which Hibernate writes one; its SKU has the same key. */
    long product(String title) throws SQLException {
        long id = nextId();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "INSERT INTO blc_sku (sku_id, name, retail_price, active_start_date) VALUES (" + id + ", '" + title
                            + "', 350, '2026-01-01')");
            execute(
                    connection,
                    "INSERT INTO blc_product (product_id, is_featured_product, archived, default_sku_id)" + " VALUES ("
                            + id + ", false, 'N', " + id + ")");
            execute(connection, "UPDATE blc_sku SET default_product_id = " + id + " WHERE sku_id = " + id);
            connection.commit();
        }
        new HandlesForAll(database).run();
        return id;
    }

    long category(String name) throws SQLException {
        long id = nextId();
        execute("INSERT INTO blc_category (category_id, name) VALUES (" + id + ", '" + name + "')");
        return id;
    }

    void putInto(long category, long product) throws SQLException {
        execute("INSERT INTO blc_category_product_xref (category_product_id, category_id, product_id) VALUES ("
                + nextId() + ", " + category + ", " + product + ")");
    }

    void translate(String type, long id, String field, String locale, String text) throws SQLException {
        execute("INSERT INTO blc_translation VALUES (" + nextId() + ", '" + id + "', '" + type + "', '" + field + "', '"
                + locale + "', '" + text + "')");
    }

    /** Uploads a picture and hangs it on a product. */
    void picture(long product, String key, String file, byte[] bytes) throws SQLException, IOException {
        Files.write(uploads.resolve(file), bytes);
        long id = nextId();
        execute("INSERT INTO blc_static_asset (static_asset_id, name, full_url, alt_text, storage_type) VALUES (" + id
                + ", '" + file + "', '/" + file + "', 'Une image', 'FILESYSTEM')");
        execute("INSERT INTO blc_media (media_id, url) VALUES (" + id + ", '/cmsstatic/" + file + "')");
        execute("INSERT INTO blc_sku_media_map VALUES (" + product + ", " + id + ", '" + key + "')");
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    String publicId(long product) throws SQLException {
        return ask("SELECT riwaq_public_id FROM blc_product WHERE product_id = " + product);
    }

    String cursor() throws SQLException {
        return feed.cursor().cursor;
    }

    /** What the feed tells of a thing after a cursor, the last word of it; null if it is not told at all. */
    Change<?> told(FactType<?> type, long product, String after) throws Exception {
        String id = publicId(product);
        return lastOf(type, id, after);
    }

    Change<?> lastOf(FactType<?> type, String id, String after) throws Exception {
        Change<?> last = null;
        String cursor = after;
        ChangesPage page;
        do {
            page = feed.changes(cursor, 500, 0);
            cursor = page.cursor;
            for (Change<?> change : page.changes) {
                if (change.type.equals(type.name) && change.id.equals(id)) {
                    last = change;
                }
            }
        } while (!page.changes.isEmpty());
        return last;
    }
}
