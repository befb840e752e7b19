package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.riwaq.storefront.search.MakerSearch;
import org.riwaq.storefront.search.References;
import org.springframework.stereotype.Component;

/** The door to makers. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Makers {
    private final MakerSearch search;
    private final References references;
    private final Clock clock;

    Makers(MakerSearch search, References references, Clock clock) {
        this.search = search;
        this.references = references;
        this.clock = clock;
    }

    /** A page of makers with the counts of further filters, or what is wrong with the question. */
    public Checked<MakerList> list(Visit visit, MakerQuestion question) {
        return asked(() -> SearchAnswers.checked(search.search(question.toSearch(visit)), result -> {
            Labels labels = new Labels(references.now(), visit.language());
            MakerViews views = new MakerViews(labels, LocalDate.now(clock));
            return new MakerList(
                    result.items().stream().map(views::card).toList(),
                    result.total(),
                    Map.of(
                            "region",
                            labels.values("region", result.regions()),
                            "craft",
                            labels.values("craft", result.crafts())),
                    result.next());
        }));
    }

    /** The maker behind a handle. */
    public Answer<MakerDetail> byHandle(Visit visit, String handle) {
        return asked(() -> SearchAnswers.answer(
                search.byHandle(handle, visit.storefront().regions()),
                maker -> new MakerViews(new Labels(references.now(), visit.language()), LocalDate.now(clock))
                        .detail(maker)));
    }
}
