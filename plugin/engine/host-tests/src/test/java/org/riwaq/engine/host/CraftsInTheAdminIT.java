package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;

/** Makers, origins and storefronts as people of three roles edit them, and what the facts then say. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CraftsInTheAdminIT {
    private static final String PASSWORD = "un mot de passe pour tous";
    private static final Pattern ERROR = Pattern.compile("<span class=\"error\"[^>]*>([^<]+)<");
    private static final String PRODUCT = "org.broadleafcommerce.core.catalog.domain.ProductImpl";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static Database database;
    private static RunningEngine engine;
    private static AdminBrowser merchant;
    private static AdminBrowser director;
    private static String product;
    private static String cooperative;

    @BeforeAll
    static void threePeopleLogIn() throws Exception {
        postgres = EmbeddedPostgres.start(new PostgresSettings(directory.resolve("postgres")).withoutDurability());
        database = new Database(postgres.url(), postgres.user(), postgres.password());
        Map<String, String> settings = RunningEngine.settings(postgres.url(), postgres.user(), directory);
        settings.put("riwaq.engine.database.password", postgres.password());
        settings.put("riwaq.engine.admin.password", PASSWORD);
        engine = RunningEngine.start(settings, directory.resolve("engine.log")).awaitReady();
        director = somebody(-1, "directrice", "ROLE_RIWAQ_DIRECTORATE");
        merchant = somebody(-2, "marchande", "ROLE_RIWAQ_MERCHANT");
    }

    @AfterAll
    static void stops() {
        if (engine != null) {
            engine.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static AdminBrowser somebody(int id, String login, String role) throws Exception {
        database.ask("INSERT INTO blc_admin_user (admin_user_id, active_status_flag, email, login, name, password)"
                + " SELECT " + (id - 9) + ", true, '" + login + "@riwaq.example', '" + login + "', '" + login
                + "', password FROM blc_admin_user WHERE login = 'admin' RETURNING login");
        database.ask("INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) SELECT " + (id - 9)
                + ", admin_role_id FROM blc_admin_role WHERE name = '" + role + "' RETURNING 1");
        AdminBrowser browser = new AdminBrowser(engine);
        assertThat(browser.login(login, PASSWORD).uri().getPath()).isNotEqualTo("/admin/login");
        // As in a browser that speaks French: the choice stays for the session.
        browser.get("/makers?blLocaleCode=fr");
        return browser;
    }

    @Test
    @Order(1)
    void aMakerIsCreatedWithAHandleOfItsNameAndTidiedIdentifiers() throws Exception {
        HttpResponse<String> saved = maker(
                merchant,
                Map.of(
                        "name", "Atelier Fils & Filles زربية",
                        "identifiers__ice", "001 561 191 000 066",
                        "identifiers__phone", "0528 89 12 34"));
        assertThat(saved.uri().getPath()).matches("/admin/makers/[0-9]+");
        assertThat(database.ask("SELECT handle || ' ' || ice || ' ' || phone || ' ' || zone FROM riwaq_maker"))
                .containsExactly("atelier-fils-filles 001561191000066 +212528891234 Africa/Casablanca");
        assertThat(facts("makers"))
                .contains("atelier-fils-filles", "Atelier Fils & Filles زربية", "MA-12")
                .doesNotContain("001561191000066", "212528891234");
    }

    @Test
    @Order(2)
    void anInvalidIceIsRefusedInTheUsersLanguageAndNothingIsSaved() throws Exception {
        Map<String, String> wrong = Map.of("name", "Autre atelier", "identifiers__ice", "001561191000065");
        assertThat(errors(maker(merchant, wrong)))
                .containsExactly(
                        "« 001561191000065 » n’est pas un ICE : 15 chiffres, dont les deux derniers vérifient les autres.");
        assertThat(merchant.get("/makers?blLocaleCode=ar").body())
                .contains("lang=\"ar-MA\" dir=\"rtl\"", "تسجيل الخروج");
        assertThat(errors(maker(merchant, wrong))).singleElement().asString().contains("ليس تعريفا موحدا للمقاولة");
        merchant.get("/makers?blLocaleCode=fr");
        assertThat(database.ask("SELECT name FROM riwaq_maker WHERE name = 'Autre atelier'"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void aMakerIsLookedUpOnAProductWhichStandsOnTheListOfThoseNotShown() throws Exception {
        String category = created(
                merchant,
                "/category",
                Map.of("name", "Tapis", "url", "/tapis", "activeStartDate", "2026.01.01 00:00:00"));
        product = created(
                merchant,
                "/product",
                Map.of(
                        "defaultSku__name", "Tapis de Dakhla",
                        "url", "/tapis-de-dakhla",
                        "defaultCategory", category.substring(category.lastIndexOf('/') + 1),
                        "defaultSku__retailPrice", "1200,50",
                        "defaultSku__activeStartDate", "2026.01.01 00:00:00"));
        assertThat(merchant.get("/incomplete-products").body()).contains("Tapis de Dakhla");
        String dialog = merchant.getPart("/" + PRODUCT + "/maker/select?requestingEntityId=1")
                .body();
        Matcher row = Pattern.compile("data-rowid=\"([0-9]+)\"").matcher(dialog);
        assertThat(row.find()).isTrue();
        save(merchant, product, Map.of("maker", row.group(1)));
        assertThat(facts("products")).contains("\"handle\":\"atelier-fils-filles\"", "\"retail\":120050");
        assertThat(merchant.get("/incomplete-products").body()).contains("Tapis de Dakhla");
    }

    @Test
    @Order(4)
    void madeInIsSetOnceInATabOfItsOwnAndReplacedOnlyWhenAsked() throws Exception {
        assertThat(errors(tag(merchant, "MADE_IN", "MA-12", "DECLARED"))).isEmpty();
        assertThat(errors(tag(merchant, "MADE_IN", "MA-09", "DECLARED")))
                .containsExactly("Ce produit est déjà fabriqué à : Dakhla-Oued Ed-Dahab. Pour le remplacer,"
                        + " choisissez « Fabriqué à (remplace l’actuel) ».");
        assertThat(origins()).containsExactly("MADE_IN MA-12 DECLARED");
        assertThat(errors(tag(merchant, "REPLACE_MADE_IN", "MA-09", "DECLARED")))
                .isEmpty();
        assertThat(origins()).containsExactly("MADE_IN MA-09 DECLARED");
        assertThat(errors(tag(merchant, "REPLACE_MADE_IN", "MA-12", "DECLARED")))
                .isEmpty();
        assertThat(facts("products")).contains("\"kind\":\"MADE_IN\",\"region\":\"MA-12\",\"evidence\":\"DECLARED\"");
        assertThat(merchant.get("/incomplete-products").body()).doesNotContain("Tapis de Dakhla");
    }

    @Test
    @Order(5)
    void whoeverIsSecondToSayWhereAProductIsMadeIsOfferedToReplaceIt() throws Exception {
        String id = product.replace("/product/", "");
        database.ask("DELETE FROM riwaq_origin_tag WHERE product_id = " + id + " RETURNING 1");
        try (Connection first = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            first.setAutoCommit(false);
            // Seen by nobody before its commit: the second passes the rule, and waits at the index.
            first.createStatement()
                    .execute(
                            "INSERT INTO riwaq_origin_tag (origin_tag_id, product_id, kind, region_id, evidence) VALUES"
                                    + " (-1, " + id + ", 'MADE_IN', " + region("MA-12") + ", 'DECLARED')");
            CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> {
                try {
                    return tag(merchant, "MADE_IN", "MA-09", "DECLARED");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            awaitSomebodyWaiting();
            first.commit();
            HttpResponse<String> answer = second.join();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(errors(answer))
                    .containsExactly("Quelqu’un vient d’indiquer où ce produit est fabriqué. Pour le remplacer,"
                            + " choisissez « Fabriqué à (remplace l’actuel) ».");
            assertThat(AdminBrowser.form(answer.body())).containsEntry("fields['region'].value", region("MA-09"));
        }
        assertThat(origins()).containsExactly("MADE_IN MA-12 DECLARED");
    }

    private static void awaitSomebodyWaiting() throws Exception {
        for (int i = 0; i < 600; i++) {
            if (!database.ask("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Nobody waits for a lock");
    }

    @Test
    @Order(6)
    void aProtectedNameNeedsItsReferenceAndTheDirectorate() throws Exception {
        assertThat(errors(tag(merchant, "TRADITION_OF", "MA-04", "VERIFIED")))
                .containsExactly("Seule la direction peut choisir cette preuve.");
        assertThat(errors(tag(director, "TRADITION_OF", "MA-04", "PROTECTED")))
                .containsExactlyInAnyOrder("Choisissez le nom protégé.", "Indiquez la référence au registre.");
        assertThat(errors(tag(director, "TRADITION_OF", "MA-04", "VERIFIED"))).isEmpty();
        assertThat(origins()).containsExactly("MADE_IN MA-12 DECLARED", "TRADITION_OF MA-04 VERIFIED");
    }

    @Test
    @Order(6)
    void onlyTheDirectorateVerifiesAMaker() throws Exception {
        String path =
                "/makers/" + database.ask("SELECT maker_id FROM riwaq_maker").get(0);
        assertThat(errors(save(merchant, path, Map.of("verification__verified", "true"))))
                .containsExactly("Seule la direction vérifie.");
        assertThat(errors(save(director, path, Map.of("verification__verified", "true"))))
                .isEmpty();
        assertThat(database.ask("SELECT verified_by FROM riwaq_maker WHERE verified AND verified_at IS NOT NULL"))
                .containsExactly("directrice");
        assertThat(errors(save(merchant, path, Map.of("handle", "atelier-du-sud"))))
                .isEmpty();
        assertThat(facts("makers")).contains("\"verified\":true", "\"formerHandles\":[\"atelier-fils-filles\"]");
        assertThat(facts("products")).contains("\"handle\":\"atelier-du-sud\"");
    }

    @Test
    @Order(7)
    void onlyMembersOfItsCooperativeAreTheHandsOfAProduct() throws Exception {
        HttpResponse<String> made = maker(merchant, Map.of("name", "Coopérative de Dakhla", "kind", "COOPERATIVE"));
        cooperative = made.uri().getPath().replace("/admin", "");
        String artisan = database.ask("SELECT maker_id FROM riwaq_maker WHERE handle = 'atelier-du-sud'")
                .get(0);
        save(merchant, product, Map.of("maker", cooperative.replace("/makers/", "")));
        assertThat(errors(add(merchant, product + "/hands", Map.of("artisan", artisan, "position", "0"))))
                .containsExactly("Atelier Fils & Filles زربية n’est pas membre de Coopérative de Dakhla.");
        Map<String, String> member =
                Map.of("artisan", artisan, "role", "MEMBER", "fromDay", "2020.01.01 00:00:00", "sharePercent", "60,5");
        assertThat(errors(add(merchant, cooperative + "/members", member))).isEmpty();
        assertThat(errors(add(merchant, product + "/hands", Map.of("artisan", artisan, "position", "0"))))
                .isEmpty();
        assertThat(facts("products"))
                .contains(
                        "\"hands\":[{\"name\":{\"fr\":\"Atelier Fils & Filles زربية\"},\"handle\":\"atelier-du-sud\"}]");
        assertThat(facts("makers")).contains("\"role\":\"MEMBER\"");
        assertThat(database.ask("SELECT share_percent FROM riwaq_membership")).containsExactly("60.50");
        assertThat(errors(save(merchant, product, Map.of("maker", artisan))))
                .singleElement()
                .asString()
                .contains("retirez d’abord cette main");
    }

    @Test
    @Order(8)
    void aReaderSeesAndChangesNothing() throws Exception {
        AdminBrowser reader = somebody(-3, "lectrice", "ROLE_RIWAQ_READER");
        assertThat(reader.get(cooperative).body()).contains("Coopérative de Dakhla");
        assertThat(reader.get("/regions").statusCode()).isEqualTo(200);
        assertThat(save(reader, cooperative, Map.of("name", "Autre nom")).statusCode())
                .isEqualTo(403);
        assertThat(tag(reader, "MATERIAL_FROM", "MA-01", "DECLARED").statusCode())
                .isEqualTo(403);
        String token = AdminBrowser.form(reader.get(cooperative).body()).get("csrfToken");
        assertThat(reader.upload("/product/1/uploadAsset?csrfToken=" + token, "photo.png", new byte[] {1})
                        .statusCode())
                .isEqualTo(403);
        assertThat(database.ask("SELECT name FROM riwaq_maker WHERE name = 'Autre nom'"))
                .isEmpty();
        assertThat(origins()).hasSize(2);
    }

    @Test
    @Order(9)
    void whoMayChooseAColourMayNotDeleteIt() throws Exception {
        String id = database.ask("SELECT min(colour_id) FROM riwaq_colour WHERE colour_id NOT IN"
                        + " (SELECT colour_id FROM riwaq_product_colour)")
                .get(0);
        for (AdminBrowser one : List.of(merchant, director)) {
            Map<String, String> form =
                    AdminBrowser.form(one.get("/colours/" + id).body());
            assertThat(one.post("/colours/" + id + "/delete", form).statusCode())
                    .isEqualTo(403);
        }
        assertThat(database.ask("SELECT colour_id FROM riwaq_colour WHERE colour_id = " + id))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "placements, 200, 200, 200",
        "synonyms, 200, 200, 200",
        "questions, 200, 200, 200",
        "unmet-questions, 200, 200, 200",
        "maker-shares, 200, 200, 200",
        "maker-vat, 200, 200, 200",
        "maker-notices, 403, 200, 200",
        "order-money, 403, 200, 200",
        "parcels, 403, 200, 200",
        "order-documents, 403, 200, 200",
        "commission-rules, 403, 403, 200",
        "settlements, 403, 403, 200",
        "ledger, 403, 403, 200",
        "payout-accounts, 403, 403, 200",
        "payout-account-changes, 403, 403, 200",
        "payouts-due, 403, 403, 200",
        "payout-batches, 403, 403, 200",
        "payouts, 403, 403, 200",
        "payout-steps, 403, 403, 200",
        "halls, 200, 200, 200",
        "stands, 200, 200, 200",
        "floor-plans, 200, 200, 200",
        "scanned-labels, 200, 200, 200",
        "partners, 403, 200, 200"
    })
    @Order(9)
    void everyRoleSeesItsScreensAlone(String section, int reader, int seller, int directorate) throws Exception {
        AdminBrowser reading = new AdminBrowser(engine);
        reading.login("lectrice", PASSWORD);
        assertThat(reading.get("/" + section).statusCode()).isEqualTo(reader);
        assertThat(merchant.get("/" + section).statusCode()).isEqualTo(seller);
        assertThat(director.get("/" + section).statusCode()).isEqualTo(directorate);
    }

    @Test
    @Order(8)
    void aPasswordSetForSomebodyFollowsTheRule() throws Exception {
        AdminBrowser admin = new AdminBrowser(engine);
        admin.login("admin", PASSWORD);
        admin.get("/makers?blLocaleCode=fr");
        assertThat(errors(user(admin, "court")))
                .contains("Le nouveau mot de passe doit compter au moins 10 caractères.");
        assertThat(errors(user(admin, "nouvelle-vendeuse")))
                .contains("Le mot de passe ne peut être le nom d’utilisateur.");
        assertThat(errors(user(admin, "password123")))
                .singleElement()
                .asString()
                .contains("se devine");
        assertThat(errors(user(admin, ""))).contains("Donnez un mot de passe à ce compte.");
        assertThat(database.ask("SELECT login FROM blc_admin_user WHERE login = 'nouvelle-vendeuse'"))
                .isEmpty();
        assertThat(errors(user(admin, "cinq tapis rouges sechent"))).isEmpty();
        assertThat(new AdminBrowser(engine)
                        .login("nouvelle-vendeuse", "cinq tapis rouges sechent")
                        .uri()
                        .getPath())
                .isNotEqualTo("/admin/login");
    }

    private static HttpResponse<String> user(AdminBrowser admin, String password) throws Exception {
        Map<String, String> form =
                AdminBrowser.form(admin.getPart("/user-management/add").body());
        put(form, Map.of("name", "Vendeuse", "login", "nouvelle-vendeuse", "email", "vendeuse@riwaq.example"));
        put(form, Map.of("activeStatusFlag", "true", "password", password, "passwordConfirm", password));
        return admin.postPart("/user-management/add", form);
    }

    @Test
    @Order(9)
    void theDirectorateApprovesPartnersAndNobodyTypesTheirKeys() throws Exception {
        PartnersInTheAdmin partners = new PartnersInTheAdmin(database, director);
        director.get("/makers?blLocaleCode=fr");
        String page = partners.aPartnerIsApprovedOnceItSaysWhereItsWidgetsStand();
        partners.anotherKeyIsGivenAndTheOneBeforeWorksOn(page);
        partners.itsKeyCannotBeTyped(page);
        assertThat(facts("partners"))
                .contains(
                        "\"name\":\"Riad des Dunes\"",
                        "\"origins\":[\"https://riad.example\"]",
                        "\"state\":\"APPROVED\"")
                .doesNotContain("maison@riad.example");
        partners.aMerchantRevokesNobody(merchant, page);
        assertThat(facts("partners")).contains("\"state\":\"REVOKED\"");
    }

    @Test
    @Order(9)
    void theStorefrontIsEditedByTheDirectorateAndItsHostIsItsOwn() throws Exception {
        assertThat(errors(save(director, "/storefronts/-710300", Map.of("hosts", "Riwaq.example:8080"))))
                .singleElement()
                .asString()
                .contains("n’est pas un nom d’hôte");
        assertThat(errors(save(director, "/storefronts/-710300", Map.of("name", "Riwaq du Sud"))))
                .isEmpty();
        assertThat(facts("storefronts")).contains("\"fr\":\"Riwaq du Sud\"");
        save(merchant, "/storefronts/-710300", Map.of("name", "Riwaq du Nord"));
        assertThat(facts("storefronts")).doesNotContain("Riwaq du Nord");
    }

    @Test
    @Order(9)
    void aCommissionRuleSaysWhatItIsForAndHasNoTie() throws Exception {
        Map<String, String> any = Map.of(
                "subject",
                "ANY",
                "points",
                "1000",
                "partnerPoints",
                "0",
                "vatPoints",
                "2000",
                "fromDay",
                "2026.01.01 00:00:00");
        assertThat(created(director, "/commission-rules", any)).matches("/commission-rules/[0-9]+");
        Map<String, String> form =
                AdminBrowser.form(director.get("/commission-rules/add").body());
        put(form, any);
        assertThat(errors(director.post("/commission-rules/add", form)))
                .containsExactly("Une autre règle vaut déjà pour la même chose pendant ces jours.");
        put(form, Map.of("subject", "CRAFT"));
        assertThat(errors(director.post("/commission-rules/add", form)))
                .containsExactly("La règle doit nommer ce pour quoi elle est faite.");
        assertThat(database.ask("SELECT points FROM riwaq_commission_rule")).containsExactly("1000");
        assertThat(director.get("/settlements").body()).contains("Dû à l’artisan");
        assertThat(director.get("/ledger").body()).contains("Grand livre");
        assertThat(merchant.get("/commission-rules").body()).doesNotContain("1000");
    }

    @Test
    @Order(9)
    void aQuestionThatNothingFittedIsShownOnceFiveAskedItAndBecomesASynonym() throws Exception {
        String told = "{\"questions\":[{\"mark\":\"0123456789abcdef\",\"visitors\":%d,\"language\":\"fr\","
                + "\"text\":\"plateau mauresque\",\"asked\":4,\"unmet\":4,\"clicks\":1}],"
                + "\"makers\":[{\"maker\":\"atelier-du-sud\",\"shown\":30,\"opened\":2}]}";
        assertThat(use("11111111-0000-4000-8000-000000000001", String.format(told, 0b1111)))
                .isEqualTo("{\"ripe\":[]}");
        assertThat(database.ask("SELECT question FROM riwaq_question_use"))
                .as("four visitors are not enough")
                .isEmpty();
        String fifth = String.format(told, 1 << 31);
        for (int time = 0; time < 2; time++) {
            assertThat(use("11111111-0000-4000-8000-000000000002", fifth)).contains("0123456789abcdef");
        }
        assertThat(use("11111111-0000-4000-8000-000000000003", fifth.replace("\"asked\":4", "\"asked\":-4")))
                .contains("request.bad-field", "\"questions\"");
        assertThat(merchant.get("/questions").body()).contains("plateau mauresque", "25");
        // Both reports showed the maker; a key that was seen before counts once.
        assertThat(database.ask("SELECT shown_30 || ' ' || shown_share_30 FROM riwaq_maker_share WHERE shown_30 > 0"))
                .containsExactly("60 100.0");
        assertThat(merchant.get("/maker-shares").body()).contains("Part du catalogue (%)", "60");

        Matcher row = Pattern.compile("data-rowid=\"([0-9]+)\"")
                .matcher(merchant.get("/unmet-questions").body());
        assertThat(row.find()).isTrue();
        String question = "/unmet-questions/" + row.group(1);
        assertThat(errors(save(merchant, question, Map.of("alternatives", ""))))
                .containsExactly("Saisissez au moins un mot équivalent.");
        assertThat(errors(save(merchant, question, Map.of("alternatives", "plateau; Plateau Mauresque"))))
                .containsExactly("« Plateau Mauresque » est le mot lui-même.");
        assertThat(facts("synonyms")).doesNotContain("mauresque");
        assertThat(errors(save(merchant, question, Map.of("alternatives", "plateau; siniya"))))
                .isEmpty();
        assertThat(facts("synonyms"))
                .contains("\"word\":\"plateau mauresque\",\"alternatives\":[\"plateau\",\"siniya\"],\"weight\":100");
        assertThat(merchant.get(question).body()).contains("plateau; siniya");
        AdminBrowser reading = new AdminBrowser(engine);
        reading.login("lectrice", PASSWORD);
        assertThat(save(reading, question, Map.of("alternatives", "autre")).statusCode())
                .isEqualTo(403);
    }

    private static String use(String key, String report) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.api("/engine/v1/use")))
                .header("Authorization", "Bearer " + RunningEngine.SECRET)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(report))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    @Order(9)
    void ofTwoWhoPinOnOnePlaceAtOnceTheSecondIsToldInWords() throws Exception {
        String id = product.replace("/product/", "");
        try (Connection first = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            first.setAutoCommit(false);
            first.createStatement()
                    .execute(
                            "INSERT INTO riwaq_placement (placement_id, public_id, product_id, action, question, place)"
                                    + " VALUES (-1, 'pin', " + id
                                    + ", 'PIN', 'Thé  à la menthe', 1)");
            Map<String, String> form =
                    AdminBrowser.form(merchant.get("/placements/add").body());
            put(form, Map.of("product", id, "action", "PIN", "question", "the a la MENTHE", "place", "1"));
            CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> {
                try {
                    return merchant.post("/placements/add", form);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            awaitSomebodyWaiting();
            first.commit();
            assertThat(errors(second.join()))
                    .containsExactly("Quelqu’un vient d’épingler un produit à cette place pour les mêmes question,"
                            + " région et métier.");
        }
        assertThat(database.ask("SELECT public_id FROM riwaq_placement WHERE action = 'PIN'"))
                .containsExactly("pin");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, ltr, traduire, Aucun enregistrement",
        "ar, rtl, ترجمة, لا توجد سجلات",
        "es, ltr, traducir, Ningún registro"
    })
    @Order(10)
    void noStockWordStaysEnglishInABrowserOfAnotherLanguage(
            String language, String direction, String translate, String nothing) {
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            Page page = browser.login(language, "marchande", PASSWORD);
            browser.go(page, cooperative);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(direction);
            assertThat(page.locator("a.show-translations").first().innerText()).containsIgnoringCase(translate);
            page.locator("a.show-translations").first().click();
            Locator dialog = AdminInABrowser.dialog(page, ".list-grid-table");
            assertThat(dialog.innerText())
                    .contains(nothing)
                    .doesNotContain("No records found", " of ", "records", "Add", "Field Translations");

            Page offers = browser.login(language, "admin", PASSWORD);
            browser.go(offers, "/offer");
            offers.locator(".add-main-entity").first().click();
            Locator offer = AdminInABrowser.dialog(offers, "form");
            assertThat(offer.locator(".rule-builder-data").first().getAttribute("data-fields"))
                    .contains("\"label\"")
                    .doesNotContain("Order Item", "Customer -", "Subtotal");
            assertThat(page.evaluate(
                                    "[blcOperators_Text, blcOperators_Date, blcOperators_Text_List, blcOptions_DayOfWeek,"
                                            + " blcOptions_Month, blcOptions_FulfillmentType].flat().map(one => one.label).join('\\n')")
                            .toString())
                    .doesNotContain("is ", "with", "Sunday", "January", "Physical", "undefined");
        }
    }

    @Test
    @Order(11)
    void aMerchantTranslatesAMakerAndPicksItForAProductInArabic() throws Exception {
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            Page page = browser.login("ar", "marchande", PASSWORD);
            browser.go(page, cooperative);
            page.locator("a.show-translations").first().click();
            Map<String, String> names =
                    Map.of("ar", "تعاونية الداخلة", "en", "Dakhla Cooperative", "es", "Cooperativa de Dajla");
            for (Map.Entry<String, String> name : names.entrySet()) {
                AdminInABrowser.dialog(page, ".translation-ceiling")
                        .locator(".listgrid-toolbar button")
                        .first()
                        .click();
                Locator form = AdminInABrowser.dialog(page, "[name=\"fields['translatedValue'].value\"]");
                form.locator("[name=\"fields['localeCode'].value\"]").selectOption(name.getKey());
                form.locator("[name=\"fields['translatedValue'].value\"]").fill(name.getValue());
                form.locator("button[type=submit]").click();
                page.locator(".modal td", new Page.LocatorOptions().setHasText(name.getValue()))
                        .first()
                        .waitFor();
            }
            assertThat(database.ask("SELECT translated_value FROM blc_translation WHERE entity_type = 'RiwaqMaker'"
                            + " AND field_name = 'name' ORDER BY locale_code"))
                    .containsExactly("تعاونية الداخلة", "Dakhla Cooperative", "Cooperativa de Dajla");

            browser.go(page, product);
            page.locator("#field-maker .to-one-lookup").click();
            AdminInABrowser.dialog(page, ".list-grid-table")
                    .locator("tr[data-rowid]", new Locator.LocatorOptions().setHasText("Coopérative de Dakhla"))
                    .click();
            Locator shown =
                    page.locator("#field-maker .display-value", new Page.LocatorOptions().setHasText("Coopérative"));
            shown.waitFor();
            page.locator(".breadcrumb-container button[type=submit]").first().click();
            page.waitForLoadState();
            assertThat(page.locator("#field-maker .display-value").innerText()).contains("Coopérative de Dakhla");
        }
    }

    @Test
    @Order(12)
    void aFormKeepsWhatWasTypedWhenItsSessionEnds() throws Exception {
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            Page page = browser.login("fr", "marchande", PASSWORD);
            browser.go(page, cooperative);
            Locator name = page.locator("[name=\"fields['name'].value\"]");
            name.fill("Coopérative renommée");
            page.context().clearCookies();
            Locator save =
                    page.locator(".breadcrumb-container button[type=submit]").first();
            save.click();
            Locator told = page.locator(".riwaq-session");
            told.waitFor();
            assertThat(told.innerText()).contains("Votre session a pris fin");
            assertThat(name.inputValue()).isEqualTo("Coopérative renommée");

            Page login = page.waitForPopup(() -> told.locator("a").click());
            login.fill("#username", "marchande");
            login.fill("#password", PASSWORD);
            login.click("input[type=submit]");
            login.waitForURL(address -> !address.contains("/login"));
            assertThat(login.url()).doesNotContain("/riwaq/session");
            save.click();
            page.waitForCondition(() -> told.count() == 0);
            page.waitForLoadState();
            assertThat(database.ask("SELECT name FROM riwaq_maker WHERE name = 'Coopérative renommée'"))
                    .hasSize(1);
        }
    }

    @Test
    @Order(13)
    void aNewPasswordEndsTheUsersOtherSessions() throws Exception {
        AdminBrowser hers = somebody(-90, "apprentie", "ROLE_RIWAQ_MERCHANT");
        AdminBrowser another = new AdminBrowser(engine);
        another.login("apprentie", PASSWORD);
        assertThat(another.get("/makers").uri().getPath()).isEqualTo("/admin/makers");

        Map<String, String> form = AdminBrowser.form(hers.get("/changePassword").body());
        form.put("oldPassword", PASSWORD);
        form.put("password", "laine filée à la main");
        form.put("confirmPassword", "laine filée à la main");
        hers.post("/changePassword", form);

        assertThat(hers.get("/makers").uri().getPath()).isEqualTo("/admin/makers");
        assertThat(another.get("/makers").uri().getPath()).isEqualTo("/admin/login");
        assertThat(another.login("apprentie", PASSWORD).uri().getPath()).isEqualTo("/admin/login");
    }

    @Test
    @Order(9)
    void theDirectoratePlacesStandsOfAnExhibitionAndNobodyOverwritesAnother() throws Exception {
        HallsInTheAdmin halls = new HallsInTheAdmin(database, director);
        director.get("/makers?blLocaleCode=fr");
        String plan = halls.aHallAndItsExhibition();
        halls.aPlanIsKeptWholeOrNotAtAll(plan);
        halls.scansAreShownByStandAndDay();
        halls.labelsArePrintedAtTheStorefront(plan);
        AdminBrowser reader = somebody(-70, "lectrice-des-plans", "ROLE_RIWAQ_READER");
        halls.aReaderSavesNoPlan(reader, plan);
        halls.bookingsAreSeenAndCancelled(reader);
        try (AdminInABrowser browser = AdminInABrowser.open(engine)) {
            Page page = browser.login("ar", "directrice", PASSWORD);
            browser.go(page, plan);
            halls.standsArePlacedByKeyboard(page);
        }
    }

    private static HttpResponse<String> maker(AdminBrowser browser, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(browser.get("/makers/add").body());
        put(form, Map.of("kind", "ARTISAN", "region", region("MA-12"), "publication__active", "true"));
        put(form, Map.of("verification__verified", "false"));
        put(form, values);
        return browser.post("/makers/add", form);
    }

    private static HttpResponse<String> tag(AdminBrowser browser, String kind, String region, String evidence)
            throws Exception {
        return add(
                browser, product + "/originTags", Map.of("kind", kind, "region", region(region), "evidence", evidence));
    }

    private static HttpResponse<String> add(AdminBrowser browser, String collection, Map<String, String> values)
            throws Exception {
        Map<String, String> form =
                AdminBrowser.form(browser.getPart(collection + "/add").body());
        put(form, values);
        return browser.postPart(collection + "/add", form);
    }

    private static String created(AdminBrowser browser, String section, Map<String, String> values) throws Exception {
        String type = section.equals("/product") ? "?entityType=" + PRODUCT : "";
        Map<String, String> form =
                AdminBrowser.form(browser.get(section + "/add" + type).body());
        put(form, values);
        HttpResponse<String> page = browser.post(section + "/add", form);
        assertThat(errors(page)).isEmpty();
        return page.uri().getPath().replace("/admin", "");
    }

    private static HttpResponse<String> save(AdminBrowser browser, String path, Map<String, String> values)
            throws Exception {
        Map<String, String> form = AdminBrowser.form(browser.get(path).body());
        put(form, values);
        return browser.post(path, form);
    }

    private static void put(Map<String, String> form, Map<String, String> values) {
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
    }

    private static List<String> errors(HttpResponse<String> page) {
        return ERROR.matcher(page.body())
                .results()
                .map(error -> error.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String region(String code) throws Exception {
        return database.ask("SELECT region_id FROM riwaq_region WHERE code = '" + code + "'")
                .get(0);
    }

    private static List<String> origins() throws Exception {
        return database.ask("SELECT kind || ' ' || code || ' ' || evidence FROM riwaq_origin_tag"
                + " JOIN riwaq_region USING (region_id) ORDER BY kind, code");
    }

    private static String facts(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.api("/engine/v1/" + path)))
                .header("Authorization", "Bearer " + RunningEngine.SECRET)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
