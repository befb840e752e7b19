package org.riwaq.storefront.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.BookingTokens;
import org.riwaq.storefront.api.DocumentTokens;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.OrderTokens;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.StatementTokens;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Letters;
import org.riwaq.storefront.theme.ThemeSettings;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class NoticesTests {
    private static final String WORK = "9c8b7a65-4d3e-4c2b-8a19-0f1e2d3c4b5a";
    private static final String MAKER = "7d0c2e7e-4a2e-4b58-8d07-3a6b6e7b9c01";

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);
    private static final String PLACE =
            "\"id\": \"place.1\", \"kind\": \"PICK_UP\", \"place\": {\"id\": \"1\", \"name\": {\"fr\": \"Complexe artisanal\"},"
                    + " \"address\": {\"fr\": \"Quartier Essalam\"}, \"opening\": {\"zone\": \"Africa/Casablanca\", \"hours\":"
                    + " [{\"day\": 2, \"opens\": \"09:00\", \"closes\": \"18:30\"}], \"closures\": [{\"from\": \"2099-12-24\","
                    + " \"until\": \"2099-12-26\", \"reason\": {}}, {\"from\": \"2020-12-24\", \"until\": \"2020-12-26\","
                    + " \"reason\": {}}]}, \"desk\": true}";

    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private EngineStandIn engine;
    private Notices notices;

    @BeforeEach
    void start() throws IOException {
        engine = new EngineStandIn();
        mails.start();
        engine.order(golden());
        engine.parcel(golden("MakerParcel"));
        notices = begin(mails.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        notices.close();
        engine.close();
        mails.stop();
    }

    private Notices begin(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return Notices.start(
                engine.link(),
                new Venue(
                        (code, language) -> Optional.of(new Visit(
                                new StorefrontView(code, "Riwaq", List.of(Language.values()), "MAD", List.of(), "base"),
                                language)),
                        new OrderTokens("0123456789abcdef0123456789abcdef"),
                        new ParcelTokens("0123456789abcdef0123456789abcdef", Duration.ofDays(60), NOW),
                        new StatementTokens("0123456789abcdef0123456789abcdef"),
                        new DocumentTokens("0123456789abcdef0123456789abcdef", NOW),
                        new BookingTokens("0123456789abcdef0123456789abcdef")),
                Letters.in(new ThemeSettings("../../../themes", false)),
                sender,
                new NoticeSettings(
                        "Riwaq <commandes@example.org>",
                        "aide@example.org",
                        new PublicSite("https://{storefront}.example.org"),
                        Duration.ofMillis(50)));
    }

    private static String golden() throws IOException {
        return golden("PlacedOrder");
    }

    private static String golden(String type) throws IOException {
        return golden("checkout", type);
    }

    private static String golden(String file, String type) throws IOException {
        String all = Files.readString(Path.of("../../contract/src/golden/" + file + ".json"));
        return all.lines()
                .filter(line -> line.contains("\"" + type + "\":"))
                .map(line -> line.substring(line.indexOf('{'), line.lastIndexOf('}') + 1))
                .findFirst()
                .orElseThrow();
    }

    private MimeMessage mail() {
        assertThat(mails.waitForIncomingEmail(20_000, 1)).isTrue();
        return mails.getReceivedMessages()[0];
    }

    private String report() {
        await().until(() -> !engine.reports().isEmpty());
        return engine.reports().get(0);
    }

    private static List<String> parts(Part part) throws Exception {
        List<String> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                found.addAll(parts(many.getBodyPart(i)));
            }
        } else {
            found.add(part.getContent().toString());
        }
        return found;
    }

    @Test
    void aPlacedOrderIsToldToItsBuyerAndReported() throws Exception {
        engine.want(WORK, "ORDER_PLACED");
        MimeMessage mail = mail();
        assertThat(mail.getMessageID()).isEqualTo("<" + WORK + "@example.org>");
        assertThat(mail.getSubject()).isEqualTo("Votre commande R26-4F7K2M9Q");
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[salma@example.org]");
        assertThat(Arrays.toString(mail.getReplyTo())).isEqualTo("[aide@example.org]");
        List<String> parts = parts(mail);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0))
                .contains("Salma Idrissi", "Tapis Beni Ouarain à losanges × 2", "Remise", "12, rue Oued Draa")
                .contains("3\u00a0659,10\u00a0DH", "https://riwaq.example.org")
                .doesNotContain("[mail.", "??");
        assertThat(parts.get(1))
                .contains("dir=\"ltr\"", "3\u00a0659,10\u00a0DH", "#1f2a52")
                .doesNotContain("[mail.", "??", "<img", "<script", "<link");
        assertThat(report()).contains(WORK, "\"DONE\"", "<" + WORK + "@example.org>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsWrittenInItsDirection(Language language) throws Exception {
        engine.order(golden().replace("\"lang\": \"fr\"", "\"lang\": \"" + language.code() + "\""));
        engine.want(WORK, "ORDER_PLACED");
        String html = parts(mail()).get(1);
        assertThat(html)
                .contains("lang=\"" + language.tag() + "\"", "dir=\"" + language.direction() + "\"")
                .doesNotContain("[mail.", "??");
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/placed_" + language.code() + ".html"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_PAID, Paiement reçu : commande R26-4F7K2M9Q",
        "ORDER_CANCELLED, Commande R26-4F7K2M9Q annulée",
        "ORDER_REFUNDED, Remboursement : commande R26-4F7K2M9Q",
        "REFUND_CAME_BACK, Remboursement non abouti : commande R26-4F7K2M9Q",
        "PARCEL_READY, Colis prêt : commande R26-4F7K2M9Q",
        "PARCEL_SHIPPED, Colis expédié : commande R26-4F7K2M9Q",
        "RETURN_ACCEPTED, Retour accepté : commande R26-4F7K2M9Q",
        "RETURN_REFUSED, Retour refusé : commande R26-4F7K2M9Q"
    })
    void whatHappensAfterwardsIsToldWithCarrierAndPage(String topic, String subject) throws Exception {
        engine.want(WORK, topic);
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo(subject);
        List<String> parts = parts(mail);
        for (String part : parts) {
            assertThat(part)
                    .contains("Expédié", "Amana AB123", "https://riwaq.example.org/fr/orders/R26-4F7K2M9Q?token=")
                    .doesNotContain("[mail.", "??");
        }
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/" + topic + ".html"), parts.get(1));
        assertThat(report()).contains("DONE");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Un colis à préparer : commande R26-4F7K2M9Q, 30 novembre 2026, 24 janvier 2027",
        "ar, طرد للتحضير: الطلب R26-4F7K2M9Q, 30 نونبر 2026, 24 يناير 2027",
        "en, A parcel to prepare: order R26-4F7K2M9Q, 'November 30, 2026', 'January 24, 2027'",
        "es, Un paquete por preparar: pedido R26-4F7K2M9Q, 30 de noviembre de 2026, 24 de enero de 2027"
    })
    void aMakerIsToldWhatToPrepareAndNothingOfWhoGetsIt(String lang, String subject, String day, String until)
            throws Exception {
        engine.parcel(golden("MakerParcel")
                .replace("\"lang\": \"ar\"", "\"lang\": \"" + lang + "\"")
                .replace("\"READY\"", "\"TO_PREPARE\""));
        engine.want(WORK, "MAKER_PARCEL");
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[baraka@example.org]");
        List<String> parts = parts(mail);
        for (String part : parts) {
            assertThat(part)
                    .contains("https://riwaq.example.org/" + lang + "/parcels/" + EngineStandIn.PARCEL + "?token=")
                    .contains(day, until, "Tapis Beni Ouarain")
                    .doesNotContain("Salma", "+212661234567", "Oued Draa", "[mail.", "??");
        }
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/maker_" + lang + ".html"), parts.get(1));
        assertThat(report()).contains("DONE");
    }

    @Test
    void aMakerWithoutAnAddressIsGivenALinkByAPerson() throws Exception {
        engine.parcel(golden("MakerParcel").replace("\"email\": \"baraka@example.org\",", ""));
        engine.want(WORK, "LINK", "MAKER_PARCEL");
        assertThat(report())
                .contains("DONE", "https://riwaq.example.org/ar/parcels/" + EngineStandIn.PARCEL + "?token=");
        engine.reports().clear();
        engine.want(WORK, "MAKER_PARCEL");
        assertThat(report()).contains("IMPOSSIBLE", "\"address\"");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Votre relevé : octobre 2026, 851",
        "ar, كشف حسابك: أكتوبر 2026, 851",
        "en, Your statement: October 2026, 851",
        "es, Su extracto: octubre de 2026, 851"
    })
    void aMakerIsToldWhereItsMonthIs(String lang, String subject, String earned) throws Exception {
        engine.parcel(golden("MakerParcel").replace("\"lang\": \"ar\"", "\"lang\": \"" + lang + "\""));
        engine.statement(golden("settlement", "MakerStatement"));
        engine.want(WORK, "MAIL", "MAKER_STATEMENT", MAKER + "/2026-10");
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[baraka@example.org]");
        List<String> parts = parts(mail);
        for (String part : parts) {
            assertThat(part)
                    .contains("https://riwaq.example.org/" + lang + "/statements/" + MAKER + "/2026-10.pdf?token=")
                    .contains("/2026-10.csv?token=", earned, "120")
                    .doesNotContain("Salma", "[mail.", "??");
        }
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/statement_" + lang + ".html"), parts.get(1));
        assertThat(report()).contains("DONE");
    }

    @Test
    void aMakerWithoutAnAddressIsHandedALinkToTheStatement() throws Exception {
        engine.parcel(golden("MakerParcel").replace("\"email\": \"baraka@example.org\",", ""));
        engine.want(WORK, "LINK", "MAKER_STATEMENT", MAKER + "/2026-10");
        assertThat(report())
                .contains("DONE", "https://riwaq.example.org/ar/statements/" + MAKER + "/2026-10.pdf?token=");
        engine.reports().clear();
        engine.want(WORK, "LINK", "MAKER_STATEMENT", MAKER + "/2026-13");
        assertThat(report()).contains("IMPOSSIBLE", "statement.unknown");
    }

    @Test
    void aDocumentsAddressIsSignedForWhoeverAskedForIt() {
        engine.want(WORK, "LINK", "ORDER_DOCUMENT", MAKER);
        assertThat(report())
                .contains("DONE", "https://riwaq.example.org/fr/orders/R26-4F7K2M9Q/documents/" + MAKER + ".pdf?token=")
                .doesNotContain(new OrderTokens("0123456789abcdef0123456789abcdef")
                        .of("R26-4F7K2M9Q")
                        .token());
        engine.reports().clear();
        engine.order("");
        engine.want(WORK, "LINK", "ORDER_DOCUMENT", MAKER);
        assertThat(report()).contains("IMPOSSIBLE", "order.unknown");
    }

    @Test
    void aMakerIsToldToStop() throws Exception {
        engine.parcel(golden("MakerParcel").replace("\"READY\"", "\"CANCELLED\""));
        engine.want(WORK, "MAKER_CANCELLED");
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo("أُلغي الطرد: الطلب R26-4F7K2M9Q");
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[baraka@example.org]");
        assertThat(parts(mail).get(1)).contains("لا تحضّر", "dir=\"rtl\"").doesNotContain("token=", "[mail.", "??");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ofSeveralParcelsTheOneThatIsMeantComesFirstAndIsMarked(Language language) throws Exception {
        JsonMapper json = JsonMapper.shared();
        ObjectNode order = (ObjectNode) json.readTree(golden());
        order.put("lang", language.code());
        ObjectNode other = (ObjectNode) order.path("parcels").get(0).deepCopy();
        other.put("id", UUID.randomUUID().toString());
        ((ObjectNode) other.path("maker").path("name"))
                .put("fr", "Autre atelier")
                .remove(List.of("ar", "en", "es"));
        ((ArrayNode) order.path("parcels")).insert(0, other);
        engine.order(order.toString());
        engine.want(WORK, "PARCEL_SHIPPED");
        List<String> parts = parts(mail());
        String mark = Map.of(
                        Language.FR, "parle de ce colis",
                        Language.AR, "عن هذا الطرد",
                        Language.EN, "about this parcel",
                        Language.ES, "trata de este paquete")
                .get(language);
        for (String part : parts) {
            assertThat(part.split(mark, -1)).hasSize(2);
            assertThat(part.indexOf(mark)).isLessThan(part.indexOf("Autre atelier"));
        }
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/meant_" + language.code() + ".html"), parts.get(1));
    }

    private static String booking(String lang, String state) {
        return "{\"booking\":\"1c2b3a49-5867-4768-9596-a4b3c2d1e0f1\",\"state\":\"" + state
                + "\",\"seats\":2,\"name\":\"Salma <b>\",\"email\":\"salma@example.org\",\"lang\":\"" + lang
                + "\",\"storefront\":\"riwaq\",\"item\":\"77777777-0000-4000-8000-000000000001\","
                + "\"title\":{\"fr\":\"Coudre une outre\",\"ar\":\"خياطة قربة\"},\"hall\":{\"fr\":\"Salle Riwaq\"},"
                + "\"address\":{\"fr\":\"Quartier Essalam\\nrue 1\"},\"place\":{\"fr\":\"Dakhla\"},"
                + "\"from\":\"2026-12-01T15:30:00Z\",\"until\":\"2026-12-01T17:30:00Z\","
                + "\"zone\":\"Africa/Casablanca\",\"cancelled\":false,\"wasFrom\":\"2026-11-30T15:30:00Z\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKING_MADE, BOOKED, fr, Réservé : Coudre une outre",
        "BOOKING_MADE, BOOKED, ar, تم الحجز: خياطة قربة",
        "BOOKING_CANCELLED, CANCELLED, en, Booking cancelled: Coudre une outre",
        "BOOKING_REVOKED, CANCELLED, es, Reserva cancelada: Coudre une outre",
        "PROGRAMME_CANCELLED, BOOKED, ar, أُلغي: خياطة قربة",
        "PROGRAMME_CHANGED, BOOKED, es, Cambio: Coudre une outre",
        "PROGRAMME_CHANGED, BOOKED, ar, تغيير: خياطة قربة"
    })
    void whoBookedIsToldInTheirLanguage(String topic, String state, String lang, String subject) throws Exception {
        engine.booking(booking(lang, state));
        engine.want(WORK, "MAIL", topic, EngineStandIn.BOOKING_LETTER);
        MimeMessage mail = mail();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(Arrays.toString(mail.getAllRecipients())).isEqualTo("[salma@example.org]");
        List<String> parts = parts(mail);
        String page = "https://riwaq.example.org/" + lang + "/bookings/1c2b3a49-5867-4768-9596-a4b3c2d1e0f1.";
        for (String part : parts) {
            assertThat(part)
                    .contains("Salle Riwaq", "Quartier Essalam, rue 1, Dakhla")
                    .doesNotContain("[mail.", "??");
            assertThat(part.contains(page)).isEqualTo(state.equals("BOOKED") && !topic.equals("PROGRAMME_CANCELLED"));
        }
        assertThat(parts.get(1)).contains("Salma &lt;b&gt;").doesNotContain("<b>");
        Files.createDirectories(Path.of("target/mails"));
        Files.writeString(Path.of("target/mails/" + topic + "_" + lang + ".html"), parts.get(1));
        assertThat(report()).contains("DONE");
    }

    @Test
    void whoGaveThePlacesBackIsNotToldThatTheyAreBooked() {
        engine.booking(booking("fr", "CANCELLED"));
        engine.want(WORK, "MAIL", "BOOKING_MADE", EngineStandIn.BOOKING_LETTER);
        assertThat(report()).contains("IMPOSSIBLE", "booking-over");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatWaitsAtAPlaceIsToldWithItsHoursAndWhatIsDue() throws Exception {
        engine.order(golden().replaceAll(
                        "\"id\": \"home\", \"kind\": \"HOME\"", java.util.regex.Matcher.quoteReplacement(PLACE))
                .replace("\"SHIPPED\"", "\"READY\"")
                .replaceAll("\"paymentState\": \"[A-Z_]+\"", "\"paymentState\": \"DUE\""));
        engine.want(WORK, "PARCEL_READY");
        for (String part : parts(mail())) {
            assertThat(part)
                    .contains("Complexe artisanal, Quartier Essalam", "À retirer ici", "Mardi", "09:00", "18:30")
                    .contains("Fermé du 24 décembre 2099", "À payer sur place")
                    .doesNotContain("décembre 2020", "[mail.", "??");
        }
    }

    @Test
    void aParcelThatIsCancelledIsNotAnnounced() throws Exception {
        engine.parcel(golden("MakerParcel").replace("\"READY\"", "\"CANCELLED\""));
        engine.want(WORK, "MAKER_PARCEL");
        assertThat(report()).contains("IMPOSSIBLE", "parcel-over");
    }

    @Test
    void whatPeopleTypedStaysText() throws Exception {
        engine.order(golden().replace("Salma Idrissi", "<script>alert(1)</script>\u202Etxt\\r\\nBcc: eve@example.org")
                .replace("Tapis Beni Ouarain à losanges", "${7*7} {0} [(7)] <b>"));
        engine.want(WORK, "ORDER_PLACED");
        MimeMessage mail = mail();
        assertThat(mail.getAllRecipients()).hasSize(1);
        List<String> parts = parts(mail);
        assertThat(parts.get(1)).doesNotContain("<script", "\u202E").contains("&lt;script&gt;", "${7*7} {0}");
        assertThat(parts.get(0)).doesNotContain("\u202E").doesNotContainPattern("(?m)^Bcc:");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", "nobody", "a@example.org\\r\\nBcc: eve@example.org", "a@example.org, b@example.org"})
    void anAddressThatIsNoneIsForAPersonToSee(String address) throws Exception {
        engine.order(golden().replace("salma@example.org", address));
        engine.want(WORK, "ORDER_PLACED");
        assertThat(report()).contains("IMPOSSIBLE", "\"address\"");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressInAnyScriptIsWrittenInAscii() throws Exception {
        engine.order(golden().replace("salma@example.org", "salma@bücher.example"));
        engine.want(WORK, "ORDER_PLACED");
        assertThat(Arrays.toString(mail().getAllRecipients())).isEqualTo("[salma@xn--bcher-kva.example]");
    }

    @Test
    void anOrderThatIsGoneIsForAPersonToSee() {
        engine.order("");
        engine.want(WORK, "ORDER_PLACED");
        assertThat(report()).contains("IMPOSSIBLE", "order.unknown");
    }

    @Test
    void aTopicOfANewerEngineWaits() {
        engine.want(WORK, "ORDER_SUNG");
        assertThat(report()).contains("LATER", "topic-unknown", "3600");
        assertThat(notices.status().waiting()).isFalse();
    }

    @Test
    void aServerThatIsAwayIsAskedAgain() {
        mails.stop();
        engine.want(WORK, "ORDER_PLACED");
        assertThat(report()).contains("LATER", "smtp-not-reached");
    }

    @Test
    void aReportThatGotLostIsToldAgainAndNothingIsSentTwice() {
        // Each report is tried twice by the link.
        engine.loseReports(4);
        engine.want(WORK, "ORDER_PLACED");
        engine.want(WORK, "ORDER_PLACED");
        assertThat(report()).contains("DONE");
        assertThat(mails.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRefusedAddressIsPermanentAndABusyServerIsNot() throws Exception {
        for (var expected : List.of(
                List.of("550 no such user", "IMPOSSIBLE", "smtp-550"), List.of("451 busy", "LATER", "smtp-451"))) {
            notices.close();
            engine.reports().clear();
            try (RefusingServer server = new RefusingServer(expected.get(0))) {
                notices = begin(server.port());
                engine.want(WORK, "ORDER_PLACED");
                assertThat(report()).contains(expected.get(1), expected.get(2));
            }
        }
    }
}
