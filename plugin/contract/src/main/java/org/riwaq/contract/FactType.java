package org.riwaq.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The kinds of facts, each with its name in the feed, its path and its class.
 *
 * @param <F> the class of its facts
 */
public final class FactType<F> {
    public static final FactType<ProductFact> PRODUCT = new FactType<>("product", "products", ProductFact.class);
    public static final FactType<StockFact> STOCK = new FactType<>("stock", "stocks", StockFact.class);
    public static final FactType<MakerFact> MAKER = new FactType<>("maker", "makers", MakerFact.class);
    public static final FactType<RegionFact> REGION = new FactType<>("region", "regions", RegionFact.class);
    public static final FactType<ProvinceFact> PROVINCE = new FactType<>("province", "provinces", ProvinceFact.class);
    public static final FactType<CraftFact> CRAFT = new FactType<>("craft", "crafts", CraftFact.class);
    public static final FactType<TermFact> TERM = new FactType<>("term", "terms", TermFact.class);
    public static final FactType<StorefrontFact> STOREFRONT =
            new FactType<>("storefront", "storefronts", StorefrontFact.class);
    public static final FactType<PartnerFact> PARTNER = new FactType<>("partner", "partners", PartnerFact.class);
    public static final FactType<OrderFact> ORDER = new FactType<>("order", "orders", OrderFact.class);
    public static final FactType<WorkFact> WORK = new FactType<>("work", "works", WorkFact.class);

    public static final FactType<PlacementFact> PLACEMENT =
            new FactType<>("placement", "placements", PlacementFact.class);
    public static final FactType<SynonymFact> SYNONYM = new FactType<>("synonym", "synonyms", SynonymFact.class);

    public static final FactType<HallFact> HALL = new FactType<>("hall", "halls", HallFact.class);
    public static final FactType<ExhibitionFact> EXHIBITION =
            new FactType<>("exhibition", "exhibitions", ExhibitionFact.class);
    public static final FactType<StandFact> STAND = new FactType<>("stand", "stands", StandFact.class);
    public static final FactType<ExhibitFact> EXHIBIT = new FactType<>("exhibit", "exhibits", ExhibitFact.class);
    public static final FactType<ProgrammeItemFact> PROGRAMME_ITEM =
            new FactType<>("programme-item", "programme", ProgrammeItemFact.class);
    public static final FactType<PlacesFact> PLACES = new FactType<>("places", "places", PlacesFact.class);
    public static final FactType<CircuitFact> CIRCUIT = new FactType<>("circuit", "circuits", CircuitFact.class);

    private static final List<FactType<?>> ALL = Collections.unmodifiableList(Arrays.<FactType<?>>asList(
            REGION,
            PROVINCE,
            CRAFT,
            TERM,
            STOREFRONT,
            PARTNER,
            SYNONYM,
            PLACEMENT,
            MAKER,
            PRODUCT,
            STOCK,
            HALL,
            EXHIBITION,
            STAND,
            EXHIBIT,
            PROGRAMME_ITEM,
            PLACES,
            CIRCUIT,
            ORDER,
            WORK));

    /** Its name in {@link Change#type}. */
    public final String name;

    /** Its walk: {@code GET /engine/v1/<path>}. */
    public final String path;

    /** The class of its facts. */
    public final Class<F> factClass;

    private FactType(String name, String path, Class<F> factClass) {
        this.name = name;
        this.path = path;
        this.factClass = factClass;
    }

    /** All of them, in the order in which a rebuild walks: what others name comes first. */
    public static List<FactType<?>> all() {
        return ALL;
    }

    /** The type of that name, or null: a newer writer may know more. */
    public static FactType<?> named(String name) {
        for (FactType<?> type : ALL) {
            if (type.name.equals(name)) {
                return type;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name;
    }
}
