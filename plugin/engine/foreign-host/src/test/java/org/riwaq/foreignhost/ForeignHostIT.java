package org.riwaq.foreignhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A Broadleaf application that is not ours, of a site and an admin, gets our modules by the README's lines alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignHostIT {
    private static final String PRODUCT = "/product/" + StockDatabase.CARPET;

    @TempDir
    static Path directory;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String property;
    private static String pages;
    private static StockDatabase database;
    private static Set<String> stockSchema;
    private static Set<String> stockRows;
    private static RunningShop shop;
    private static Shopkeeper shopkeeper;

    @BeforeAll
    static void aShopThatWasThereBefore() throws Exception {
        property = fromTheReadme("-Dextra\\.config\\.locations=\"([^\"]+)\"");
        pages = fromTheReadme("`(classpath:/bl-riwaq-[^`]+)`");
        database = new StockDatabase(directory.resolve("postgres"));
        stockSchema = database.schema();
        stockRows = database.stockRows();
    }

    @AfterAll
    static void closes() {
        if (shop != null) {
            shop.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(1)
    void aModuleThatIsThereAndWasNotLoadedStopsTheStart() throws Exception {
        String forgotten = property.replace(" bl-riwaq-partner-applicationContext.xml", "");
        try (RunningShop half = new RunningShop(database, forgotten, pages, Path.of("target", "half.log"))) {
            assertThat(half.awaitEnd()).isEqualTo(1);
            assertThat(half.log())
                    .contains("The engine's modules are not complete."
                            + " Missing (their bl-riwaq-<name>-applicationContext.xml was not read): partner.");
        }
        assertThat(database.schema()).isEqualTo(stockSchema);
        assertThat(database.stockRows()).isEqualTo(stockRows);
    }

    @Test
    @Order(2)
    void siteAndAdminStartAndTheDatabaseGetsExactlyWhatIsOurs() throws Exception {
        shop = new RunningShop(database, property, pages, Path.of("target", "shop.log")).awaitOpen();

        Set<String> schema = database.schema();
        assertThat(schema).containsAll(stockSchema);
        schema.removeAll(stockSchema);
        // Broadleaf's own optional column of stock, which catalogue turns on.
        schema.remove("blc_sku.quantity_available integer YES");
        assertThat(schema).isNotEmpty().allMatch(part -> part.contains("riwaq_"));

        Set<String> rows = database.stockRows();
        assertThat(rows).containsAll(stockRows);
        rows.removeAll(stockRows);
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.startsWith("blc_admin_") && row.contains(": -710")
                        || row.startsWith("sequence_generator "));
    }

    @Test
    @Order(3)
    void theSiteSellsAsBeforeAndOpensNoDoor() throws Exception {
        Document page = Jsoup.connect(shop.address("/tapis-noue")).get();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Tapis noué");
        assertThat(page.selectFirst(".price").text()).isEqualTo("1200.00");

        HttpResponse<String> door = asked("/engine/v1/cursor");
        assertThat(door.statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void theAdminsPrivateApiAsksForTheSecretAndForNoLogin() throws Exception {
        HttpRequest stranger = HttpRequest.newBuilder(URI.create(shop.address("/admin/engine/v1/cursor")))
                .build();
        assertThat(CLIENT.send(stranger, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(asked("/admin/engine/v1/cursor").statusCode()).isEqualTo(200);
        assertThat(asked("/admin/engine/v1/regions").body()).contains("MA-12", "Dakhla-Oued Ed-Dahab");
    }

    @Test
    @Order(5)
    void theStockAdminShowsTheSectionsAndTheProductsTab() throws Exception {
        shopkeeper = new Shopkeeper(shop);
        Document welcome = shopkeeper.logsIn("shopkeeper", "lantern");
        assertThat(welcome.text()).contains("Catalog", "Makers", "Regions", "Storefronts");
        Document product = shopkeeper.page(PRODUCT);
        assertThat(product.text()).contains("Maker", "Origin tags", "Hands that made it");
    }

    @Test
    @Order(6)
    void ordersSettlementsAndHallsAreThereWithTheirPages() throws Exception {
        for (String section : List.of("/order-money", "/payout-batches", "/halls", "/circuits", "/floor-plans")) {
            Document page = shopkeeper.page(section);
            assertThat(page.connection().response().statusCode()).as(section).isEqualTo(200);
            assertThat(page.text()).as(section).contains("Floor plans");
        }
        assertThat(asked("/admin/engine/v1/settlement/lag").statusCode()).isEqualTo(200);
    }

    /** A page that the README forgets would be a link of the admin that leads nowhere. */
    @Test
    @Order(7)
    void theReadmeNamesEveryPageThatModulesBring() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "shop", "both"))) {
            for (Path jar : (Iterable<Path>)
                    jars.filter(file -> file.getFileName().toString().startsWith("riwaq-"))::iterator) {
                try (ZipFile file = new ZipFile(jar.toFile())) {
                    file.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith("-pagesServlet.xml"))
                            .forEach(name -> assertThat(pages.split(" ")).contains("classpath:/" + name));
                }
            }
        }
    }

    @Test
    @Order(8)
    void aProductTaggedInThatAdminIsInTheFeed() throws Exception {
        String cursor = cursor();
        String region = database.ask("SELECT region_id FROM riwaq_region WHERE code = 'MA-12'")
                .get(0);
        Document saved = shopkeeper.adds(
                PRODUCT + "/originTags/add",
                Map.of(
                        "fields['kind'].value", "MADE_IN",
                        "fields['region'].value", region,
                        "fields['evidence'].value", "DECLARED"));
        assertThat(saved.select(".error").eachText()).isEmpty();

        assertThat(toldAfter(cursor))
                .contains("\"handle\":\"tapis-noue\"", "\"kind\":\"MADE_IN\",\"region\":\"MA-12\"")
                // What the shop wrote at midnight, by its own clock.
                .contains("2015-03-01T00:00:00Z");
    }

    @Test
    @Order(9)
    void aPriceThatTheSiteChangesIsToldToo() throws Exception {
        String cursor = cursor();
        HttpRequest till = HttpRequest.newBuilder(URI.create(shop.address("/till/price")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("product=" + StockDatabase.LAMP + "&amount=75.50"))
                .build();
        assertThat(CLIENT.send(till, BodyHandlers.ofString()).statusCode()).isEqualTo(204);

        assertThat(toldAfter(cursor)).contains("\"handle\":\"lampe\"", "\"retail\":7550");
    }

    /** What the project's README tells to add; its lines are broken. */
    private static String fromTheReadme(String pattern) throws IOException {
        Matcher told = Pattern.compile(pattern).matcher(Files.readString(Path.of("..", "..", "..", "README.md")));
        assertThat(told.find()).isTrue();
        return told.group(1).replaceAll("\\s+", " ");
    }

    private static HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.address(path)))
                .header("Authorization", "Bearer " + RunningShop.SECRET)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String cursor() throws IOException, InterruptedException {
        Matcher cursor = Pattern.compile("\"cursor\":\"([^\"]+)\"")
                .matcher(asked("/admin/engine/v1/cursor").body());
        assertThat(cursor.find()).isTrue();
        return cursor.group(1);
    }

    private static String toldAfter(String cursor) throws IOException, InterruptedException {
        return asked("/admin/engine/v1/changes?wait=20&after=" + cursor).body();
    }
}
