package org.riwaq.storefront.indexer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Change;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WalkPage;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.FeedPosition;
import org.riwaq.storefront.index.Generation;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;
import tools.jackson.databind.JsonNode;

/**
 * Walks everything the engine has and everything an index has, and says where they differ. Both go on changing meanwhile:
 * what differs is looked at again after a while, and what was written since the walk began is left out.
 */
final class Comparison {
    private static final int INDEX_PAGE = 1000;
    private static final Time KEEP = Time.of(time -> time.time("2m"));

    private final Engine engine;
    private final ElasticsearchClient client;
    private final MarketIndices indices;
    private final Generation generation;
    private final int pageSize;
    private final Map<IndexKind, Set<String>> walked = new EnumMap<>(IndexKind.class);
    private long compared;
    private long began;

    Comparison(Engine engine, ElasticsearchClient client, MarketIndices indices, Generation generation, int pageSize) {
        this.engine = engine;
        this.client = client;
        this.indices = indices;
        this.generation = generation;
        this.pageSize = pageSize;
        for (IndexKind kind : IndexKind.values()) walked.put(kind, new HashSet<>());
    }

    /** A page of a walk, to be walked again. */
    private record Page(FactType<?> type, @Nullable String after) {}

    /** @param settle how long news may need from the engine to the index */
    List<Difference> differences(Duration settle) throws IOException, InterruptedException {
        Map<Page, List<Difference>> doubtful = new LinkedHashMap<>();
        for (FactType<?> type : FactType.all()) if (FactDocuments.indexed(type)) walk(type, doubtful);
        List<Difference> surplus = surplus();
        if (!doubtful.isEmpty() || !surplus.isEmpty()) Thread.sleep(settle.toMillis());
        List<Difference> all = new ArrayList<>();
        for (Map.Entry<Page, List<Difference>> page : doubtful.entrySet()) {
            List<Difference> still = compare(page.getKey().type, walk(page.getKey()));
            page.getValue().stream().filter(still::contains).forEach(all::add);
        }
        if (!surplus.isEmpty()) {
            // Gone meanwhile: the feed told of it.
            List<Difference> still = surplus();
            surplus.stream().filter(still::contains).forEach(all::add);
        }
        return all;
    }

    /** How many facts were looked at. */
    long compared() {
        return compared;
    }

    private void walk(FactType<?> type, Map<Page, List<Difference>> doubtful) throws IOException {
        @Nullable String after = null;
        do {
            Page at = new Page(type, after);
            WalkPage page = walk(at);
            if (began == 0 && !page.changes.isEmpty())
                began = page.changes.stream()
                        .mapToLong(change -> change.version)
                        .max()
                        .orElse(0);
            compared += page.changes.size();
            List<Difference> found = compare(type, page);
            if (!found.isEmpty()) doubtful.put(at, found);
            after = page.next;
        } while (after != null);
    }

    private WalkPage walk(Page page) {
        return engine.walk(page.type, page.after, pageSize);
    }

    private List<Difference> compare(FactType<?> type, WalkPage page) throws IOException {
        List<Difference> found = new ArrayList<>();
        Map<IndexKind, List<DocumentWrite>> writes =
                page.changes.stream().map(FactDocuments::write).collect(Collectors.groupingBy(DocumentWrite::kind));
        Map<String, String> ids = new HashMap<>();
        for (Change<?> change : page.changes)
            ids.put(FactDocuments.write(change).id(), change.id);
        for (Map.Entry<IndexKind, List<DocumentWrite>> some : writes.entrySet()) {
            Map<String, JsonNode> there = documents(some.getKey(), some.getValue());
            for (DocumentWrite write : some.getValue()) {
                walkedOf(some.getKey()).add(write.id());
                Difference.Kind kind = difference(write, there.get(write.id()));
                if (kind != null)
                    found.add(new Difference(
                            kind,
                            type.name,
                            Objects.requireNonNull(ids.get(write.id())),
                            name(kind == Difference.Kind.SURPLUS ? there.get(write.id()) : json(write.document()))));
            }
        }
        return found;
    }

    private static Difference.@Nullable Kind difference(DocumentWrite write, @Nullable JsonNode there) {
        JsonNode expected = json(write.document());
        boolean shown = !isGone(expected);
        boolean known = there != null && !isGone(there);
        if (!shown) return known ? Difference.Kind.SURPLUS : null;
        if (!known) return Difference.Kind.MISSING;
        return expected.equals(there) ? null : Difference.Kind.STALE;
    }

    private Map<String, JsonNode> documents(IndexKind kind, List<DocumentWrite> writes) throws IOException {
        List<String> ids = writes.stream().map(DocumentWrite::id).toList();
        MgetResponse<JsonNode> response =
                client.mget(get -> get.index(indices.index(kind, generation)).ids(ids), JsonNode.class);
        Map<String, JsonNode> there = new HashMap<>();
        response.docs().forEach(document -> {
            if (document.isResult() && document.result().found())
                there.put(
                        document.result().id(),
                        Objects.requireNonNull(document.result().source()));
        });
        return there;
    }

    /** As Elasticsearch would give it back. */
    private static JsonNode json(Object document) {
        return ElasticsearchConnection.documents()
                .readTree(ElasticsearchConnection.documents().writeValueAsString(document));
    }

    private List<Difference> surplus() throws IOException {
        List<Difference> surplus = new ArrayList<>();
        for (IndexKind kind : IndexKind.values()) {
            String index = indices.index(kind, generation);
            client.indices().refresh(refresh -> refresh.index(index));
            String point = client.openPointInTime(open -> open.index(index).keepAlive(KEEP))
                    .id();
            try {
                surplus(kind, point, surplus);
            } finally {
                client.closePointInTime(close -> close.id(point));
            }
        }
        return surplus;
    }

    private void surplus(IndexKind kind, String point, List<Difference> surplus) throws IOException {
        List<FieldValue> after = List.of();
        while (true) {
            List<FieldValue> from = after;
            SearchResponse<JsonNode> response = client.search(
                    search -> {
                        search.pit(pit -> pit.id(point).keepAlive(KEEP))
                                .size(INDEX_PAGE)
                                .version(true)
                                .sort(SortOptions.of(sort -> sort.field(
                                        field -> field.field("_shard_doc").order(SortOrder.Asc))));
                        return from.isEmpty() ? search : search.searchAfter(from);
                    },
                    JsonNode.class);
            List<Hit<JsonNode>> hits = response.hits().hits();
            for (Hit<JsonNode> hit : hits) {
                JsonNode document = Objects.requireNonNull(hit.source());
                if (isSurplus(kind, hit, document))
                    surplus.add(new Difference(
                            Difference.Kind.SURPLUS, type(kind, document), id(hit, document), name(document)));
            }
            if (hits.size() < INDEX_PAGE) return;
            after = hits.get(hits.size() - 1).sort();
        }
    }

    private boolean isSurplus(IndexKind kind, Hit<JsonNode> hit, JsonNode document) {
        String id = Objects.requireNonNull(hit.id());
        Long version = hit.version();
        return !walkedOf(kind).contains(id)
                && !id.equals(FeedPosition.KEY)
                && !isGone(document)
                && (version == null || version <= began);
    }

    private Set<String> walkedOf(IndexKind kind) {
        return Objects.requireNonNull(walked.get(kind));
    }

    /** A document that stands for nothing that is there: see {@link FactDocuments}. */
    private static boolean isGone(JsonNode document) {
        return (document.path("shown").isBoolean() && !document.path("shown").asBoolean())
                || document.path("deleted").asBoolean(false)
                || (document.path("policy").asString("").equals("NEVER")
                        && document.path("available").asInt(-1) == 0);
    }

    private static String type(IndexKind kind, JsonNode document) {
        return switch (kind) {
            case PRODUCTS -> FactType.PRODUCT.name;
            case MAKERS -> FactType.MAKER.name;
            case STOCKS -> FactType.STOCK.name;
            case REFERENCES, SHOWINGS -> document.path("type").asString("");
        };
    }

    private static String id(Hit<JsonNode> hit, JsonNode document) {
        return document.path("id").asString(Objects.requireNonNull(hit.id()));
    }

    private static String name(@Nullable JsonNode document) {
        if (document == null) return "";
        JsonNode names = document.path("title").isObject()
                ? document.path("title")
                : document.path("name").isObject()
                        ? document.path("name")
                        : document.path("body").path("name");
        return names.path("fr").asString(document.path("handle").asString(""));
    }
}
