package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Partners as the directorate approves and revokes them, for {@link CraftsInTheAdminIT}. */
final class PartnersInTheAdmin {
    private static final Pattern ERROR = Pattern.compile("<span class=\"error\"[^>]*>([^<]+)<");

    private final Database database;
    private final AdminBrowser director;

    PartnersInTheAdmin(Database database, AdminBrowser director) {
        this.database = database;
        this.director = director;
    }

    /** Its page in the admin. */
    String aPartnerIsApprovedOnceItSaysWhereItsWidgetsStand() throws Exception {
        Map<String, String> wanted = new HashMap<>(Map.of(
                "name", "Riad des Dunes",
                "kind", "HOTEL",
                "state", "APPROVED",
                "contact__email", "maison@riad.example",
                "language", "fr",
                "commissionPoints", "300"));
        assertThat(errors(add(wanted)))
                .containsExactly("Un partenaire admis a besoin d’au moins une adresse web pour ses widgets.");
        wanted.put("origins", "https://riad.example/boutique");
        wanted.put("contact__email", "maison");
        assertThat(errors(add(wanted)))
                .containsExactlyInAnyOrder(
                        "« maison » n’est pas une adresse électronique.",
                        "« https://riad.example/boutique » : écrivez-la comme https://riad.example, en minuscules, sans"
                                + " chemin ni port habituel.");
        assertThat(database.ask("SELECT name FROM riwaq_partner")).isEmpty();
        wanted.put("origins", "https://riad.example");
        wanted.put("contact__email", "maison@riad.example");
        HttpResponse<String> saved = add(wanted);
        assertThat(errors(saved)).isEmpty();
        assertThat(key()).matches("pk_[0-9a-z]{20}");
        return saved.uri().getPath().replace("/admin", "");
    }

    void anotherKeyIsGivenAndTheOneBeforeWorksOn(String page) throws Exception {
        String first = key();
        assertThat(errors(save(page, Map.of("keys__renew", "true")))).isEmpty();
        assertThat(database.ask("SELECT former_key || ' ' || renew || ' ' || (former_until > current_date + 20)"
                        + " FROM riwaq_partner"))
                .containsExactly(first + " false true");
        assertThat(key()).isNotEqualTo(first);
    }

    void itsKeyCannotBeTyped(String page) throws Exception {
        String key = key();
        save(page, Map.of("keys__current", "pk_00000000000000000000"));
        assertThat(key()).isEqualTo(key);
    }

    void aMerchantRevokesNobody(AdminBrowser merchant, String page) throws Exception {
        Map<String, String> form = AdminBrowser.form(director.get(page).body());
        form.put("fields['state'].value", "REVOKED");
        merchant.post(page, form);
        assertThat(state()).isEqualTo("APPROVED");
        save(page, Map.of("state", "REVOKED"));
        assertThat(state()).isEqualTo("REVOKED");
    }

    private String key() throws Exception {
        return database.ask("SELECT publishable_key FROM riwaq_partner").get(0);
    }

    private String state() throws Exception {
        return database.ask("SELECT state FROM riwaq_partner").get(0);
    }

    private HttpResponse<String> add(Map<String, String> values) throws Exception {
        Map<String, String> form =
                AdminBrowser.form(director.get("/partners/add").body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return director.post("/partners/add", form);
    }

    private HttpResponse<String> save(String page, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(director.get(page).body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return director.post(page, form);
    }

    private static List<String> errors(HttpResponse<String> page) {
        return ERROR.matcher(page.body())
                .results()
                .map(error -> error.group(1).replace("&amp;", "&"))
                .toList();
    }
}
