package org.riwaq.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riwaq.storefront.index.Image;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.Showings;

/** A hall in Dakhla with an exhibition now, one to come and one that was; a circuit; a talk and a workshop. */
final class FixtureShowings implements Showings {
    static final String HALL = "22222222-0000-4000-8000-000000000001";
    static final String EXHIBITION = "22222222-0000-4000-8000-000000000011";
    static final int STANDS = 12;

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final LocalDate TODAY = LocalDate.now(ZONE);

    static final String HALL_HANDLE = "riwaq-dakhla";

    /** A workshop of 8 places, 3 of them left. */
    static final String WORKSHOP = "77777777-0000-4000-8000-000000000001";

    private final FixtureMarket market;
    private final List<Showing.Stand> stands = new ArrayList<>();
    private final List<Showing.Exhibit> exhibits = new ArrayList<>();

    FixtureShowings(FixtureMarket market) {
        this.market = market;
        List<ProductDocument> pieces = market.madeIn("MA-12");
        for (int number = 1; number <= STANDS; number++) {
            stands.add(made(number));
            for (int piece = 0; piece < 3; piece++) {
                exhibits.add(exhibit(number, piece, pieces.get((number * 3 + piece) % pieces.size())));
            }
        }
    }

    /** So many more stands, with the longest names there can be, the first of them with 100 pieces; 0: none more. */
    void crowd(int more) {
        stands.removeIf(stand -> stand.position() > STANDS);
        exhibits.removeIf(
                exhibit -> stands.stream().noneMatch(stand -> stand.id().equals(exhibit.stand())));
        List<ProductDocument> pieces = market.madeIn("MA-12");
        for (int number = STANDS + 1; number <= STANDS + more; number++) {
            Showing.Stand like = made(number);
            stands.add(new Showing.Stand(
                    like.id(),
                    like.code(),
                    EXHIBITION,
                    "s2",
                    "A-" + number,
                    number,
                    Map.of("fr", "é".repeat(255), "ar", "ض".repeat(255)),
                    Map.of("fr", "é".repeat(1000), "ar", "ض".repeat(1000)),
                    like.maker(),
                    null,
                    List.of()));
        }
        for (int piece = 0; more > 1 && piece < 100; piece++) {
            exhibits.add(exhibit(STANDS + 2, piece, pieces.get(piece % pieces.size())));
        }
    }

    static String stand(int number) {
        return String.format("33333333-0000-4000-8000-%012d", number);
    }

    /** The code of a stand's label. */
    static String standCode(int number) {
        return String.format("S%06d", number);
    }

    /** The code of an exhibit's label. */
    static String exhibitCode(int stand, int piece) {
        return String.format("E%06d", stand * 10 + piece);
    }

    private static Showing.Stand made(int number) {
        return new Showing.Stand(
                stand(number),
                standCode(number),
                EXHIBITION,
                number <= 6 ? "s1" : number <= 11 ? "s2" : null,
                String.valueOf(number),
                number,
                number == 1 ? Map.of("fr", "Le cuir <vivant>", "ar", "الجلد الحي") : Map.of(),
                number == 1 ? Map.of("fr", "Selles, coussins et bourses.", "ar", "سروج ووسائد وأكياس.") : Map.of(),
                number == 12
                        ? null
                        : new Showing.MakerName(
                                "m" + number,
                                "atelier-" + number,
                                Map.of("fr", "Atelier " + number, "ar", "ورشة " + number)),
                number == 12 ? null : new Showing.Area(1 + (number - 1) % 6 * 3, number <= 6 ? 1 : 6, 2, 2),
                number == 1 ? List.of(new MakerDocument.Hours(6, "10:00", "13:00")) : List.of());
    }

    private static Showing.Exhibit exhibit(int stand, int piece, ProductDocument product) {
        return new Showing.Exhibit(
                String.format("44444444-0000-4000-8000-%012d", stand * 10 + piece),
                exhibitCode(stand, piece),
                EXHIBITION,
                stand(stand),
                product.id(),
                piece,
                piece == 0 ? Map.of("fr", "Fait <à la main> au village.", "ar", "صنع باليد في القرية.") : Map.of(),
                piece == 2,
                piece == 1 ? 4 : null);
    }

    private static Showing.Hall hall() {
        List<Showing.Area> walls = List.of(
                new Showing.Area(0, 0, 20, 1),
                new Showing.Area(0, 9, 9, 1),
                new Showing.Area(11, 9, 9, 1),
                new Showing.Area(0, 1, 1, 8),
                new Showing.Area(19, 1, 1, 8));
        return new Showing.Hall(
                HALL,
                "riwaq-dakhla",
                List.of(),
                "PHYSICAL",
                Map.of("fr", "Salle du complexe artisanal", "ar", "قاعة مجمع الصناعة التقليدية"),
                Map.of("fr", "<p>Au cœur de la ville.</p><script>alert(1)</script>"),
                "MA-12",
                "MA-OUD",
                Map.of("fr", "Dakhla", "ar", "الداخلة"),
                Map.of("fr", "Avenue de la Marche Verte\nFace au port", "ar", "شارع المسيرة الخضراء"),
                new Location(23.6848, -15.9580),
                new MakerDocument.Opening(
                        ZONE.getId(),
                        List.of(
                                new MakerDocument.Hours(1, "09:00", "18:00"),
                                new MakerDocument.Hours(6, "10:00", "13:00")),
                        List.of()),
                new Showing.Plan(
                        20, 10, 50, walls, List.of(new Showing.Door("ENTRANCE", new Showing.Area(9, 9, 2, 1)))),
                List.of(image(701)),
                true,
                true,
                FixtureMarket.ALWAYS,
                FixtureMarket.NEVER);
    }

    private static Showing.Exhibition exhibition(int number, String handle, String title, int from, int until) {
        LocalDate first = TODAY.plusDays(from);
        LocalDate last = TODAY.plusDays(until);
        return new Showing.Exhibition(
                String.format("22222222-0000-4000-8000-%012d", number),
                handle,
                List.of("ancien-" + handle),
                HALL,
                Map.of("fr", title, "ar", "معرض " + number),
                Map.of("fr", "Direction régionale", "ar", "المديرية الجهوية"),
                Map.of(
                        "fr",
                        "<p>Le <em>désert</em> et la mer.</p><script>alert(1)</script>",
                        "ar",
                        "<p>الصحراء والبحر.</p>"),
                image(700 + number),
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant(),
                first,
                last,
                List.of(
                        new Showing.Section("s1", Map.of("fr", "Cuir et tente", "ar", "الجلد والخيمة"), Map.of()),
                        new Showing.Section("s2", Map.of("fr", "Argent", "ar", "الفضة"), Map.of())),
                FixtureMarket.ALWAYS,
                FixtureMarket.NEVER);
    }

    private static Showing.Circuit circuit(String handle, String title, List<Integer> months, int minutes) {
        Showing.MakerName one = new Showing.MakerName("m1", "atelier-1", Map.of("fr", "Atelier 1", "ar", "ورشة 1"));
        Showing.MakerName two = new Showing.MakerName("m2", "atelier-2", Map.of("fr", "Atelier 2", "ar", "ورشة 2"));
        MakerDocument.Opening mondays = new MakerDocument.Opening(
                ZONE.getId(), List.of(new MakerDocument.Hours(1, "09:00", "12:00")), List.of());
        return new Showing.Circuit(
                handle.equals("cuir") ? "55555555-0000-4000-8000-000000000001" : "55555555-0000-4000-8000-000000000002",
                handle,
                List.of("ancien-" + handle),
                Map.of("fr", title, "ar", "مسار " + minutes),
                Map.of("fr", "<p>À pied.</p><script>alert(1)</script>"),
                "MA-12",
                List.of("poterie"),
                handle.equals("cuir") ? "FOOT" : "CAR",
                months,
                minutes,
                4200,
                List.of(image(705)),
                List.of(
                        new Showing.Stop(
                                "66666666-0000-4000-8000-000000000001",
                                "WORKSHOP",
                                Map.of("fr", "Un atelier du cuir", "ar", "ورشة جلد"),
                                Map.of("fr", "<p>On y coupe le cuir.</p>"),
                                45,
                                0,
                                List.of(
                                        new Showing.StopPlace(
                                                one,
                                                null,
                                                new Location(23.70, -15.93),
                                                Map.of("fr", "Dakhla"),
                                                mondays),
                                        new Showing.StopPlace(
                                                two,
                                                null,
                                                new Location(23.72, -15.92),
                                                Map.of("fr", "Dakhla"),
                                                mondays))),
                        new Showing.Stop(
                                "66666666-0000-4000-8000-000000000002",
                                "POINT",
                                Map.of("fr", "Le phare", "ar", "المنارة"),
                                Map.of(),
                                20,
                                15,
                                List.of(new Showing.StopPlace(
                                        null, null, new Location(23.75, -15.94), Map.of("fr", "Dakhla"), null))),
                        new Showing.Stop(
                                "66666666-0000-4000-8000-000000000003",
                                "HALL",
                                Map.of("fr", "La salle", "ar", "القاعة"),
                                Map.of(),
                                60,
                                10,
                                List.of(new Showing.StopPlace(
                                        null,
                                        HALL,
                                        new Location(23.6848, -15.9580),
                                        Map.of("fr", "Dakhla"),
                                        mondays)))),
                FixtureMarket.ALWAYS,
                FixtureMarket.NEVER);
    }

    private static Image image(int number) {
        return new Image(FixtureMarket.picture(number), 1200, 800, Map.of("fr", "Affiche " + number));
    }

    @Override
    public Overview overview() {
        market.present();
        return new Overview(
                List.of(hall()),
                List.of(
                        exhibition(13, "annees-passees", "Années passées", -400, -380),
                        exhibition(11, "entre-desert-et-mer", "Entre désert et mer <2026>", -5, 20),
                        exhibition(12, "printemps", "Printemps des artisans", 90, 110)),
                List.of(
                        circuit("cuir", "Le chemin du cuir", List.of(10, 11, 12, 1, 2, 3), 150),
                        circuit("bijou", "Le chemin du bijou", List.of(), 400)));
    }

    @Override
    public Contents contents(String exhibition) {
        market.present();
        return exhibition.equals(EXHIBITION) ? new Contents(stands, exhibits) : new Contents(List.of(), List.of());
    }

    @Override
    public Optional<Showing.Stand> stand(String id) {
        market.present();
        return stands.stream().filter(stand -> stand.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Showing> labelled(String code) {
        market.present();
        return Stream.<Showing>concat(
                        stands.stream().filter(stand -> stand.code().equals(code)),
                        exhibits.stream().filter(exhibit -> exhibit.code().equals(code)))
                .findFirst();
    }

    @Override
    public List<Showing.ProgrammeItem> programme(Instant from, int limit) {
        market.present();
        return List.of(item(1, "WORKSHOP", 8), item(2, "TALK", null));
    }

    @Override
    public List<Showing> named(String text) {
        Overview all = overview();
        return text.equals("cuir")
                ? List.of(
                        all.exhibitions().get(0),
                        all.halls().get(0),
                        all.circuits().get(0))
                : List.of();
    }

    @Override
    public Optional<Showing.ProgrammeItem> programmeItem(String id) {
        return programme(Instant.EPOCH, 10).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    private static Showing.ProgrammeItem item(int number, String kind, Integer places) {
        Instant from = TODAY.plusDays(number).atTime(15, 0).atZone(ZONE).toInstant();
        return new Showing.ProgrammeItem(
                String.format("77777777-0000-4000-8000-%012d", number),
                HALL,
                EXHIBITION,
                null,
                null,
                kind,
                Map.of("fr", "Coudre une outre", "ar", "خياطة قربة"),
                Map.of(),
                List.of("fr", "ar"),
                from,
                from.plusSeconds(5400),
                places,
                places == null ? null : 4,
                from,
                number == 2,
                FixtureMarket.ALWAYS,
                FixtureMarket.NEVER);
    }

    @Override
    public Map<String, Showing.Places> places(Collection<String> items) {
        return items.stream()
                .map(id -> new Showing.Places(id, 8, 3))
                .collect(Collectors.toMap(Showing.Places::id, Function.identity()));
    }
}
