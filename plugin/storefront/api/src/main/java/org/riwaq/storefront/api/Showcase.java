package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.Showings;

/** What a visit may see of halls and exhibitions at one moment, and its views. */
final class Showcase {
    private final Labels labels;
    private final Language language;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Showing.Hall> halls;
    private final List<Showing.Exhibition> exhibitions;

    Showcase(Visit visit, Showings.Overview overview, Labels labels, Clock clock) {
        this.labels = labels;
        this.language = labels.language();
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
        this.halls = overview.halls().stream()
                .filter(hall -> isVisible(hall.visibleFrom(), hall.visibleUntil()))
                .filter(hall -> hall.region() == null || visit.storefront().shows(hall.region()))
                .collect(Collectors.toMap(Showing.Hall::id, Function.identity()));
        this.exhibitions = overview.exhibitions().stream()
                .filter(edition -> isVisible(edition.visibleFrom(), edition.visibleUntil()))
                .filter(edition -> halls.containsKey(edition.hall()))
                .sorted(this::inOrder)
                .toList();
    }

    private boolean isVisible(Instant from, Instant until) {
        return !now.isBefore(from) && !now.isAfter(until);
    }

    /** What is on, the first to close before others; what comes, the first before others; what was, the last first. */
    private int inOrder(Showing.Exhibition one, Showing.Exhibition other) {
        int state = Integer.compare(rank(one), rank(other));
        if (state != 0) {
            return state;
        }
        Comparator<Showing.Exhibition> within = switch (state(one)) {
            case "NOW" -> Comparator.comparing(Showing.Exhibition::until);
            case "SOON" -> Comparator.comparing(Showing.Exhibition::from);
            default -> Comparator.comparing(Showing.Exhibition::until).reversed();
        };
        return within.thenComparing(Showing.Exhibition::id).compare(one, other);
    }

    private int rank(Showing.Exhibition edition) {
        return ExhibitionQuestion.STATES.indexOf(state(edition));
    }

    private String state(Showing.Exhibition edition) {
        if (now.isBefore(edition.from())) {
            return "SOON";
        }
        return now.isBefore(edition.until()) ? "NOW" : "PAST";
    }

    LocalDate today() {
        return today;
    }

    Instant now() {
        return now;
    }

    List<HallView> halls() {
        return halls.values().stream()
                .map(this::view)
                .sorted(Comparator.comparing(HallView::handle))
                .toList();
    }

    Answer<HallView> hall(String handle) {
        Optional<Showing.Hall> here = halls.values().stream()
                .filter(hall -> hall.handle().equals(handle))
                .findFirst();
        if (here.isPresent()) {
            return new Answer.Found<>(view(here.get()));
        }
        return halls.values().stream()
                .filter(hall -> hall.formerHandles().contains(handle))
                .findFirst()
                .<Answer<HallView>>map(hall -> new Answer.Moved<>(hall.handle()))
                .orElseGet(Answer.Missing::new);
    }

    /** Those of halls and exhibitions that may be seen. */
    List<ShowHit> hits(List<Showing> found) {
        return found.stream()
                .flatMap(one -> {
                    if (one instanceof Showing.Hall hall && halls.containsKey(hall.id())) {
                        return Stream.of(new ShowHit(
                                "HALL", hall.handle(), language.of(hall.name()), language.of(hall.place())));
                    }
                    return one instanceof Showing.Exhibition edition
                            ? exhibition(edition.id()).map(this::hit).stream()
                            : Stream.empty();
                })
                .toList();
    }

    private ShowHit hit(Showing.Exhibition edition) {
        Showing.Hall hall = hall(edition);
        return new ShowHit("EXHIBITION", edition.handle(), language.of(edition.title()), language.of(hall.place()));
    }

    /** In the order of lists. */
    List<Showing.Exhibition> exhibitions() {
        return exhibitions;
    }

    Optional<Showing.Exhibition> exhibition(String id) {
        return exhibitions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The exhibition behind a handle, as somebody sees it; where it has another one now. */
    <V> Answer<V> looked(String handle, Function<Showing.Exhibition, Answer<V>> view) {
        Optional<Showing.Exhibition> here = exhibitions.stream()
                .filter(edition -> edition.handle().equals(handle))
                .findFirst();
        return here.isPresent()
                ? view.apply(here.get())
                : exhibitions.stream()
                        .filter(edition -> edition.formerHandles().contains(handle))
                        .findFirst()
                        .<Answer<V>>map(edition -> new Answer.Moved<>(edition.handle()))
                        .orElseGet(Answer.Missing::new);
    }

    Showing.Hall hall(Showing.Exhibition edition) {
        return Objects.requireNonNull(halls.get(edition.hall()));
    }

    boolean fits(Showing.Exhibition edition, ExhibitionQuestion question) {
        LocalDate from = question.from();
        LocalDate until = question.until();
        return (question.states().isEmpty() || question.states().contains(state(edition)))
                && (question.halls().isEmpty()
                        || question.halls().contains(hall(edition).handle()))
                && (from == null || !edition.lastDay().isBefore(from))
                && (until == null || !edition.firstDay().isAfter(until));
    }

    ExhibitionCard card(Showing.Exhibition edition) {
        Showing.Hall hall = hall(edition);
        return new ExhibitionCard(
                edition.id(),
                edition.handle(),
                language.of(edition.title()),
                state(edition),
                edition.firstDay(),
                edition.lastDay(),
                new Label(hall.handle(), language.of(hall.name())),
                language.of(hall.place()),
                hall.kind().equals("VIRTUAL"),
                edition.poster() == null ? null : PictureWidths.firstOf(List.of(edition.poster()), language));
    }

    HallView view(Showing.Hall hall) {
        Location location = hall.location();
        return new HallView(
                hall.id(),
                hall.handle(),
                language.of(hall.name()),
                hall.kind(),
                RichText.of(language.of(hall.description())),
                hall.region() == null ? null : labels.regionLabel(hall.region()),
                labels.province(hall.province()),
                language.of(hall.place()),
                language.of(hall.address()),
                location == null ? null : Double.valueOf(location.lat()),
                location == null ? null : Double.valueOf(location.lon()),
                Openings.of(hall.opening(), language, today),
                PictureWidths.each(hall.images(), language),
                hall.pickUp(),
                hall.desk());
    }

    /** Every stand of an exhibition, in the order of the visit. */
    List<StandCard> stands(Showings.Contents contents) {
        Map<String, Long> exhibits = contents.exhibits().stream()
                .collect(Collectors.groupingBy(Showing.Exhibit::stand, Collectors.counting()));
        return contents.stands().stream()
                .map(stand -> stand(stand, exhibits.getOrDefault(stand.id(), 0L).intValue()))
                .toList();
    }

    private StandCard stand(Showing.Stand stand, int exhibits) {
        Label maker = maker(stand.maker());
        String name = language.of(stand.name());
        return new StandCard(
                stand.id(), stand.number(), name.isEmpty() && maker != null ? maker.label() : name, maker, exhibits);
    }

    @Nullable
    Label maker(Showing.@Nullable MakerName maker) {
        return maker == null || maker.handle() == null ? null : new Label(maker.handle(), language.of(maker.name()));
    }

    List<ExhibitionDetail.Section> sections(Showing.Exhibition edition, Showings.Contents contents) {
        List<StandCard> cards = stands(contents);
        List<ExhibitionDetail.Section> sections = edition.sections().stream()
                .map(section -> new ExhibitionDetail.Section(
                        section.id(),
                        language.of(section.title()),
                        RichText.of(language.of(section.text())),
                        cardsOf(contents, cards, section.id()::equals)))
                .collect(Collectors.toList());
        List<String> known =
                edition.sections().stream().map(Showing.Section::id).toList();
        List<StandCard> others = cardsOf(contents, cards, id -> id == null || !known.contains(id));
        if (!others.isEmpty()) {
            sections.add(new ExhibitionDetail.Section("", "", RichText.of(""), others));
        }
        return List.copyOf(sections);
    }

    private static List<StandCard> cardsOf(
            Showings.Contents contents, List<StandCard> cards, Function<@Nullable String, Boolean> section) {
        return IntStream.range(0, cards.size())
                .filter(at -> section.apply(contents.stands().get(at).section()))
                .mapToObj(cards::get)
                .toList();
    }

    Optional<PlanView> plan(Showing.Exhibition edition, Showings.Contents contents) {
        Showing.Plan plan = hall(edition).plan();
        if (plan == null) {
            return Optional.empty();
        }
        List<StandCard> cards = stands(contents);
        List<PlanView.Place> places = IntStream.range(0, cards.size())
                .filter(at -> contents.stands().get(at).area() != null)
                .mapToObj(at -> new PlanView.Place(
                        cards.get(at),
                        area(Objects.requireNonNull(contents.stands().get(at).area()))))
                .toList();
        return Optional.of(new PlanView(
                plan.columns(),
                plan.rows(),
                plan.cellCm(),
                plan.walls().stream().map(Showcase::area).toList(),
                plan.doors().stream()
                        .map(door -> new PlanView.Door(door.kind(), area(door.area())))
                        .toList(),
                places));
    }

    private static PlanView.Area area(Showing.Area area) {
        return new PlanView.Area(area.x(), area.y(), area.width(), area.height());
    }

    /** The items that a visit may see, with what is left of their places. */
    List<ProgrammeView> programme(Collection<Showing.ProgrammeItem> items, Map<String, Showing.Places> places) {
        ProgrammeViews views = new ProgrammeViews(this, language);
        return items.stream()
                .filter(item -> isVisible(item.visibleFrom(), item.visibleUntil()) && halls.containsKey(item.hall()))
                .map(item -> views.of(item, Objects.requireNonNull(halls.get(item.hall())), places.get(item.id())))
                .toList();
    }
}
