package org.riwaq.storefront.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;

/** The doors to a market in Elasticsearch, over one set of connections. Close it in the end. */
public final class Search implements AutoCloseable {
    private final ElasticsearchConnection connection;
    private final Elasticsearch elasticsearch;
    private final ElasticsearchReferences references;
    private final ElasticsearchProducts products;
    private final ElasticsearchMakers makers;
    private final ElasticsearchSuggestions suggestions;
    private final Showings showings;
    private final ElasticsearchExplanations explanations;

    private Search(ElasticsearchConnection connection, MarketIndices indices, Supplier<WordLists> words, Clock clock) {
        this.connection = connection;
        this.elasticsearch = new Elasticsearch(connection.client(), indices);
        this.references = new ElasticsearchReferences(elasticsearch, words, clock);
        this.products = new ElasticsearchProducts(elasticsearch, references, clock);
        this.makers = new ElasticsearchMakers(elasticsearch, references, clock);
        this.suggestions = new ElasticsearchSuggestions(elasticsearch, references, clock);
        this.showings = new KeptShowings(new ElasticsearchShowings(elasticsearch), System::nanoTime);
        this.explanations = new ElasticsearchExplanations(elasticsearch, references, products, clock);
    }

    /**
     * Opens them; nothing is asked yet, so Elasticsearch may come later.
     *
     * @param words the directory {@code config/search}; a file that changes is taken over within a second
     * @param clock decides which publication dates have passed
     * @throws IllegalArgumentException naming file, line and what is wrong there
     */
    public static Search open(ConnectionSettings settings, MarketIndices indices, Path words, Clock clock) {
        return open(settings, indices, words, Synonyms.NONE, clock);
    }

    /** With synonyms of the merchants' own. */
    public static Search open(
            ConnectionSettings settings, MarketIndices indices, Path words, Synonyms synonyms, Clock clock) {
        WordFiles files = WordFiles.open(words);
        return new Search(
                ElasticsearchConnection.open(settings),
                indices,
                () -> files.now().with(synonyms.groups()),
                clock);
    }

    public ProductSearch products() {
        return products;
    }

    public MakerSearch makers() {
        return makers;
    }

    public Suggestions suggestions() {
        return suggestions;
    }

    public Showings showings() {
        return showings;
    }

    public Explanations explanations() {
        return explanations;
    }

    public References references() {
        return references;
    }

    /** How it stands now; asks Elasticsearch, never throws. */
    public SearchStatus status() {
        try {
            boolean searchable = elasticsearch.exists(IndexKind.PRODUCTS);
            return new SearchStatus(true, searchable);
        } catch (SearchUnavailableException away) {
            return new SearchStatus(false, false);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
