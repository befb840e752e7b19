package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.riwaq.engine.exhibition.booking.BookingUpkeep;
import org.riwaq.engine.host.Shopper.Answer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What visitors of a hall do, over two engines on one database. */
final class HallsByCommand {
    private static final String NEW_BOOKING =
            "{'seats':%d,'name':'Salma Idrissi','email':'salma@example.org','lang':'fr','storefront':'riwaq'}";

    private final Database database;
    private final Shopper first;
    private final Shopper second;

    HallsByCommand(Database database, RunningEngine first, RunningEngine second) throws SQLException {
        this.database = database;
        this.first = new Shopper(first);
        this.second = new Shopper(second);
        if (database.ask("SELECT 1 FROM riwaq_hall").isEmpty()) {
            hall();
        }
    }

    private void hall() throws SQLException {
        run(
                "INSERT INTO riwaq_hall (hall_id, public_id, handle, kind, name, region_id, address, zone, pick_up, desk,"
                        + " created_at) SELECT 950001, gen_random_uuid()::text, 'salle', 'PHYSICAL', 'Salle', region_id,"
                        + " 'Complexe artisanal', 'Africa/Casablanca', false, true, now() FROM riwaq_region WHERE code = 'MA-12'");
        run("INSERT INTO riwaq_hall_hours VALUES (950002, 950001, '1', '10:00', '18:00')");
        run("INSERT INTO blc_translation (translation_id, entity_type, entity_id, field_name, locale_code,"
                + " translated_value) VALUES (950003, 'RiwaqHall', '950001', 'name', 'ar', 'قاعة')");
        run("INSERT INTO riwaq_exhibition (exhibition_id, public_id, handle, hall_id, title, first_day, last_day,"
                + " created_at) VALUES (950004, gen_random_uuid()::text, 'mains', 950001, 'Mains', current_date,"
                + " current_date + 30, now())");
        run("INSERT INTO riwaq_stand (stand_id, public_id, exhibition_id, number)"
                + " VALUES (950005, gen_random_uuid()::text, 950004, '1')");
    }

    private void run(String sql) throws SQLException {
        database.ask(sql + " RETURNING 1");
    }

    private String item(int id, Integer places, String begins) throws SQLException {
        run("INSERT INTO riwaq_programme_item (programme_item_id, public_id, hall_id, kind, title, starts_at, ends_at,"
                + " places) VALUES (" + id
                + ", gen_random_uuid()::text, 950001, 'WORKSHOP', 'Atelier', now() + interval '"
                + begins + "', now() + interval '" + begins + "' + interval '1 hour', " + places + ")");
        return database.ask("SELECT public_id FROM riwaq_programme_item WHERE programme_item_id = " + id)
                .get(0);
    }

    private Answer book(Shopper through, String item, int seats, String key) throws Exception {
        return through.send("POST", "/programme/" + item + "/bookings", String.format(NEW_BOOKING, seats), key);
    }

    private String left(String item) throws SQLException {
        return database.ask("SELECT places - taken FROM riwaq_programme_item WHERE public_id = '" + item + "'")
                .get(0);
    }

    /** Each of a hundred people asks for one of ten places, half of them at each engine, at the same time. */
    void aHundredPeopleAndTenPlaces() throws Exception {
        String item = item(950010, 10, "1 day");
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        List<Future<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Shopper through = i % 2 == 0 ? first : second;
            asked.add(
                    crowd.submit(() -> book(through, item, 1, UUID.randomUUID().toString())));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : asked) {
            answers.add(each.get());
        }
        crowd.shutdown();
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 201).collect(Collectors.toList()))
                .hasSize(90)
                .allMatch(answer -> answer.status() == 409 && answer.code().equals("booking.full"))
                .allMatch(answer ->
                        answer.body().path("values").path("left").asText().equals("0"));
        assertThat(left(item)).isEqualTo("0");
        assertThat(database.ask("SELECT count(*) FROM riwaq_booking b JOIN riwaq_programme_item i"
                        + " USING (programme_item_id) WHERE i.public_id = '" + item + "'"))
                .containsExactly("10");
    }

    void aBookingIsMadeOnceAndGivenBackOnce() throws Exception {
        String item = item(950011, 10, "1 day");
        String key = UUID.randomUUID().toString();
        Answer booked = book(first, item, 3, key).expect(201);
        String token = booked.body().path("token").asText();
        Answer again = book(second, item, 3, key).expect(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(booked.body());
        assertThat(left(item)).isEqualTo("7");
        assertThat(fact("places", item).path("left").asInt()).isEqualTo(7);
        assertThat(fact("programme", item).toString()).doesNotContain("Salma", "salma");
        JsonNode read =
                second.send("GET", "/bookings/" + token, null, null).expect(200).body();
        assertThat(read.path("name").asText() + " " + read.path("seats") + " "
                        + read.path("item").asText())
                .isEqualTo("Salma Idrissi 3 " + item);
        assertThat(database.ask("SELECT token_sha256 FROM riwaq_booking")).doesNotContain(token);
        for (int i = 0; i < 2; i++) {
            assertThat(first.send("POST", "/bookings/" + token + "/cancel", null, null)
                            .expect(200)
                            .body()
                            .path("state")
                            .asText())
                    .isEqualTo("CANCELLED");
        }
        assertThat(left(item)).isEqualTo("10");
    }

    void whatCannotBeBookedSaysWhy() throws Exception {
        String item = item(950012, 10, "1 day");
        assertThat(book(first, item, 5, UUID.randomUUID().toString())
                        .expect(409)
                        .body()
                        .toString())
                .contains("booking.too-many", "\"max\":\"4\"");
        assertThat(book(first, item, 0, UUID.randomUUID().toString())
                        .expect(400)
                        .body()
                        .path("field")
                        .asText())
                .isEqualTo("seats");
        assertThat(first.send("POST", "/programme/" + item + "/bookings", String.format(NEW_BOOKING, 1), null)
                        .expect(400)
                        .code())
                .isEqualTo("idempotency.key-missing");
        String nobody = "{'seats':1,'name':'  ','lang':'fr','storefront':'riwaq'}";
        JsonNode refused = first.send("POST", "/programme/" + item + "/bookings", nobody)
                .expect(400)
                .body();
        assertThat(refused.path("field").asText()).isEqualTo("name");
        assertThat(refused.at("/also/0/field").asText()).isEqualTo("email");
        assertThat(refused.path("also").size()).isEqualTo(1);
        assertThat(book(first, item(950013, null, "1 day"), 1, UUID.randomUUID().toString())
                        .expect(409)
                        .code())
                .isEqualTo("booking.not-needed");
        assertThat(book(
                                first,
                                item(950014, 10, "-1 minute"),
                                1,
                                UUID.randomUUID().toString())
                        .expect(409)
                        .code())
                .isEqualTo("booking.closed");
        assertThat(book(
                                first,
                                UUID.randomUUID().toString(),
                                1,
                                UUID.randomUUID().toString())
                        .expect(404)
                        .code())
                .isEqualTo("programme.unknown");
        assertThat(first.send("GET", "/bookings/nonsense", null, null)
                        .expect(404)
                        .code())
                .isEqualTo("booking.unknown");
        assertThat(left(item)).isEqualTo("10");
    }

    /** Whoever changes what was booked, and however: by form, by command, or by hand in the database as here. */
    void whoBookedIsWrittenTo() throws Exception {
        String item = item(950015, 10, "1 day");
        String id = book(first, item, 2, UUID.randomUUID().toString())
                .expect(201)
                .body()
                .path("id")
                .asText();
        String byPhone = "{'seats':1,'name':'Brahim','phone':'06 61 23 45 67','lang':'ar','storefront':'riwaq'}";
        JsonNode called = first.send(
                        "POST",
                        "/programme/" + item + "/bookings",
                        byPhone,
                        UUID.randomUUID().toString())
                .expect(201)
                .body();
        assertThat(called.path("phone").asText()).isEqualTo("+212661234567");
        run("UPDATE riwaq_programme_item SET title = 'Atelier cuir' WHERE programme_item_id = 950015");
        run(
                "UPDATE riwaq_programme_item SET starts_at = starts_at + interval '10 minutes' WHERE programme_item_id = 950015");
        run("UPDATE riwaq_programme_item SET cancelled = true WHERE programme_item_id = 950015");
        second.send("POST", "/bookings/by-id/" + id + "/cancel", null, null).expect(200);

        List<String> letters = database.ask("SELECT w.topic || ' ' || w.subject FROM riwaq_work w"
                + " JOIN riwaq_booking_letter l ON l.letter_id::text = w.subject JOIN riwaq_booking b USING (booking_id)"
                + " WHERE b.programme_item_id = 950015 AND w.kind = 'MAIL' ORDER BY l.made_at");
        assertThat(letters.stream().map(letter -> letter.split(" ")[0]))
                .containsExactly("BOOKING_MADE", "PROGRAMME_CHANGED", "PROGRAMME_CANCELLED", "BOOKING_CANCELLED");
        JsonNode changed = first.send(
                        "GET", "/booking-letters/" + letters.get(1).split(" ")[1], null, null)
                .expect(200)
                .body();
        assertThat(changed.path("email").asText() + " " + changed.path("seats") + " "
                        + changed.path("state").asText())
                .isEqualTo("salma@example.org 2 CANCELLED");
        assertThat(changed.path("title").path("fr").asText()).isEqualTo("Atelier cuir");
        assertThat(changed.path("hall").path("ar").asText()).isEqualTo("قاعة");
        assertThat(Duration.between(
                        Instant.parse(changed.path("wasFrom").asText()),
                        Instant.parse(changed.path("from").asText())))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(first.send("GET", "/booking-letters/" + UUID.randomUUID(), null, null)
                        .expect(404)
                        .code())
                .isEqualTo("letter.unknown");
        whoBookedIsForgotten(id, letters.get(0).split(" ")[1]);
    }

    /** As the engine does each hour with what was over long ago. */
    private void whoBookedIsForgotten(String booking, String letter) throws Exception {
        forget(90);
        assertThat(database.ask("SELECT name FROM riwaq_booking WHERE public_id = '" + booking + "'"))
                .containsExactly("Salma Idrissi");
        run(
                "UPDATE riwaq_programme_item SET starts_at = now() - interval '91 days', ends_at = now() - interval '91 days'"
                        + " + interval '1 hour' WHERE programme_item_id = 950015");
        forget(90);
        assertThat(database.ask("SELECT name || coalesce(email, '') || coalesce(phone, '') || seats FROM riwaq_booking"
                        + " WHERE programme_item_id = 950015 ORDER BY seats"))
                .containsExactly("1", "2");
        first.send("GET", "/booking-letters/" + letter, null, null).expect(404);
    }

    private void forget(int days) throws SQLException {
        new BookingUpkeep(new DriverManagerDataSource(database.url(), database.user(), database.password()), days)
                .forget();
    }

    void scansAreCountedOnceAndOfLabelsThatThereAre() throws Exception {
        String code = database.ask("SELECT code FROM riwaq_stand WHERE stand_id = 950005")
                .get(0);
        String report = "{'labels':[{'code':'" + code + "','scans':3},{'code':'E000000','scans':9}]}";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(first.send("POST", "/scans", report, key)
                            .expect(200)
                            .body()
                            .path("known")
                            .asInt())
                    .isEqualTo(1);
        }
        second.send("POST", "/scans", report).expect(200);
        assertThat(database.ask("SELECT sum(scans) FROM riwaq_scan WHERE code = '" + code + "'"))
                .containsExactly("6");
        assertThat(database.ask("SELECT count(*) FROM riwaq_scan WHERE code <> '" + code + "'"))
                .containsExactly("0");
        assertThat(first.send("POST", "/scans", "{'labels':[{'code':'<b>','scans':1}]}")
                        .expect(400)
                        .code())
                .isEqualTo("request.bad-field");
    }

    /** @param cart one with a line */
    void aHallThatTakesParcelsIsAPlaceToFetchThem(String cart) throws Exception {
        assertThat(first.cart(cart).toString()).doesNotContain("PICK_UP");
        run("UPDATE riwaq_hall SET pick_up = true WHERE hall_id = 950001");
        JsonNode option = null;
        for (JsonNode each : first.cart(cart).path("parcels").path(0).path("options")) {
            option = each.path("kind").asText().equals("PICK_UP") ? each : option;
        }
        run("UPDATE riwaq_hall SET pick_up = false WHERE hall_id = 950001");
        assertThat(option).isNotNull();
        JsonNode place = option.path("place");
        assertThat(place.path("name").toString()).isEqualTo("{\"ar\":\"قاعة\",\"fr\":\"Salle\"}");
        assertThat(place.path("address").path("fr").asText()).isEqualTo("Complexe artisanal");
        assertThat(place.path("desk").asBoolean()).isTrue();
        assertThat(place.path("opening").path("hours").path(0).path("opens").asText())
                .isEqualTo("10:00");
    }

    private JsonNode fact(String path, String id) throws Exception {
        for (JsonNode change :
                first.send("GET", "/" + path, null, null).expect(200).body().path("changes")) {
            if (change.path("id").asText().equals(id)) {
                return change.path("fact");
            }
        }
        throw new AssertionError("No such fact: " + id);
    }
}
