package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Halls, exhibitions and the plan of their stands, as the directorate edits them. */
final class HallsInTheAdmin {
    private static final Pattern ERROR = Pattern.compile("<span class=\"error\"[^>]*>([^<]+)<");
    private static final Pattern SHEET =
            Pattern.compile("<script[^>]*id=\"riwaq-plan-sheet\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLOOR = "############\n#aa.bb.cc..#\n#aa.bb.cc..+\n#..........#\n############";

    private final Database database;
    private final AdminBrowser director;

    HallsInTheAdmin(Database database, AdminBrowser director) {
        this.database = database;
        this.director = director;
    }

    /** A hall and an exhibition by their forms, with what the forms refuse; the address of the plan. */
    String aHallAndItsExhibition() throws Exception {
        String region = database.ask("SELECT region_id FROM riwaq_region WHERE code = 'MA-12'")
                .get(0);
        Map<String, String> hall = new HashMap<>(Map.of(
                "name",
                "Salle de Dakhla",
                "kind",
                "PHYSICAL",
                "region",
                region,
                "address",
                "Complexe artisanal",
                "drawing",
                "####\n#.?#\n####",
                "cellCm",
                "100",
                "pickUp",
                "false",
                "desk",
                "false"));
        hall.put("showing__active", "true");
        assertThat(errors(add("/halls", hall)))
                .containsExactly("« ? », ligne 2, colonne 3 : seulement # . + ! et des lettres de a à z.");
        hall.put("drawing", FLOOR);
        String kept = key(add("/halls", hall));
        assertThat(database.ask("SELECT handle || ' ' || zone FROM riwaq_hall"))
                .containsExactly("salle-de-dakhla Africa/Casablanca");

        Map<String, String> exhibition = new HashMap<>(Map.of(
                "title",
                "Mains du désert",
                "hall",
                kept,
                "firstDay",
                "2031.03.10 00:00:00",
                "lastDay",
                "2031.03.01 00:00:00"));
        exhibition.put("showing__active", "true");
        assertThat(errors(add("/exhibitions", exhibition)))
                .singleElement()
                .asString()
                .contains("précède");
        exhibition.put("lastDay", "2031.03.30 00:00:00");
        String edition = key(add("/exhibitions", exhibition));
        exhibition.put("title", "Une autre");
        assertThat(errors(add("/exhibitions", exhibition)))
                .containsExactly("« Mains du désert » occupe la salle du 2031-03-10 au 2031-03-30.");
        return "/floor-plans/" + edition;
    }

    /** Two save one plan: what is wrong is said at the stand, the second is told, and nothing of a no is kept. */
    void aPlanIsKeptWholeOrNotAtAll(String plan) throws Exception {
        int version = sheet(plan).path("version").asInt();
        String first = "{'key':'a','number':'1','x':1,'y':1,'width':2,'height':2,'exhibits':[]}";
        String onFirst = "{'key':'b','number':'2','x':2,'y':1,'width':2,'height':2,'exhibits':[]}";
        String inWall = "{'key':'c','number':'1','x':10,'y':3,'width':2,'height':1,'exhibits':[]}";
        HttpResponse<String> refused = save(plan, version, first, onFirst, inWall);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Le stand recouvre le stand 1", "Le stand touche un mur", "a déjà un stand 1");
        assertThat(database.ask("SELECT count(*) FROM riwaq_stand")).containsExactly("0");

        HttpResponse<String> nobodys = save(plan, version, first.replace("'number'", "'maker':987654321,'number'"));
        assertThat(nobodys.statusCode()).isEqualTo(422);
        assertThat(nobodys.body()).contains("Cet artisan n’existe plus");

        String beside = onFirst.replace("'x':2", "'x':4");
        assertThat(save(plan, version, first, beside).statusCode()).isEqualTo(200);
        assertThat(database.ask("SELECT number || ' ' || x || ',' || y || ' ' || position FROM riwaq_stand ORDER BY 1"))
                .containsExactly("1 1,1 1", "2 4,1 2");

        HttpResponse<String> stale = save(plan, version, first);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Quelqu’un a changé ce plan entre-temps");
        assertThat(database.ask("SELECT count(*) FROM riwaq_stand")).containsExactly("2");
    }

    /** Who may see the plan is sent to the storefront, with a ticket for that exhibition. */
    void labelsArePrintedAtTheStorefront(String plan) throws Exception {
        assertThat(director.get(plan).body()).contains("Imprimer les étiquettes");
        String exhibition = database.ask("SELECT public_id FROM riwaq_exhibition WHERE title = 'Mains du désert'")
                .get(0);
        assertThat(director.get(plan + "/labels").uri().toString())
                .matches("http://127.0.0.1:[0-9]+/fr/labels/" + exhibition + "\\?ticket=[0-9]{10}\\.[A-Za-z0-9_-]{43}");
        assertThat(director.get("/floor-plans/1/labels").statusCode()).isEqualTo(404);
    }

    /** A minute before midnight in the hall is that day; a label of nothing any more is shown with its code. */
    void scansAreShownByStandAndDay() throws Exception {
        database.ask("INSERT INTO riwaq_scan (code, minute, scans) SELECT code, timestamptz '2031-03-11 23:30+01', 7"
                + " FROM riwaq_stand WHERE number = '2' UNION ALL SELECT code, timestamptz '2031-03-11 09:00+01', 5"
                + " FROM riwaq_stand WHERE number = '2' UNION ALL VALUES ('E0GONE0', timestamptz '2031-03-12 09:00Z', 3)"
                + " RETURNING code");
        assertThat(database.ask("SELECT day || ' ' || coalesce(exhibition, '-') || ' ' || coalesce(stand, '-') || ' '"
                        + " || scans FROM riwaq_scanned_label ORDER BY 1"))
                .containsExactly("2031-03-11 Mains du désert 2 12", "2031-03-12 - - 3");
        String list = director.get("/scanned-labels").body();
        assertThat(list)
                .contains("Lectures des étiquettes", "Mains du désert", "2031-03-11", "E0GONE0")
                .doesNotContain("???");
        assertThat(list.indexOf("2031-03-12")).as("the last day first").isLessThan(list.indexOf("2031-03-11"));
    }

    /** Who comes is listed for those who keep the hall alone; what they cancel is told to whoever booked. */
    void bookingsAreSeenAndCancelled(AdminBrowser reader) throws Exception {
        database.ask("INSERT INTO riwaq_programme_item (programme_item_id, public_id, hall_id, kind, title, starts_at,"
                + " ends_at, places, taken) SELECT 960010, gen_random_uuid()::text, hall_id, 'WORKSHOP', 'Coudre une outre',"
                + " now() + interval '1 day', now() + interval '25 hours', 10, 2 FROM riwaq_hall LIMIT 1 RETURNING 1");
        String key = database.ask(
                        "INSERT INTO riwaq_booking (public_id, token_sha256, programme_item_id, seats, name, email,"
                                + " lang, storefront, booked_at) VALUES (gen_random_uuid()::text, 'x', 960010, 2, 'Salma <b>Idrissi',"
                                + " 'salma@example.org', 'fr', 'riwaq', now()) RETURNING booking_id")
                .get(0);
        String screen = "/booked-places/" + key;
        assertThat(director.get("/booked-places").body())
                .contains("Réservations", "Coudre une outre", "Salma &lt;b&gt;Idrissi")
                .doesNotContain("???");
        Map<String, String> form = AdminBrowser.form(director.get(screen).body());

        assertThat(reader.get("/booked-places").body()).doesNotContain("Salma");
        form.put("fields['action'].value", "CANCEL");
        reader.post(screen, form);
        assertThat(database.ask("SELECT state FROM riwaq_booked_places")).containsExactly("BOOKED");
        shift("- interval '2 days'");
        assertThat(errors(director.post(screen, form)))
                .containsExactly("C’est commencé : cette réservation ne s’annule plus.");
        shift("+ interval '2 days'");
        assertThat(errors(director.post(screen, form))).isEmpty();
        assertThat(database.ask("SELECT state FROM riwaq_booked_places")).containsExactly("REVOKED");
        assertThat(database.ask("SELECT taken FROM riwaq_programme_item WHERE programme_item_id = 960010"))
                .containsExactly("0");
        assertThat(database.ask(
                        "SELECT topic FROM riwaq_work WHERE kind = 'MAIL' AND topic LIKE 'BOOKING%' ORDER BY made_at"))
                .containsExactly("BOOKING_MADE", "BOOKING_REVOKED");
        for (String language : List.of("ar", "en", "es", "fr")) {
            assertThat(director.get(screen + "?blLocaleCode=" + language).body())
                    .as(language)
                    .doesNotContain("riwaq.exhibition.booking", "???");
        }
    }

    private void shift(String days) throws SQLException {
        database.ask("UPDATE riwaq_programme_item SET starts_at = starts_at " + days + ", ends_at = ends_at " + days
                + " WHERE programme_item_id = 960010 RETURNING 1");
    }

    /** A new stand is made, moved by arrows, stopped by a wall, taken back and saved, in Arabic. */
    void standsArePlacedByKeyboard(Page page) throws SQLException {
        page.locator(".riwaq-stand").first().waitFor();
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        page.getByText("رواق جديد").click();
        Locator made = page.locator(".riwaq-stand.riwaq-chosen");
        assertThat(made.getAttribute("aria-label")).contains("الرواق 3", "العمود 8");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".riwaq-plan-say").innerText()).contains("الصف 3");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".riwaq-plan-say").innerText()).contains("جدار");
        page.keyboard().press("Control+z");
        assertThat(made.getAttribute("aria-label")).contains("الصف 2");
        page.locator(".riwaq-plan-save").click();
        page.waitForCondition(() -> page.locator(".riwaq-plan-say").innerText().contains("حُفظ المخطط"));
        assertThat(database.ask("SELECT x || ',' || y FROM riwaq_stand WHERE number = '3'"))
                .containsExactly("7,1");
    }

    /** Who may not change stands may not save a plan. */
    void aReaderSavesNoPlan(AdminBrowser reader, String plan) throws Exception {
        int before = sheet(plan).path("version").asInt();
        Map<String, String> form = AdminBrowser.form(reader.get(plan).body());
        form.put("plan", "{\"version\":" + before + ",\"stands\":[]}");
        assertThat(reader.post(plan, form).statusCode()).isNotEqualTo(200);
        assertThat(sheet(plan).path("version").asInt()).isEqualTo(before);
    }

    private JsonNode sheet(String plan) throws Exception {
        Matcher found = SHEET.matcher(director.get(plan).body());
        assertThat(found.find()).isTrue();
        return JSON.readTree(found.group(1));
    }

    private HttpResponse<String> save(String plan, int version, String... stands) throws Exception {
        Map<String, String> form = AdminBrowser.form(director.get(plan).body());
        form.put(
                "plan",
                "{\"version\":" + version + ",\"stands\":["
                        + String.join(",", List.of(stands)).replace('\'', '"') + "]}");
        return director.post(plan, form);
    }

    private HttpResponse<String> add(String section, Map<String, String> values) throws Exception {
        Map<String, String> form =
                AdminBrowser.form(director.get(section + "/add").body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return director.post(section + "/add", form);
    }

    private static String key(HttpResponse<String> kept) {
        assertThat(errors(kept)).isEmpty();
        String path = kept.uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> errors(HttpResponse<String> page) {
        return ERROR.matcher(page.body())
                .results()
                .map(error -> error.group(1).replace("&amp;", "&").replace("&#39;", "'"))
                .toList();
    }
}
