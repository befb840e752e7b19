package org.riwaq.storefront.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.OrderRef;
import org.riwaq.storefront.api.ShowHit;

/** Addresses as templates need them: {@code link.product(handle)}. All stay in the language of the visit. */
public final class Links {
    private final Language language;
    private final String assets;

    Links(Language language, Theme theme) {
        this.language = language;
        this.assets = "/assets/" + theme.name() + "/" + theme.assets().version() + "/";
    }

    /** The first page. */
    public String home() {
        return in(language, "/");
    }

    /** The search page. */
    public String search() {
        return in(language, "/search");
    }

    /** All pieces of a craft or a family of crafts. */
    public String craft(String id) {
        return in(language, "/search?craft=" + encoded(id));
    }

    /** All pieces made in a region. */
    public String searchRegion(String code) {
        return in(language, "/search?region=" + encoded(code));
    }

    /** All pieces of a maker. */
    public String searchMaker(String handle) {
        return in(language, "/search?maker=" + encoded(handle));
    }

    /** A product. */
    public String product(String handle) {
        return in(language, "/products/" + encoded(handle));
    }

    /** A maker. */
    public String maker(String handle) {
        return in(language, "/makers/" + encoded(handle));
    }

    /** Where partners put their widgets together. */
    public String widgets() {
        return in(language, "/widgets");
    }

    /** All makers. */
    public String makers() {
        return in(language, "/makers");
    }

    /** All makers of a region. */
    public String makersOf(String region) {
        return in(language, "/makers?region=" + encoded(region));
    }

    /** A region. */
    public String region(String code) {
        return in(language, "/regions/" + encoded(code));
    }

    /** A province. */
    public String province(String region, String code) {
        return region(region) + "/" + encoded(code);
    }

    /** All pieces made in a province. */
    public String searchProvince(String region, String code) {
        return searchRegion(region) + "&province=" + encoded(code);
    }

    /** Makers by a typed text. */
    public String makersFor(String text) {
        return in(language, "/makers?q=" + encoded(text));
    }

    /** All exhibitions. */
    public String exhibitions() {
        return in(language, "/exhibitions");
    }

    /** An exhibition. */
    public String exhibition(String handle) {
        return in(language, "/exhibitions/" + encoded(handle));
    }

    /** A hall. */
    public String hall(String handle) {
        return in(language, "/halls/" + encoded(handle));
    }

    /** What a text names of halls, exhibitions and circuits. */
    public String show(ShowHit hit) {
        return switch (hit.kind()) {
            case "HALL" -> hall(hit.handle());
            case "EXHIBITION" -> exhibition(hit.handle());
            default -> circuit(hit.handle());
        };
    }

    /** An exhibition as slides for a screen in the room. */
    public String slides(String handle) {
        return exhibition(handle) + "/slides";
    }

    /** A stand of an exhibition. */
    public String stand(String id) {
        return in(language, "/stands/" + encoded(id));
    }

    /** What happens in all halls. */
    public String programme() {
        return in(language, "/programme");
    }

    /** An item of the programme; its form is below it. */
    public String programmeItem(String id) {
        return in(language, "/programme/" + encoded(id));
    }

    /** An exhibition's stands, for whoever has no network to speak of. */
    public String lightExhibition(String handle) {
        return in(language, "/light/exhibitions/" + encoded(handle));
    }

    /** A stand, likewise. */
    public String lightStand(String id) {
        return in(language, "/light/stands/" + encoded(id));
    }

    /** A piece on a stand, by the code of its label, likewise. */
    public String lightExhibit(String stand, String code) {
        return lightStand(stand) + "/" + encoded(code);
    }

    /** All circuits. */
    public String circuits() {
        return in(language, "/circuits");
    }

    /** A circuit. */
    public String circuit(String handle) {
        return in(language, "/circuits/" + encoded(handle));
    }

    /** An exhibition, for calendars. */
    public String exhibitionCalendar(String handle) {
        return file("exhibitions/" + encoded(handle) + "/calendar.ics");
    }

    /** An item of the programme, for calendars. */
    public String programmeCalendar(String id) {
        return file("programme/" + encoded(id) + "/calendar.ics");
    }

    /** A circuit on a day, for calendars. */
    public String circuitCalendar(String handle, LocalDate date) {
        return file("circuits/" + encoded(handle) + "/calendar.ics") + "&date=" + date;
    }

    /** A circuit on a day, for maps. */
    public String circuitRoute(String handle, LocalDate date) {
        return file("circuits/" + encoded(handle) + "/route.gpx") + "&date=" + date;
    }

    private String file(String path) {
        return "/api/v1/" + path + "?lang=" + language.code();
    }

    /** A circuit on a day, to be printed. */
    public String circuitLeaflet(String handle, LocalDate date) {
        return circuit(handle) + "/leaflet.pdf?date=" + date;
    }

    /** All pieces that stand in an exhibition now. */
    public String searchExhibited() {
        return in(language, "/search?exhibited=NOW");
    }

    /** The cart; its forms are below it. */
    public String cart() {
        return in(language, "/cart");
    }

    /** The checkout; its forms are below it. */
    public String checkout() {
        return in(language, "/checkout");
    }

    /** Where an order is followed. */
    public String order(OrderRef order) {
        return in(language, OrderPage.path(order));
    }

    /** A file below the theme's {@code assets/}. */
    public String asset(String path) {
        return assets + path;
    }

    static String in(Language language, String path) {
        return "/" + language.code() + path;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
