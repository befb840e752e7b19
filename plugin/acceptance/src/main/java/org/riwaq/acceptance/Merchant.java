package org.riwaq.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.riwaq.launcher.Market;

/** A merchant who uses the stock admin's pages over HTTP, as a browser would without its scripts. */
public final class Merchant {
    private static final String FORM = "form.entity-form";
    private static final String[] SCRIPTED = {"X-Requested-With", "XMLHttpRequest"};
    private final Web web = new Web();
    private final URI admin;

    private Merchant(URI admin) {
        this.admin = admin;
    }

    /** Logs in with the market's generated password. */
    public static Merchant at(Market market) throws IOException {
        return at(market.admin(), market.adminUser(), market.adminPassword());
    }

    static Merchant at(URI admin, String user, String password) throws IOException {
        Merchant merchant = new Merchant(admin);
        AdminForm login = AdminForm.in(merchant.open("/login"), "form[action*=login_admin_post]");
        login.withRaw("j_username", user).withRaw("j_password", password);
        Document landing = merchant.send(login);
        if (landing.location().contains("login"))
            throw new IllegalStateException("The admin did not let us in: " + landing.text());
        return merchant;
    }

    /** The empty form of a section's add button. @param type the entity's class where a section has several */
    public AdminForm creating(String section, String type) throws IOException {
        String path = "/" + section + "/add" + (type.isEmpty() ? "" : "?entityType=" + type);
        return AdminForm.in(open(path, SCRIPTED), FORM);
    }

    /** The form of one thing, e.g. {@code product/1}. */
    public AdminForm form(String path) throws IOException {
        return AdminForm.in(open("/" + path), FORM);
    }

    /** The form that adds to one of its collections, as the dialog shows it. */
    public AdminForm adding(String path, String collection) throws IOException {
        return AdminForm.in(open("/" + path + "/" + collection + "/add", SCRIPTED), FORM);
    }

    /** Looks a value up in the field's own dialog, by one of its columns, and picks the only row. */
    public void choose(AdminForm form, String field, String column, String value) throws IOException {
        URI dialog = form.lookup(field);
        String filter = (dialog.getRawQuery() == null ? "?" : "&") + encode(column) + "=" + encode(value);
        Map<String, String> rows = rows(check(web.get(URI.create(dialog + filter), SCRIPTED)));
        form.with(field, only(rows, column, value));
    }

    /** Sends a form. @throws AdminRefused with what the admin says is wrong with it */
    public void save(AdminForm form) throws IOException, AdminRefused {
        Document answer = send(form);
        Element shown = answer.selectFirst(FORM);
        if (shown == null) return;
        AdminForm again = AdminForm.in(answer, FORM);
        if (!again.errors().isEmpty()) throw new AdminRefused(again.errors());
        Element flash = answer.selectFirst(".alert-box.alert");
        if (flash != null) throw new AdminRefused(java.util.List.of(flash.text()));
    }

    /** Presses a form's delete button. */
    public void delete(String path) throws IOException {
        AdminForm form = form(path);
        check(web.post(
                address("/" + path + "/delete"),
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(form.encoded())));
    }

    /**
     * Uploads a picture in the dialog that a thing's form opens.
     *
     * @return the address under which a media field takes it
     */
    public String upload(String path, String fileName, String mediaType, byte[] picture) throws IOException {
        Document dialog = open("/" + path + "/chooseAsset", SCRIPTED);
        AdminForm form = AdminForm.in(dialog, "form[action*=uploadAsset]");
        String boundary = "riwaq-" + Long.toHexString(System.nanoTime());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : form.raw().entrySet())
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(picture);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Document answer = check(web.post(
                form.action(),
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray())));
        return new ObjectMapper().readTree(answer.text()).path("assetUrl").asText();
    }

    /** Adds a translation in the dialog beside a field. */
    public void translate(String path, String field, String language, String text) throws IOException, AdminRefused {
        Element link = open("/" + path).selectFirst("a.show-translations[href*=propertyName=" + field + "&]");
        if (link == null) throw new IllegalStateException("Nothing to translate " + field + " with at " + path);
        Document list = check(web.get(URI.create(link.absUrl("href")), SCRIPTED));
        // A product's name is its SKU's: the list knows whose translation it really is.
        String question =
                "ceilingEntity=" + encode(list.select(".translation-ceiling").text()) + "&entityId="
                        + encode(list.select(".translation-id").text()) + "&propertyName="
                        + encode(list.select(".translation-property").text()) + "&isRte="
                        + encode(list.select(".translation-rte").text());
        AdminForm dialog = AdminForm.in(open("/translation/add?" + question, SCRIPTED), FORM);
        save(dialog.with("localeCode", language).with("translatedValue", text));
    }

    /** Looks in a section's list by one of its columns: id and text of each row. */
    public Map<String, String> find(String section, String column, String value) throws IOException {
        return rows(open("/" + section + "?" + encode(column) + "=" + encode(value)));
    }

    private static Map<String, String> rows(Document list) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Element row : list.select("tr[data-rowid]")) rows.put(row.attr("data-rowid"), row.text());
        return rows;
    }

    /** The one row's id. */
    public String findOne(String section, String column, String value) throws IOException {
        return only(find(section, column, value), column, value);
    }

    private static String only(Map<String, String> rows, String column, String value) {
        if (rows.size() != 1) throw new IllegalStateException("Not one but " + rows + " with " + column + " " + value);
        return rows.keySet().iterator().next();
    }

    /** The collections that a thing's page lists, with the ids of what is in them. */
    public Optional<Element> grid(String path, String collection) throws IOException {
        return Optional.ofNullable(open("/" + path).selectFirst("#" + collection.replace(".", "\\.")));
    }

    /** Opens a page of the admin. */
    public Document open(String path, String... headers) throws IOException {
        return check(web.get(address(path), headers));
    }

    private Document send(AdminForm form) throws IOException {
        return check(
                web.post(form.action(), "application/x-www-form-urlencoded", BodyPublishers.ofString(form.encoded())));
    }

    private URI address(String path) {
        return URI.create(admin + path);
    }

    private static Document check(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200)
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": "
                    + Jsoup.parse(answer.body()).text());
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
