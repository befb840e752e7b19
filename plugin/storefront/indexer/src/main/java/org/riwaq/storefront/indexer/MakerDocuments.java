package org.riwaq.storefront.indexer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.MakerDocument.Closure;
import org.riwaq.storefront.index.MakerDocument.Hours;
import org.riwaq.storefront.index.MakerDocument.Member;
import org.riwaq.storefront.index.MakerDocument.Opening;
import org.riwaq.storefront.index.Mark;

/** A maker's fact as a document. */
final class MakerDocuments {
    private static final List<String> SORT_LANGUAGES = List.of("fr", "en", "es", "ar");

    private MakerDocuments() {}

    /** The document, unless the maker is switched off or has no handle yet. */
    static Optional<MakerDocument> of(MakerFact fact) {
        if (!FactParts.switchedOn(fact.publication) || fact.handle == null) return Optional.empty();
        return Optional.of(new MakerDocument(
                fact.id,
                true,
                fact.handle,
                fact.formerHandles,
                fact.kind,
                fact.name,
                sortName(fact.name, fact.handle),
                fact.story,
                fact.crafts,
                FactParts.paths(fact.crafts),
                fact.region,
                fact.province,
                fact.place,
                location(fact),
                FactParts.images(fact.pictures),
                fact.languages,
                opening(fact.opening),
                fact.leadTimeDays,
                fact.verified,
                fact.members.stream()
                        .map(member -> new Member(
                                member.makerId, member.handle, member.name, member.role, member.from, member.until))
                        .toList(),
                FactParts.from(fact.publication),
                FactParts.until(fact.publication),
                FactParts.created(fact.createdAt),
                Mark.of(fact.id)));
    }

    private static String sortName(Map<String, String> name, String handle) {
        return SORT_LANGUAGES.stream()
                .filter(name::containsKey)
                .findFirst()
                .map(name::get)
                .orElse(handle);
    }

    private static @Nullable Location location(MakerFact fact) {
        return fact.latitude == null || fact.longitude == null ? null : new Location(fact.latitude, fact.longitude);
    }

    static @Nullable Opening opening(@Nullable OpeningCalendar calendar) {
        if (calendar == null) return null;
        return new Opening(
                calendar.zone,
                calendar.hours.stream()
                        .map(hours -> new Hours(hours.day, hours.opens, hours.closes))
                        .toList(),
                calendar.closures.stream()
                        .map(closure -> new Closure(closure.from, closure.until, closure.reason))
                        .toList());
    }
}
