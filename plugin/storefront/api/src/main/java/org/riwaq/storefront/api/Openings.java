package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.MakerDetail.Closure;
import org.riwaq.storefront.api.MakerDetail.Hours;
import org.riwaq.storefront.api.MakerDetail.Opening;
import org.riwaq.storefront.index.MakerDocument;

/** Opening hours as they are told. */
final class Openings {
    private Openings() {}

    static @Nullable Opening of(MakerDocument.@Nullable Opening opening, Language language, LocalDate today) {
        if (opening == null) {
            return null;
        }
        List<Closure> closures = opening.closures().stream()
                .filter(closure -> !closure.until().isBefore(today))
                .map(closure -> new Closure(closure.from(), closure.until(), language.of(closure.reason())))
                .sorted(Comparator.comparing(Closure::from))
                .toList();
        return new Opening(opening.zone(), hours(opening.hours()), closures);
    }

    static List<Hours> hours(List<MakerDocument.Hours> hours) {
        return hours.stream()
                .map(span -> new Hours(span.day(), span.opens(), span.closes()))
                .sorted(Comparator.comparingInt(Hours::day).thenComparing(Hours::opens))
                .toList();
    }

    /** The spans of one day; none on a day of closure. */
    static List<Hours> on(LocalDate date, MakerDocument.Opening opening) {
        boolean closed = opening.closures().stream()
                .anyMatch(closure ->
                        !closure.from().isAfter(date) && !closure.until().isBefore(date));
        return closed
                ? List.of()
                : hours(opening.hours()).stream()
                        .filter(span -> span.day() == date.getDayOfWeek().getValue())
                        .toList();
    }
}
