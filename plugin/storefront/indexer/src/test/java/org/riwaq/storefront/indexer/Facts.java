package org.riwaq.storefront.indexer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.CategoryRef;
import org.riwaq.contract.CraftFact;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.Price;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.contract.Publication;
import org.riwaq.contract.RegionFact;

/** Facts for tests. */
final class Facts {
    static final Publication SHOWN = new Publication(true, null, null);

    private Facts() {}

    static ProductFact product(String id, String title, String region, long price) {
        return product(id, title, price, SHOWN, making("tapis-azilal", region), maker("atlas"));
    }

    static ProductFact product(
            String id, String title, long price, Publication publication, ProductMaking making, ProductMaker maker) {
        return new ProductFact(
                id,
                "handle-" + id,
                List.of(),
                Map.of("fr", title),
                Map.of("fr", "<p>Noué à la main</p>"),
                List.of(new CategoryRef("c1", Map.of("fr", "Tapis"))),
                new Price(price, null, "MAD"),
                List.of(),
                publication,
                Instant.parse("2026-01-01T00:00:00Z"),
                making,
                maker,
                true,
                List.of());
    }

    static ProductMaking making(String craft, String region) {
        return new ProductMaking(
                craft,
                List.of(new OriginTag("MADE_IN", region, null, "DECLARED", null, null, 31.5, -6.25)),
                List.of("material/laine"),
                List.of("rouge"),
                null,
                true,
                null);
    }

    static ProductMaker maker(String handle) {
        return placed(handle, null, null);
    }

    static ProductMaker placed(String handle, @Nullable Double latitude, @Nullable Double longitude) {
        return new ProductMaker(
                "id-" + handle,
                handle,
                Map.of("fr", "Atelier " + handle),
                "COOPERATIVE",
                "MA-05",
                null,
                List.of("tapis-azilal"),
                true,
                12,
                List.of(),
                latitude,
                longitude);
    }

    static MakerFact makerFact(String id, String handle, String region) {
        return new MakerFact(
                id,
                handle,
                List.of("ancien-" + handle),
                "ARTISAN",
                Map.of("fr", "Atelier " + handle),
                Map.of(),
                List.of("tapis-azilal"),
                region,
                null,
                Map.of(),
                31.9,
                -6.5,
                List.of(),
                List.of("fr"),
                null,
                null,
                true,
                List.of(),
                SHOWN,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    static RegionFact region(String code, String name) {
        return new RegionFact(code, Map.of("fr", name), Map.of(), 31, -6, List.of());
    }

    static CraftFact craft(String id, String family) {
        return new CraftFact(
                id, family, Map.of("fr", family), Map.of("fr", id), List.of(), List.of(), List.of(), List.of());
    }
}
