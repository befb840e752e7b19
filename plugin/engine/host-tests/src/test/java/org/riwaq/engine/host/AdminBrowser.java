package org.riwaq.engine.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does in the admin: keeps cookies, sends forms back with what was in them. */
final class AdminBrowser {

    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern SELECTED = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    AdminBrowser(RunningEngine engine) {
        this.base = engine.admin("/admin");
    }

    HttpResponse<String> login(String user, String password) throws IOException, InterruptedException {
        String token = form(get("/login").body()).get("csrfToken");
        return post("/login_admin_post", Map.of("j_username", user, "j_password", password, "csrfToken", token));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** As the admin's own script asks: the answer is a part of a page. */
    HttpResponse<String> getPart(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("X-Requested-With", "XMLHttpRequest")
                .GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(formTo(path, form));
    }

    HttpResponse<String> postPart(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(formTo(path, form).header("X-Requested-With", "XMLHttpRequest"));
    }

    private HttpRequest.Builder formTo(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> upload(String path, String fileName, byte[] file) throws IOException, InterruptedException {
        String boundary = "riwaq-boundary";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofByteArray(tail))));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.setHeader("Accept-Language", "en");
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The fields of a page's forms with what is in them. */
    static Map<String, String> form(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String name = unescaped(input.group(2));
            if (input.group(1).equals("textarea")) {
                fields.put(name, unescaped(page.substring(input.end(), page.indexOf("</textarea>", input.end()))));
            } else if (input.group(1).equals("select")) {
                Matcher option = SELECTED.matcher(page.substring(input.end(), page.indexOf("</select>", input.end())));
                fields.put(name, option.find() ? unescaped(option.group(1)) : "");
            } else if (!isUnchecked(input.group())) {
                Matcher value = VALUE.matcher(input.group());
                fields.put(name, value.find() ? unescaped(value.group(1)) : "");
            }
        }
        return fields;
    }

    private static boolean isUnchecked(String input) {
        return input.matches("(?s).*type=\"(radio|checkbox)\".*") && !input.contains("checked");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
