package org.riwaq.storefront.indexer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Change;
import org.riwaq.contract.CraftFact;
import org.riwaq.contract.FactType;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.PartnerFact;
import org.riwaq.contract.PlacementFact;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProvinceFact;
import org.riwaq.contract.RegionFact;
import org.riwaq.contract.StockFact;
import org.riwaq.contract.StorefrontFact;
import org.riwaq.contract.SynonymFact;
import org.riwaq.contract.TermFact;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Merchandising;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.ReferenceDocument;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.index.Tombstone;

/** What a change writes where; pure functions. */
final class FactDocuments {
    /** Facts for others: orders and work are nobody's business in an index. */
    private static final Set<FactType<?>> NOT_INDEXED = Set.of(FactType.ORDER, FactType.WORK);

    private FactDocuments() {}

    /** Whether any document is made of such facts. */
    static boolean indexed(@Nullable FactType<?> type) {
        return type != null && !NOT_INDEXED.contains(type);
    }

    static DocumentWrite write(Change<?> change) {
        if (change.type.equals(FactType.PRODUCT.name)) return product(change);
        if (change.type.equals(FactType.MAKER.name)) return maker(change);
        if (change.type.equals(FactType.STOCK.name)) return stock(change);
        if (ShowingDocuments.TYPES.contains(change.type)) return ShowingDocuments.write(change);
        return reference(change);
    }

    private static DocumentWrite product(Change<?> change) {
        Object document = change.deleted
                ? Tombstone.of(change.id)
                : ProductDocuments.of((ProductFact) change.fact)
                        .<Object>map(product -> product)
                        .orElseGet(() -> Tombstone.of(change.id));
        return new DocumentWrite(IndexKind.PRODUCTS, change.id, change.version, document);
    }

    private static DocumentWrite maker(Change<?> change) {
        Object document = change.deleted
                ? Tombstone.of(change.id)
                : MakerDocuments.of((MakerFact) change.fact)
                        .<Object>map(maker -> maker)
                        .orElseGet(() -> Tombstone.of(change.id));
        return new DocumentWrite(IndexKind.MAKERS, change.id, change.version, document);
    }

    /** Of a deleted product there is nothing to be had; the document stays for its version. */
    private static DocumentWrite stock(Change<?> change) {
        StockDocument document =
                change.deleted ? new StockDocument(change.id, "NEVER", 0) : stockDocument((StockFact) change.fact);
        return new DocumentWrite(IndexKind.STOCKS, change.id, change.version, document);
    }

    private static StockDocument stockDocument(StockFact fact) {
        return new StockDocument(fact.id, fact.policy, fact.available);
    }

    private static DocumentWrite reference(Change<?> change) {
        ReferenceDocument document = new ReferenceDocument(
                change.type,
                change.id,
                change.deleted,
                change.deleted ? null : ElasticsearchConnection.documents().valueToTree(body(change)));
        return new DocumentWrite(IndexKind.REFERENCES, document.key(), change.version, document);
    }

    private static Object body(Change<?> change) {
        Object fact = change.fact;
        if (fact instanceof RegionFact region)
            return new Reference.Region(
                    region.id, region.name, region.capital, region.latitude, region.longitude, region.aliases);
        if (fact instanceof ProvinceFact province)
            return new Reference.Province(
                    province.id,
                    province.region,
                    province.type,
                    province.name,
                    province.seat,
                    province.latitude,
                    province.longitude,
                    province.aliases);
        if (fact instanceof CraftFact craft)
            return new Reference.Craft(
                    craft.id,
                    craft.family,
                    craft.familyName,
                    craft.name,
                    craft.variants,
                    craft.materials,
                    craft.regions,
                    craft.places);
        if (fact instanceof TermFact term)
            return new Reference.Term(term.id, term.list, term.name, term.variants, term.swatch);
        if (fact instanceof StorefrontFact storefront)
            return new Reference.Storefront(
                    storefront.id,
                    storefront.code,
                    storefront.name,
                    storefront.hosts,
                    storefront.languages,
                    storefront.currency,
                    storefront.regions,
                    storefront.theme,
                    storefront.active);
        return fact instanceof PartnerFact partner ? partner(partner) : merchandising(change);
    }

    private static Partner partner(PartnerFact partner) {
        return new Partner(
                partner.id,
                partner.name,
                partner.kind,
                partner.state,
                partner.keys.stream()
                        .map(key -> new Partner.Key(key.key, key.until))
                        .toList(),
                partner.origins,
                partner.region,
                partner.language,
                partner.commissionPoints,
                partner.from,
                partner.until);
    }

    private static Merchandising merchandising(Change<?> change) {
        Object fact = change.fact;
        if (fact instanceof PlacementFact placement)
            return new Merchandising.Placement(
                    placement.id,
                    placement.product,
                    placement.action,
                    placement.question,
                    placement.region,
                    placement.craft,
                    placement.place,
                    placement.strength,
                    placement.from,
                    placement.until);
        if (fact instanceof SynonymFact synonym)
            return new Merchandising.Synonym(
                    synonym.id, synonym.word, synonym.alternatives, synonym.weight, synonym.from, synonym.until);
        throw new IllegalArgumentException("No document is made of a fact of type " + change.type);
    }
}
