package org.riwaq.storefront.notice;

import jakarta.mail.internet.InternetAddress;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.Work;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.theme.Letter;
import org.riwaq.storefront.theme.Letters;

/** Tells a maker of a parcel or a month, by letter or by a link that a person hands over. */
final class MakerPost {
    private static final int NOT_FOUND = 404;
    static final String STATEMENT = "MAKER_STATEMENT";
    private static final Set<String> UNDER_WAY = Set.of("TO_PREPARE", "READY", "SHIPPED");
    /** What a parcel says of its maker holds, however it stands. */
    private static final Set<String> ALL =
            Set.of("TO_PREPARE", "READY", "SHIPPED", "DELIVERED", "COLLECTED", "CANCELLED");

    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f-]{36}/([0-9]{4}-(?:0[1-9]|1[0-2]))");

    private final Engine engine;
    private final Venue venue;
    private final PublicSite site;

    MakerPost(Engine engine, Venue venue, PublicSite site) {
        this.engine = engine;
        this.venue = venue;
        this.site = site;
    }

    /** What there is to prepare, and the link to its page. */
    Delivery letter(Work work, Letters letters, Post post) {
        return about(
                work,
                UNDER_WAY,
                told -> send(work, told, post, () -> {
                    Map<String, Object> values = new HashMap<>(values(told));
                    values.put("page", told.page());
                    values.put("until", told.key().until());
                    return letters.write("maker", "maker", told.parcel().number, told.visit(), values);
                }));
    }

    /** There is nothing to prepare any more. */
    Delivery stop(Work work, Letters letters, Post post) {
        return about(
                work,
                Set.of("CANCELLED"),
                told -> send(
                        work,
                        told,
                        post,
                        () -> letters.write("stop", "stop", told.parcel().number, told.visit(), values(told))));
    }

    private Map<String, Object> values(Notice told) {
        return Map.of(
                "parcel",
                MakerParcelLetter.of(told.parcel(), told.visit().language()),
                "site",
                site.of(told.parcel().storefront),
                "why",
                "mail.maker.why");
    }

    /** To the address that the engine knows now. */
    private static Delivery send(Work work, Notice told, Post post, Supplier<Letter> letter) {
        InternetAddress recipient;
        try {
            recipient = MailAddress.of(Objects.requireNonNullElse(told.parcel().email, ""));
        } catch (IllegalArgumentException none) {
            return new Delivery.Impossible("address");
        }
        return post.send(work.id, recipient, letter.get());
    }

    /** Where the statement of a month is, and its sums. */
    Delivery statement(Work work, Letters letters, Post post) {
        return statement(work, (told, month) -> {
            String maker = told.parcel().maker.id;
            Told<MakerStatement> asked = engine.statement(
                    maker, month.atDay(1).toString(), month.atEndOfMonth().toString());
            return asked instanceof Told.Refused<MakerStatement> refused
                    ? refused(refused)
                    : send(
                            work,
                            told,
                            post,
                            () -> month(told, month, ((Told.Done<MakerStatement>) asked).value(), letters));
        });
    }

    private Letter month(Notice told, YearMonth month, MakerStatement statement, Letters letters) {
        Language language = told.visit().language();
        MakerStatementLetter shown =
                MakerStatementLetter.of(language.of(told.parcel().maker.name), month, statement, language);
        Map<String, Object> values = Map.of(
                "statement",
                shown,
                "site",
                site.of(told.parcel().storefront),
                "why",
                "mail.maker.why",
                "page",
                statement(told, month, "pdf"),
                "table",
                statement(told, month, "csv"));
        return letters.write("statement", "statement", shown.month(), told.visit(), values);
    }

    private String statement(Notice told, YearMonth month, String ending) {
        return site.of(told.parcel().storefront)
                + venue.statements().path(told.visit().language(), told.parcel().maker.id, month, ending);
    }

    /** The address of a parcel's page, or of a month's statement. */
    Delivery link(Work work) {
        return STATEMENT.equals(work.topic)
                ? statement(work, (told, month) -> new Delivery.Linked(statement(told, month, "pdf")))
                : about(work, UNDER_WAY, told -> new Delivery.Linked(told.page()));
    }

    private Delivery statement(Work work, BiFunction<Notice, YearMonth, Delivery> then) {
        Matcher subject = SUBJECT.matcher(work.subject == null ? "" : work.subject);
        return subject.matches()
                ? about(work, ALL, told -> then.apply(told, YearMonth.parse(subject.group(1))))
                : new Delivery.Impossible("statement.unknown");
    }

    /** What is told: a parcel, in the maker's language, and what opens its page. */
    private record Notice(MakerParcel parcel, Visit visit, ParcelTokens.Key key, String page) {}

    private static Delivery refused(Told.Refused<?> told) {
        String code = told.refusal().code;
        return told.refusal().status == NOT_FOUND ? new Delivery.Impossible(code) : new Delivery.Later(code, null);
    }

    private Delivery about(Work work, Set<String> states, Function<Notice, Delivery> then) {
        if (work.parcel == null) {
            return new Delivery.Impossible("parcel.unknown");
        }
        Told<MakerParcel> told = engine.parcels().parcel(work.parcel);
        if (told instanceof Told.Refused<MakerParcel> refused) {
            return refused(refused);
        }
        MakerParcel parcel = ((Told.Done<MakerParcel>) told).value();
        if (!states.contains(parcel.state)) {
            return new Delivery.Impossible("parcel-over");
        }
        Language wanted = Language.of(parcel.lang).orElse(Language.FR);
        Optional<Visit> visit = venue.storefronts().of(parcel.storefront, wanted);
        if (visit.isEmpty()) {
            return new Delivery.Later("storefront-unknown", null);
        }
        ParcelTokens.Key key = venue.parcels().of(parcel.id);
        String page = site.of(parcel.storefront)
                + Venue.parcelPath(parcel.id, key, visit.get().language());
        return then.apply(new Notice(parcel, visit.get(), key, page));
    }
}
