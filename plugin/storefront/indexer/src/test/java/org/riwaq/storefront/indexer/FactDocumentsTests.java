package org.riwaq.storefront.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riwaq.contract.Change;
import org.riwaq.contract.FactType;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.Price;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.contract.Publication;
import org.riwaq.contract.StockFact;
import org.riwaq.contract.TermFact;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.Mark;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.ReferenceDocument;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.index.Tombstone;

class FactDocumentsTests {
    private static final ProductMaking MAKING = Facts.making("tapis-beni-ouarain", "MA-05");

    private static Object document(Change<?> change) {
        return FactDocuments.write(change).document();
    }

    private static Object product(ProductFact fact) {
        return document(Change.of(FactType.PRODUCT, fact.id, 7, fact));
    }

    private static ProductFact with(Publication publication, ProductMaking making, Price price, String handle) {
        ProductFact sample = Facts.product("p", "Tapis", "MA-05", 100);
        return new ProductFact(
                "p",
                handle,
                List.of(),
                sample.title,
                sample.description,
                sample.categories,
                price,
                sample.pictures,
                publication,
                sample.createdAt,
                making,
                sample.maker,
                sample.inStock,
                sample.exhibited);
    }

    static Stream<Arguments> hidden() {
        Price price = new Price(100, null, "MAD");
        ProductMaking elsewhere = new ProductMaking(
                "tapis",
                List.of(new OriginTag("TRADITION_OF", "MA-05", null, "DECLARED", null, null, null, null)),
                null,
                null,
                null,
                false,
                null);
        return Stream.of(
                Arguments.of(with(new Publication(false, null, null), MAKING, price, "h")),
                Arguments.of(with(null, MAKING, price, "h")),
                Arguments.of(with(Facts.SHOWN, null, price, "h")),
                Arguments.of(with(Facts.SHOWN, elsewhere, price, "h")),
                Arguments.of(with(Facts.SHOWN, MAKING, null, "h")),
                Arguments.of(with(Facts.SHOWN, MAKING, price, null)),
                Arguments.of(Facts.product("p", "T", 1, Facts.SHOWN, MAKING, null)));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aProductThatNobodyMaySeeIsATombstone(ProductFact fact) {
        assertThat(product(fact)).isEqualTo(Tombstone.of("p"));
    }

    @Test
    void aDeletedThingKeepsItsVersionInItsPlace() {
        DocumentWrite write = FactDocuments.write(Change.deleted(FactType.PRODUCT, "p", 42));
        assertThat(write).isEqualTo(new DocumentWrite(IndexKind.PRODUCTS, "p", 42, Tombstone.of("p")));
        assertThat(document(Change.deleted(FactType.STOCK, "p", 42))).isEqualTo(new StockDocument("p", "NEVER", 0));
    }

    @Test
    void theSalePriceIsWhatItCosts() {
        ProductDocument document =
                (ProductDocument) product(with(Facts.SHOWN, MAKING, new Price(300, 250L, "MAD"), "h"));
        assertThat(document.price()).isEqualTo(250);
        assertThat(document.retailPrice()).isEqualTo(300);
    }

    @Test
    void aCraftIsFoundByEachOfItsBeginnings() {
        ProductDocument document = (ProductDocument) product(with(Facts.SHOWN, MAKING, new Price(1, null, "MAD"), "h"));
        assertThat(document.craftPath()).containsExactly("tapis", "tapis-beni", "tapis-beni-ouarain");
    }

    @Test
    void termsAreKnownByTheirIdWithinTheList() {
        ProductDocument document = (ProductDocument) product(with(Facts.SHOWN, MAKING, new Price(1, null, "MAD"), "h"));
        assertThat(document.materials()).containsExactly("laine");
        assertThat(document.colours()).containsExactly("rouge");
    }

    @Test
    void datesThatAreNotSetHideNothing() {
        Instant from = Instant.parse("2026-05-01T00:00:00Z");
        ProductDocument document = (ProductDocument)
                product(with(new Publication(true, from, null), MAKING, new Price(1, null, "MAD"), "h"));
        assertThat(document.visibleFrom()).isEqualTo(from);
        assertThat(document.visibleUntil()).isAfter(Instant.parse("2999-01-01T00:00:00Z"));
    }

    @Test
    void theLeadTimeIsTheMakersUnlessTheProductHasItsOwn() {
        ProductMaking own = new ProductMaking("tapis", MAKING.origins, null, null, null, true, 3);
        assertThat(((ProductDocument) product(with(Facts.SHOWN, own, new Price(1, null, "MAD"), "h"))).leadTimeDays())
                .isEqualTo(3);
        assertThat(((ProductDocument) product(with(Facts.SHOWN, MAKING, new Price(1, null, "MAD"), "h")))
                        .leadTimeDays())
                .isEqualTo(12);
    }

    @Test
    void aProductIsWhereItsMakerIsElseWhereItsOriginIs() {
        ProductDocument fromTag = (ProductDocument) product(Facts.product("p", "Tapis", "MA-05", 100));
        assertThat(fromTag.location()).isEqualTo(new Location(31.5, -6.25));
        assertThat(fromTag.inStock()).isTrue();
        assertThat(fromTag.mark()).isEqualTo(Mark.of("p")).hasSize(Mark.LENGTH);

        ProductMaker at = Facts.placed("atlas", 32.0, -6.0);
        ProductDocument there =
                (ProductDocument) product(Facts.product("p", "T", 1, Facts.SHOWN, Facts.making("tapis", "MA-05"), at));
        assertThat(there.location()).isEqualTo(new Location(32.0, -6.0));
        ProductDocument elsewhere =
                (ProductDocument) product(Facts.product("p", "T", 1, Facts.SHOWN, Facts.making("tapis", "MA-09"), at));
        assertThat(elsewhere.location()).as("made in another region").isEqualTo(new Location(31.5, -6.25));
    }

    @Test
    void aMakerIsOrderedByTheNameThereIs() {
        MakerDocument document =
                (MakerDocument) document(Change.of(FactType.MAKER, "m", 1, Facts.makerFact("m", "atlas", "MA-05")));
        assertThat(document.sortName()).isEqualTo("Atelier atlas");
        assertThat(document.location()).isEqualTo(new Location(31.9, -6.5));
        assertThat(document.opening()).isNull();
    }

    @Test
    void stockIsADocumentOfItsOwn() {
        DocumentWrite write = FactDocuments.write(Change.of(FactType.STOCK, "p", 9, new StockFact("p", "CHECKED", 4)));
        assertThat(write).isEqualTo(new DocumentWrite(IndexKind.STOCKS, "p", 9, new StockDocument("p", "CHECKED", 4)));
    }

    @Test
    void referencesOfAllKindsStandTogetherUnderTheirKind() {
        TermFact red = new TermFact("colour/rouge", "colour", Map.of("fr", "Rouge"), List.of("hmer"), "#b00");
        DocumentWrite write = FactDocuments.write(Change.of(FactType.TERM, red.id, 3, red));
        ReferenceDocument document = (ReferenceDocument) write.document();
        assertThat(write.kind()).isEqualTo(IndexKind.REFERENCES);
        assertThat(write.id()).isEqualTo("term:colour/rouge");
        assertThat(document.body().get("swatch").stringValue()).isEqualTo("#b00");
        ReferenceDocument gone = (ReferenceDocument) document(Change.deleted(FactType.TERM, red.id, 4));
        assertThat(gone).isEqualTo(new ReferenceDocument("term", red.id, true, null));
        assertThat(new Reference.Term("t", "colour", null, null, null).variants())
                .isEmpty();
    }

    @Test
    void ordersAndWorkAreNotIndexed() {
        assertThat(FactType.all())
                .filteredOn(type -> !FactDocuments.indexed(type))
                .containsExactlyInAnyOrder(FactType.ORDER, FactType.WORK);
    }
}
