package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.MakerDetail.Member;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;

/** Makes cards and details of makers from documents. */
final class MakerViews {
    private final Labels labels;
    private final Language language;
    private final LocalDate today;

    MakerViews(Labels labels, LocalDate today) {
        this.labels = labels;
        this.language = labels.language();
        this.today = today;
    }

    MakerCard card(MakerDocument maker) {
        return new MakerCard(
                maker.id(),
                maker.handle(),
                language.of(maker.name()),
                maker.kind(),
                region(maker.region()),
                language.of(maker.place()),
                labels.crafts(maker.crafts()),
                maker.verified(),
                PictureWidths.firstOf(maker.images(), language));
    }

    MakerDetail detail(MakerDocument maker) {
        Location location = maker.location();
        return new MakerDetail(
                maker.id(),
                maker.handle(),
                language.of(maker.name()),
                maker.kind(),
                RichText.of(language.of(maker.story())),
                region(maker.region()),
                labels.province(maker.province()),
                language.of(maker.place()),
                location == null ? null : Double.valueOf(location.lat()),
                location == null ? null : Double.valueOf(location.lon()),
                labels.crafts(maker.crafts()),
                maker.verified(),
                PictureWidths.each(maker.images(), language),
                maker.languages(),
                maker.leadTimeDays(),
                Openings.of(maker.opening(), language, today),
                members(maker.members()));
    }

    private @Nullable Label region(@Nullable String code) {
        return code == null ? null : labels.regionLabel(code);
    }

    /** Membership ends by itself on its last day, without anybody writing. */
    private List<Member> members(List<MakerDocument.Member> members) {
        return members.stream()
                .filter(this::today)
                .map(member -> new Member(member.handle(), language.of(member.name()), member.role()))
                .toList();
    }

    private boolean today(MakerDocument.Member member) {
        LocalDate from = member.from();
        LocalDate until = member.until();
        return (from == null || !from.isAfter(today)) && (until == null || !until.isBefore(today));
    }
}
