package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;

/** One packaged engine on one PostgreSQL, used as people and the storefront use it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineHostIT {

    private static final String PASSWORD = "un mot de passe neuf";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static Database database;
    private static RunningEngine engine;
    private static Map<String, String> settings;
    private static Set<String> stockSchema;
    private static Set<String> stockRows;

    private static AdminBrowser admin;

    @BeforeAll
    static void startsOnAnExistingBroadleafDatabase() throws Exception {
        postgres = EmbeddedPostgres.start(new PostgresSettings(directory.resolve("postgres")).withoutDurability());
        database = new Database(postgres.url(), postgres.user(), postgres.password());
        settings = RunningEngine.settings(postgres.url(), postgres.user(), directory);
        settings.put("riwaq.engine.database.password", postgres.password());
        makeStockSchema(settings);
        stockSchema = database.schema();
        stockRows = database.stockRows();
        engine = RunningEngine.start(settings, directory.resolve("engine.log")).awaitReady();
    }

    private static void makeStockSchema(Map<String, String> settings) {
        System.setProperty("riwaq.engine.home", RunningEngine.HOME.toString());
        EngineHome home = EngineHome.find();
        System.clearProperty("riwaq.engine.home");
        Properties properties = new Properties();
        properties.putAll(settings);
        try (EngineDatabase pool =
                EngineDatabase.connect(EngineSettings.from(KnownSettings.of(home), properties, Map.of()))) {
            StockStep.run(home, pool);
        }
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

    @Test
    @Order(1)
    void anExistingDatabaseGetsExactlyWhatIsOurs() throws Exception {
        Set<String> schema = database.schema();
        assertThat(schema).containsAll(stockSchema);
        schema.removeAll(stockSchema);
        // Broadleaf's own optional column of stock, which catalogue turns on.
        schema.remove("blc_sku.quantity_available integer  YES");
        assertThat(schema).isNotEmpty().allMatch(part -> part.contains("riwaq_"));

        Set<String> rows = database.stockRows();
        // Columns of ours are null or defaulted in rows that were there.
        Set<String> before = withoutOurs(stockRows);
        Set<String> after = withoutOurs(rows);
        assertThat(after).containsAll(before);
        after.removeAll(before);
        assertThat(after)
                .allMatch(row -> row.startsWith("blc_admin_")
                                && (row.contains(": -710") || row.contains("\"admin_user_id\": -1"))
                        // The next id of an entity of ours, in Broadleaf's table of ids.
                        || row.startsWith("sequence_generator "));
    }

    private static Set<String> withoutOurs(Set<String> rows) {
        return rows.stream()
                .map(row -> row.replaceAll("(, )?\"riwaq_[a-z_]+\": (null|\"[^\"]*\"|[0-9a-z.]+)(, (?=\"))?", "$1"))
                .map(row -> row.replace(", }", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(2)
    void theFirstLoginMustSetANewPassword() throws Exception {
        Path file = directory.resolve("data/first-login.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String> login = Files.readAllLines(file);
        AdminBrowser browser = new AdminBrowser(engine);
        HttpResponse<String> page = browser.login(login.get(0), login.get(1));
        assertThat(page.uri().getPath()).isEqualTo("/admin/changePassword");
        assertThat(browser.get("/product").uri().getPath()).isEqualTo("/admin/changePassword");

        assertThat(change(browser, login.get(1), "kurz").body()).contains("at least 10 characters");
        assertThat(change(browser, login.get(1), login.get(1)).body()).contains("must differ");
        assertThat(change(browser, login.get(1), "password123").body()).contains("known or easy to guess");
        assertThat(browser.get("/product").uri().getPath()).isEqualTo("/admin/changePassword");

        assertThat(change(browser, login.get(1), PASSWORD).body()).contains("has been reset");
        assertThat(new AdminBrowser(engine).login("admin", login.get(1)).body()).contains("Invalid username");
        assertThat(new AdminBrowser(engine).login("admin", PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(database.ask("SELECT password FROM blc_admin_user"))
                .allMatch(password -> password.startsWith("$2a$"));
    }

    private static HttpResponse<String> change(AdminBrowser browser, String old, String password) throws Exception {
        Map<String, String> form =
                AdminBrowser.form(browser.get("/changePassword").body());
        form.put("oldPassword", old);
        form.put("password", password);
        form.put("confirmPassword", password);
        return browser.post("/changePassword", form);
    }

    private static AdminBrowser admin() throws Exception {
        if (admin == null) {
            admin = new AdminBrowser(engine);
            assertThat(admin.login("admin", PASSWORD).uri().getPath()).isNotEqualTo("/admin/login");
        }
        return admin;
    }

    @Test
    @Order(3)
    void nobodyChangesAnothersPassword() throws Exception {
        Map<String, String> form =
                AdminBrowser.form(admin().get("/changePassword").body());
        form.put("username", "somebody");
        assertThat(admin().post("/changePassword", form).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/product", "/category", "/offer", "/order", "/customer", "/assets", "/user-management"})
    @Order(4)
    void theStockSectionsRender(String section) throws Exception {
        HttpResponse<String> page = admin().get(section);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("listgrid").doesNotContain("org.broadleafcommerce.core.catalog.domain.X");
    }

    @Test
    @Order(5)
    void textsSurviveTenSavesAndScriptsDoNot() throws Exception {
        String path = created("/category", Map.of("fields['name'].value", "Fils & Filles é زربية"));
        for (int i = 0; i < 10; i++) {
            Map<String, String> form = AdminBrowser.form(admin().get(path).body());
            assertThat(form.get("fields['name'].value")).isEqualTo("Fils & Filles é زربية");
            assertThat(admin().post(path, form).statusCode()).isEqualTo(200);
        }
        assertThat(database.ask("SELECT name FROM blc_category")).containsExactly("Fils & Filles é زربية");

        Map<String, String> form = AdminBrowser.form(admin().get(path).body());
        form.put("fields['name'].value", "Tapis<script>alert(1)</script>&lt;script&gt;alert(2)&lt;/script&gt;");
        admin().post(path, form);
        assertThat(database.ask("SELECT name FROM blc_category")).containsExactly("Tapis");
    }

    @Test
    @Order(6)
    void aTextOverTheCleanersLimitIsRefusedAndNothingIsSaved() throws Exception {
        String path = created("/category", Map.of("fields['name'].value", "Longs textes"));
        Map<String, String> form = AdminBrowser.form(admin().get(path).body());
        form.put("fields['name'].value", "Autre nom");
        form.put("fields['longDescription'].value", "x".repeat(15_001));
        HttpResponse<String> page = admin().post(path, form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("longer than 15,000 characters");
        assertThat(database.ask("SELECT name FROM blc_category"))
                .contains("Longs textes")
                .doesNotContain("Autre nom");
    }

    @Test
    @Order(7)
    void aProductIsCreatedAndItsNameAndPriceAreEdited() throws Exception {
        String category = created("/category", Map.of("fields['name'].value", "Bijoux"));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fields['defaultSku__name'].value", "Bague en argent");
        fields.put("fields['defaultSku__retailPrice'].value", "250.00");
        fields.put("fields['defaultCategory'].value", category.substring(category.lastIndexOf('/') + 1));
        fields.put("fields['url'].value", "/bague");
        String path = created("/product", "?entityType=org.broadleafcommerce.core.catalog.domain.ProductImpl", fields);
        Map<String, String> form = AdminBrowser.form(admin().get(path).body());
        form.put("fields['defaultSku__name'].value", "Bague d'argent");
        form.put("fields['defaultSku__retailPrice'].value", "275.50");
        assertThat(admin().post(path, form).statusCode()).isEqualTo(200);
        assertThat(database.ask("SELECT name || ' ' || retail_price FROM blc_sku"))
                .containsExactly("Bague d'argent 275.50000");
    }

    private static String created(String section, Map<String, String> fields) throws Exception {
        return created(section, "", fields);
    }

    private static String created(String section, String type, Map<String, String> fields) throws Exception {
        Map<String, String> form =
                AdminBrowser.form(admin().getPart(section + "/add" + type).body());
        form.putAll(fields);
        HttpResponse<String> answer = admin().postPart(section + "/add", form);
        assertThat(answer.body()).contains("blc-redirect-url", section + "/");
        String body = answer.body();
        int at = body.indexOf(section + "/");
        int end = at + section.length() + 1;
        while (Character.isDigit(body.charAt(end))) {
            end++;
        }
        return body.substring(at, end);
    }

    @Test
    @Order(8)
    void anUploadedPictureIsServedAsItCameAndLiesOnDisk() throws Exception {
        byte[] picture = png();
        HttpResponse<String> answer =
                admin().upload("/product/1/uploadAsset?csrfToken=" + token(), "théière.png", picture);
        assertThat(answer.statusCode()).isEqualTo(200);
        String url = database.ask("SELECT full_url FROM blc_static_asset").get(0);
        assertThat(admin().bytes("/cmsstatic" + url)).isEqualTo(picture);
        try (var files = Files.walk(directory.resolve("data/assets"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .anySatisfy(file -> assertThat(file).hasBinaryContent(picture));
        }
    }

    @Test
    @Order(9)
    void whatIsNoPictureIsRefused() throws Exception {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("logo.svg", "logo.png", "page.html")) {
            HttpResponse<String> answer = admin().upload("/product/1/uploadAsset?csrfToken=" + token(), name, svg);
            assertThat(answer.statusCode()).as(name).isEqualTo(400);
            assertThat(answer.body()).as(name).contains("JPEG, PNG or GIF");
        }
        assertThat(database.ask("SELECT full_url FROM blc_static_asset")).hasSize(1);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String token() throws Exception {
        return AdminBrowser.form(admin().getPart("/category/add").body()).get("csrfToken");
    }

    @Test
    @Order(10)
    void aFormWithoutItsTokenIsForbidden() throws Exception {
        assertThat(admin().post("/category/add", Map.of("csrfToken", "wrong")).statusCode())
                .isEqualTo(403);
        assertThat(admin().upload("/product/1/uploadAsset", "a.png", png()).statusCode())
                .isEqualTo(403);
        HttpRequest.Builder delete = HttpRequest.newBuilder(URI.create(engine.admin("/admin/category/1")))
                .DELETE();
        assertThat(admin().send(delete).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/product/99999999", "/product/abc", "/category/-1", "/no-such-section", "/no/such/section"})
    @Order(11)
    void anUnknownAddressIsNotFoundAndTellsNothing(String path) throws Exception {
        HttpResponse<String> page = admin().get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nothing at this address").doesNotContain("Exception", "Tomcat", "org.");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, /nowhere, ltr, Rien à cette adresse",
        "ar, /admin/engine/v1/cursor, rtl, لا شيء في هذا العنوان",
        "es, /admin/..;/health, ltr, Nada en esta dirección",
        "de, /nowhere, ltr, Rien à cette adresse"
    })
    @Order(11)
    void whatNobodyAnswersForIsSaidInTheUsersLanguage(String language, String path, String direction, String said)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(engine.admin(path))).setHeader("Accept-Language", language);
        HttpResponse<String> page =
                java.net.http.HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).contains(said, "dir=\"" + direction + "\"").doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/a%2fb", "/admin/%5c..%5c", "/%00", "/admin/%zz"})
    @Order(11)
    void anAddressThatCannotBeReadIsABadRequestOnBothPorts(String path) throws Exception {
        for (int port : List.of(engine.adminPort, engine.apiPort)) {
            String answer = raw(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/engine/v1/cursor",
                "/admin/..;/engine/v1/cursor",
                "/admin/;x/engine/v1/cursor",
                "/engine;x=1/v1/cursor",
                "//engine/v1/cursor",
                "/admin//engine/v1/cursor",
                "/admin/./engine/v1/cursor"
            })
    @Order(12)
    void noSpellingOfAnAddressLeadsFromTheAdminsPortToTheApi(String path) throws Exception {
        String answer = raw(
                engine.adminPort,
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + RunningEngine.SECRET
                        + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404|302).*").doesNotContain("\"cursor\"");
    }

    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Order(11)
    void whatNobodyAnswersForOnTheApisPortIsAProblemForPrograms() throws Exception {
        HttpResponse<String> answer = get(engine.api("/nowhere"), RunningEngine.SECRET);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).isEqualTo("{\"code\":\"request.unknown-path\",\"status\":404}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/engine/v1/changes", "/admin/engine/v1/changes", "/admin/%65ngine/v1/changes"})
    @Order(12)
    void theAdminsPortDoesNotAnswerForTheApi(String path) throws Exception {
        assertThat(get(engine.admin(path), RunningEngine.SECRET).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/", "/admin/login", "/engine/%2e%2e/admin/login"})
    @Order(13)
    void theApisPortDoesNotAnswerForTheAdmin(String path) throws Exception {
        assertThat(get(engine.api(path), RunningEngine.SECRET).statusCode()).isIn(400, 404);
    }

    @Test
    @Order(14)
    void theApiWantsItsSecret() throws Exception {
        assertThat(get(engine.api("/engine/v1/cursor"), null).statusCode()).isEqualTo(401);
        assertThat(get(engine.api("/engine/v1/cursor"), "x" + RunningEngine.SECRET)
                        .statusCode())
                .isEqualTo(401);
        assertThat(get(engine.api("/engine/v1/cursor"), RunningEngine.SECRET).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> get(String address, String secret) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        return java.net.http.HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Order(15)
    void browsersAreToldWhatTheyMayDo() throws Exception {
        HttpResponse<String> page = get(engine.admin("/admin/login"), null);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'", "object-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.body()).doesNotContain(";riwaq-admin=");
    }

    @Test
    @Order(15)
    void aLoginLeadsNowhereElse() throws Exception {
        AdminBrowser lured = new AdminBrowser(engine);
        lured.get("/product?successUrl=http://riwaq-admin.invalid/login");
        assertThat(lured.login("admin", PASSWORD).uri().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    @Order(16)
    void theLoginSpeaksTheBrowsersLanguage() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(engine.admin("/admin/login?login_limited=7")))
                .setHeader("Accept-Language", "ar-MA, fr;q=0.5");
        assertThat(java.net.http.HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("محاولات فاشلة كثيرة", "lang=\"ar", "dir=\"rtl\"");
    }

    @Test
    @Order(16)
    void everySaveInTheAdminIsToldByTheFeed() throws Exception {
        Feed feed = new Feed(engine);
        String category = created("/category", Map.of("fields['name'].value", "Cuivre"));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("fields['defaultSku__name'].value", "Théière ciselée");
        fields.put("fields['defaultSku__retailPrice'].value", "480.00");
        fields.put("fields['defaultCategory'].value", category.substring(category.lastIndexOf('/') + 1));
        fields.put("fields['url'].value", "/theiere");
        String path = created("/product", "?entityType=org.broadleafcommerce.core.catalog.domain.ProductImpl", fields);
        JsonNode created = feed.lastOf("product").path("fact");
        assertThat(created.path("handle").asText()).isEqualTo("theiere-ciselee");
        assertThat(created.path("title").path("fr").asText()).isEqualTo("Théière ciselée");
        assertThat(created.path("price").path("retail").asLong()).isEqualTo(48000);

        save(path, "fields['defaultSku__salePrice'].value", "450.00");
        assertThat(feed.lastOf("product")
                        .path("fact")
                        .path("price")
                        .path("sale")
                        .asLong())
                .isEqualTo(45000);

        save(path, "fields['riwaqHandle'].value", "theiere");
        JsonNode renamed = feed.lastOf("product").path("fact");
        assertThat(renamed.path("handle").asText()).isEqualTo("theiere");
        assertThat(renamed.path("formerHandles").path(0).asText()).isEqualTo("theiere-ciselee");

        save(path, "fields['defaultSku__quantityAvailable'].value", "7");
        assertThat(feed.lastOf("stock").isMissingNode()).isFalse();

        translate(path, "ar", "إبريق شاي");
        assertThat(feed.lastOf("product").path("fact").path("title").path("ar").asText())
                .isEqualTo("إبريق شاي");

        save(category, "fields['name'].value", "Cuivre de Fès");
        assertThat(feed.lastOf("product").path("fact").path("categories").findValuesAsText("fr"))
                .containsExactly("Cuivre de Fès");

        admin().post(path + "/delete", AdminBrowser.form(admin().get(path).body()));
        assertThat(feed.lastOf("product").path("deleted").asBoolean()).isTrue();
    }

    private static void save(String path, String field, String value) throws Exception {
        Map<String, String> form = AdminBrowser.form(admin().get(path).body());
        form.put(field, value);
        assertThat(admin().post(path, form).statusCode()).isEqualTo(200);
    }

    private static void translate(String product, String language, String title) throws Exception {
        String sku = database.ask("SELECT default_sku_id FROM blc_product WHERE product_id = "
                        + product.substring(product.lastIndexOf('/') + 1))
                .get(0);
        Map<String, String> form = AdminBrowser.form(
                admin().getPart("/translation/add?ceilingEntity=org.broadleafcommerce.core.catalog.domain.Sku&entityId="
                                + sku + "&propertyName=name&isRte=false")
                        .body());
        form.put("fields['localeCode'].value", language);
        form.put("fields['translatedValue'].value", title);
        assertThat(admin().postPart("/translation/add", form).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(17)
    void afterFiveFailuresThePasswordIsNotLookedAt() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(new AdminBrowser(engine).login("admin", "wrong " + i).body())
                    .contains("Invalid username");
        }
        assertThat(new AdminBrowser(engine).login("admin", PASSWORD).body())
                .contains("Too many failed attempts. Please try again in 15 minutes.");
    }

    @Test
    @Order(18)
    void aSecondEngineOnTheSamePortsSaysWhichAreTaken() throws Exception {
        String said = refused(4, Map.of());
        assertThat(said).contains("is it taken?", "127.0.0.1:" + engine.adminPort, "riwaq.engine.admin.port");
    }

    @Test
    @Order(19)
    void anUnreachableDatabaseIsSaidWithoutItsPassword() throws Exception {
        String said = refused(
                3,
                Map.of(
                        "riwaq.engine.database.url", "jdbc:postgresql://127.0.0.1:1/riwaq?password=hidden",
                        "riwaq.engine.database.password", "hidden"));
        assertThat(said).contains("jdbc:postgresql://127.0.0.1:1/riwaq cannot be reached");
        assertThat(said.lines().filter(line -> line.startsWith("riwaq-engine:")))
                .noneMatch(line -> line.contains("hidden"));
    }

    @Test
    @Order(20)
    void aMisspeltSettingIsNamed() throws Exception {
        assertThat(refused(2, Map.of("riwaq.engine.admin.prot", "1"))).contains("riwaq.engine.admin.prot");
    }

    @Test
    @Order(21)
    void aModuleThatIsListedAndMissingStopsTheStart() throws Exception {
        String said = refused(
                1,
                Map.of(
                        "riwaq.engine.admin.port", Integer.toString(RunningEngine.freePort()),
                        "riwaq.engine.api.port", Integer.toString(RunningEngine.freePort()),
                        "riwaq.engine.modules",
                                "catalogue,change-feed,checkout,command-api,document,exhibition,host,maker,merchandising,origin,partner,settlement,desk"));
        assertThat(said.lines().filter(line -> line.startsWith("riwaq-engine:")))
                .singleElement()
                .asString()
                .contains("Missing", "desk");
    }

    private static String refused(int exitCode, Map<String, String> changed) throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>(settings);
        wrong.put("riwaq.engine.data", directory.resolve("refused").toString());
        wrong.putAll(changed);
        try (RunningEngine refused = RunningEngine.start(wrong, directory.resolve("refused.log"))) {
            assertThat(refused.awaitEnd()).isEqualTo(exitCode);
            return refused.log();
        }
    }

    @Test
    @Order(99)
    void aSignalEndsItCleanly() throws Exception {
        engine.terminate();
        assertThat(engine.awaitEnd()).isZero();
        assertThat(engine.log()).contains("Engine ready").doesNotContain("OutOfMemory");
    }
}
