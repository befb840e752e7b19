package org.riwaq.foreignhost;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody in the shop's stock admin. */
final class Shopkeeper {
    private final RunningShop shop;
    private final Connection session =
            Jsoup.newSession().timeout(60_000).ignoreHttpErrors(true).header("Accept-Language", "en");

    Shopkeeper(RunningShop shop) {
        this.shop = shop;
    }

    Document logsIn(String login, String password) throws IOException {
        FormElement form = page("/login").expectForm("form[action*=login_admin_post]");
        Connection request = session.newRequest(form.absUrl("action"));
        return sent(request, form, Map.of("j_username", login, "j_password", password));
    }

    Document page(String path) throws IOException {
        return session.newRequest(shop.address("/admin" + path)).get();
    }

    /** A part of a page, as the admin's own script asks for it. */
    Document part(String path) throws IOException {
        return asked(session.newRequest(shop.address("/admin" + path))).get();
    }

    /** Fills in the form at a path and sends it as the admin's own script does. */
    Document adds(String path, Map<String, String> values) throws IOException {
        FormElement form = part(path).expectForm("form:has([name^=fields])");
        Connection request = asked(session.newRequest(shop.address("/admin" + path)));
        return sent(request, form, values);
    }

    private static Document sent(Connection request, FormElement form, Map<String, String> values) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(values);
        return request.data(fields).method(Connection.Method.POST).execute().parse();
    }

    private static Connection asked(Connection request) {
        return request.header("X-Requested-With", "XMLHttpRequest");
    }
}
