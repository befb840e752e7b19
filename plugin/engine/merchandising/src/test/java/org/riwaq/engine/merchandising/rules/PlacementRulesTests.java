package org.riwaq.engine.merchandising.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.merchandising.domain.Placement;
import org.riwaq.engine.merchandising.domain.PlacementImpl;

class PlacementRulesTests {
    private final Placement rug = pin(1, product(10), "Tapis d'Azilal");
    private final Placement pot = pin(2, product(20), "poterie");
    private final PlacementRules rules = new PlacementRules(new Kept(List.of(rug, pot), List.of()));

    @Test
    void pinsOfTwoQuestionsMayHaveOnePlace() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void onePlaceOfOneQuestionHasOnePinAtATimeHoweverItIsSpelt() {
        rug.setQuestion("  POTERIÉ ");
        assertThat(codes()).containsExactly("placement.place.taken");
        rug.setActiveUntil(day("2026-12-01"));
        pot.setActiveFrom(day("2026-12-01"));
        assertThat(codes()).as("one begins as the other ends").isEmpty();
        rug.setPlace(2);
        rug.setActiveUntil(null);
        assertThat(codes()).as("another place").isEmpty();
    }

    @Test
    void aProductIsNotPinnedAndHiddenAtOnce() {
        pot.setProduct(rug.getProduct());
        pot.setQuestion(rug.getQuestion());
        pot.setAction("HIDE");
        pot.setPlace(null);
        assertThat(codes()).containsExactly("placement.product.twice");
    }

    @Test
    void itSaysWhereItHoldsAndSinceWhen() {
        rug.setQuestion(" ");
        assertThat(codes()).containsExactly("placement.where.missing");
        rug.setQuestion("?!");
        assertThat(codes()).containsExactly("placement.question.wordless");
        rug.setQuestion("tapis");
        rug.setActiveFrom(day("2026-12-02"));
        rug.setActiveUntil(day("2026-12-01"));
        assertThat(codes()).containsExactly("merchandising.dates.reversed");
    }

    @Test
    void pinsHavePlacesAndBoostsStrengths() {
        rug.setPlace(11);
        assertThat(codes()).containsExactly("number.out-of-range");
        rug.setPlace(null);
        assertThat(codes()).containsExactly("placement.amount.missing");
        rug.setPlace(1);
        rug.setStrength(3);
        assertThat(codes()).containsExactly("placement.amount.needless");
        rug.setAction("BOOST");
        rug.setPlace(null);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aDeletedProductIsRefused() {
        ((ProductImpl) rug.getProduct()).setArchived('Y');
        assertThat(codes()).containsExactly("placement.product.gone");
    }

    private List<String> codes() {
        return rules.broken(rug).stream().map(refusal -> refusal.code).toList();
    }

    private static Date day(String day) {
        return Date.from(Instant.parse(day + "T00:00:00Z"));
    }

    private static Product product(long id) {
        Product product = new ProductImpl();
        Sku sku = new SkuImpl();
        sku.setName("Product " + id);
        product.setId(id);
        product.setDefaultSku(sku);
        return product;
    }

    private static Placement pin(long id, Product product, String question) {
        Placement placement = new PlacementImpl();
        placement.setId(id);
        placement.setProduct(product);
        placement.setAction("PIN");
        placement.setQuestion(question);
        placement.setPlace(1);
        return placement;
    }
}
