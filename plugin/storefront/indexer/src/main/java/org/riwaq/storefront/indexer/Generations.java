package org.riwaq.storefront.indexer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.riwaq.storefront.index.FeedPosition;
import org.riwaq.storefront.index.Generation;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;

/** The generations of a market: which is in use, making one, letting it take over, clearing old ones away. */
final class Generations {
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final MarketIndices indices;
    private final Clock clock;

    Generations(ElasticsearchClient client, MarketIndices indices, Clock clock) {
        this.client = client;
        this.indices = indices;
        this.clock = clock;
    }

    /** The generation that searches read, if there is one. */
    Optional<Generation> current() throws IOException {
        TreeSet<Generation> inUse = new TreeSet<>(behindAlias());
        if (inUse.isEmpty()) return Optional.empty();
        Generation first = inUse.first();
        // Two indexers that built the very first one may both have put theirs in use: the older stays.
        for (Generation other : inUse.tailSet(first, false)) delete(other);
        return Optional.of(first);
    }

    private List<Generation> behindAlias() throws IOException {
        try {
            return client
                    .indices()
                    .getAlias(get -> get.name(indices.alias(IndexKind.PRODUCTS)))
                    .result()
                    .keySet()
                    .stream()
                    .flatMap(index -> indices.generation(IndexKind.PRODUCTS, index).stream())
                    .toList();
        } catch (ElasticsearchException refused) {
            if (refused.status() == NOT_FOUND) return List.of();
            throw refused;
        }
    }

    boolean fits(Generation generation) {
        return indices.fits(generation);
    }

    /** Makes the five indices of a new one, not refreshed until it takes over. */
    Generation create() throws IOException {
        Generation generation = indices.next(clock.instant());
        for (IndexKind kind : IndexKind.values()) {
            client.indices()
                    .create(create -> create.index(indices.index(kind, generation))
                            .withJson(new StringReader(indices.definition(kind)))
                            .aliases(writeAlias(kind, generation), alias -> alias.isHidden(true)));
            refreshEvery(indices.index(kind, generation), Time.of(time -> time.time("-1")));
        }
        return generation;
    }

    private void refreshEvery(String index, Time interval) throws IOException {
        client.indices().putSettings(put -> put.index(index).settings(settings -> settings.refreshInterval(interval)));
    }

    /** What is written through: with the index it goes too, so that a late write never makes an index by itself. */
    String writeAlias(IndexKind kind, Generation generation) {
        return indices.index(kind, generation) + "-write";
    }

    /**
     * Puts a generation in use in place of the one that was; all five indices at once, so that no search sees two.
     *
     * @return whether it did; not when another one took over meanwhile
     */
    boolean takeOver(Generation generation, Optional<Generation> replaced) throws IOException {
        for (IndexKind kind : IndexKind.values()) {
            String index = indices.index(kind, generation);
            refreshEvery(index, Time.of(time -> time.time(indices.refreshInterval(kind))));
            client.indices().refresh(refresh -> refresh.index(index));
        }
        if (!current().equals(replaced)) return false;
        List<Action> actions = new ArrayList<>();
        for (IndexKind kind : IndexKind.values()) {
            replaced.ifPresent(old ->
                    actions.add(Action.of(action -> action.remove(remove -> remove.index(indices.index(kind, old))
                            .alias(indices.alias(kind))
                            .mustExist(true)))));
            actions.add(Action.of(action ->
                    action.add(add -> add.index(indices.index(kind, generation)).alias(indices.alias(kind)))));
        }
        client.indices().updateAliases(update -> update.actions(actions));
        return true;
    }

    /** Deletes the generations that are older than the one in use: replaced ones, and half-built ones of others. */
    void deleteOlderThan(Generation current) throws IOException {
        for (Generation generation : all()) if (generation.compareTo(current) < 0) delete(generation);
    }

    private Set<Generation> all() throws IOException {
        Set<Generation> generations = new TreeSet<>();
        for (IndexKind kind : IndexKind.values())
            client.indices()
                    .get(get -> get.index(indices.pattern(kind)).expandWildcards(ExpandWildcard.Open))
                    .result()
                    .keySet()
                    .forEach(index -> indices.generation(kind, index).ifPresent(generations::add));
        return generations;
    }

    void delete(Generation generation) throws IOException {
        List<String> names = Arrays.stream(IndexKind.values())
                .map(kind -> indices.index(kind, generation))
                .toList();
        client.indices().delete(delete -> delete.index(names).ignoreUnavailable(true));
    }

    /** How far a generation has followed the feed, if anything was ever saved. */
    Optional<String> position(Generation generation) throws IOException {
        String index = indices.index(IndexKind.REFERENCES, generation);
        try {
            return Optional.ofNullable(client.get(get -> get.index(index).id(FeedPosition.KEY), FeedPosition.class)
                            .source())
                    .map(FeedPosition::cursor);
        } catch (ElasticsearchException refused) {
            if (refused.status() == NOT_FOUND) throw new GenerationGoneException(index);
            throw refused;
        }
    }

    /** Everything before this cursor is in the generation's indices. */
    void savePosition(Generation generation, String cursor) throws IOException {
        String alias = writeAlias(IndexKind.REFERENCES, generation);
        try {
            client.index(index -> index.index(alias)
                    .requireAlias(true)
                    .id(FeedPosition.KEY)
                    .document(FeedPosition.at(cursor, clock.instant())));
        } catch (ElasticsearchException refused) {
            if (refused.status() == NOT_FOUND) throw new GenerationGoneException(alias);
            throw refused;
        }
    }
}
