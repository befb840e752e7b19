package org.riwaq.storefront.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.Merchandising;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.ReferenceDocument;

/** References in memory, by id. */
final class LoadedReferences implements References.Snapshot {
    private final Map<String, Reference.Region> regions = new TreeMap<>();
    private final Map<String, Reference.Province> provinces = new TreeMap<>();
    private final Map<String, Reference.Craft> crafts = new TreeMap<>();
    private final Map<String, References.Family> families = new TreeMap<>();
    private final Map<String, Reference.Term> terms = new TreeMap<>();
    private final Map<String, Reference.Storefront> storefronts = new TreeMap<>();

    private final Map<String, Partner> partners = new TreeMap<>();

    private final List<Placed.Known> placements = new ArrayList<>();
    private final List<Merchandising.Synonym> synonyms = new ArrayList<>();

    private LoadedReferences() {}

    static LoadedReferences of(Collection<ReferenceDocument> documents) {
        LoadedReferences loaded = new LoadedReferences();
        documents.forEach(loaded::add);
        return loaded;
    }

    private void add(ReferenceDocument document) {
        switch (document.type()) {
            case "region" -> regions.put(document.id(), read(document, Reference.Region.class));
            case "province" -> provinces.put(document.id(), read(document, Reference.Province.class));
            case "craft" -> {
                Reference.Craft craft = read(document, Reference.Craft.class);
                crafts.put(craft.id(), craft);
                families.putIfAbsent(craft.family(), new References.Family(craft.family(), craft.familyName()));
            }
            case "term" -> terms.put(document.id(), read(document, Reference.Term.class));
            case "storefront" -> storefronts.put(document.id(), read(document, Reference.Storefront.class));
            case "partner" -> partners.put(document.id(), read(document, Partner.class));
            case "placement" -> placements.add(Placed.Known.of(read(document, Merchandising.Placement.class)));
            case "synonym" -> synonyms.add(read(document, Merchandising.Synonym.class));
            default -> {
                // A newer indexer may write more than we know.
            }
        }
    }

    /** Pinned, hidden and boosted products, whatever their dates. */
    List<Placed.Known> placements() {
        return Collections.unmodifiableList(placements);
    }

    /** What merchants want read as the same at that moment. */
    List<WordLists.Group> synonyms(Instant now) {
        return synonyms.stream()
                .filter(synonym -> synonym.holds(now))
                .map(synonym -> new WordLists.Group(
                        Stream.concat(Stream.of(synonym.word()), synonym.alternatives().stream())
                                .toList(),
                        synonym.weight() / 100f))
                .toList();
    }

    private static <R> R read(ReferenceDocument document, Class<R> type) {
        return ElasticsearchConnection.documents().convertValue(document.body(), type);
    }

    @Override
    public Optional<Reference.Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    @Override
    public Optional<Reference.Province> province(String code) {
        return Optional.ofNullable(provinces.get(code));
    }

    @Override
    public Optional<Reference.Craft> craft(String id) {
        return Optional.ofNullable(crafts.get(id));
    }

    @Override
    public Optional<References.Family> family(String id) {
        return Optional.ofNullable(families.get(id));
    }

    @Override
    public Optional<Reference.Term> term(String list, String id) {
        return Optional.ofNullable(terms.get(list + "/" + id));
    }

    @Override
    public Optional<Reference.Storefront> storefront(String host) {
        return answering(host.toLowerCase(Locale.ROOT)).or(() -> answering("*"));
    }

    private Optional<Reference.Storefront> answering(String host) {
        return storefronts.values().stream()
                .filter(storefront -> storefront.active() && storefront.hosts().contains(host))
                .findFirst();
    }

    @Override
    public Collection<Reference.Region> regions() {
        return List.copyOf(regions.values());
    }

    @Override
    public Collection<Reference.Province> provinces() {
        return List.copyOf(provinces.values());
    }

    @Override
    public Collection<Reference.Craft> crafts() {
        return List.copyOf(crafts.values());
    }

    @Override
    public Collection<References.Family> families() {
        return List.copyOf(families.values());
    }

    @Override
    public Collection<Reference.Term> terms() {
        return List.copyOf(terms.values());
    }

    @Override
    public Collection<Reference.Storefront> storefronts() {
        return List.copyOf(storefronts.values());
    }

    @Override
    public Collection<Partner> partners() {
        return List.copyOf(partners.values());
    }
}
