package org.riwaq.mailpage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPageTests {
    @TempDir
    Path directory;

    private static void send(MailPage page, String subject, String html) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(page.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("riwaq@example.org"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("salma@example.org"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Sans <b>balises</b>, voir <http://127.0.0.1:8080/fr/a?b=1&c=2>.", "UTF-8");
        MimeBodyPart shown = new MimeBodyPart();
        shown.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, shown));
        Transport.send(message);
    }

    private static HttpResponse<String> get(URI address, String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String first(MailPage page) throws Exception {
        Matcher id = Pattern.compile("href=\"/([0-9]{20})\"")
                .matcher(get(page.address(), "en").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void aMailIsShownAndOutlastsARestart() throws Exception {
        String id;
        try (MailPage page = MailPage.start(0, 0, directory)) {
            assertThat(get(page.address(), "fr").body()).contains("Aucun message", "lang=\"fr\"");
            assertThat(get(page.address(), "ar").body()).contains("dir=\"rtl\"", "لم تصل");
            send(page, "Votre commande à préparer", "<p>Bonjour</p>");
            id = first(page);
        }
        try (MailPage page = MailPage.start(0, 0, directory)) {
            assertThat(first(page)).isEqualTo(id);
            assertThat(get(page.address().resolve("/" + id), "fr").body())
                    .contains("Votre commande à préparer", "salma@example.org", "Sans &lt;b&gt;balises&lt;/b&gt;")
                    .contains("&lt;<a href=\"http://127.0.0.1:8080/fr/a?b=1&amp;c=2\" target=\"_blank\"")
                    .contains("c=2</a>&gt;.")
                    .contains("<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" ", "Subject: =?UTF-8?");
        }
    }

    @Test
    void aHostileMailCanDoNothing() throws Exception {
        try (MailPage page = MailPage.start(0, 0, directory)) {
            send(page, "<script>alert(1)</script>", "<script>alert(2)</script>");
            String id = first(page);
            assertThat(get(page.address(), "en").body()).doesNotContain("<script");
            HttpResponse<String> one = get(page.address().resolve("/" + id), "en");
            assertThat(one.body()).doesNotContain("<script");
            assertThat(one.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            HttpResponse<String> inside = get(page.address().resolve("/" + id + "/html"), "en");
            assertThat(inside.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'");
        }
    }

    @Test
    void whatIsNoMailIsMissing() throws Exception {
        try (MailPage page = MailPage.start(0, 0, directory)) {
            for (String path : new String[] {"/1", "/../x", "/00000000000000000001", "/%2e%2e/html"}) {
                assertThat(get(URI.create(page.address().toString().replaceAll("/$", "") + path), "en")
                                .statusCode())
                        .isEqualTo(404);
            }
            assertThat(get(page.address(), ";;;").statusCode()).isEqualTo(200);
        }
    }
}
