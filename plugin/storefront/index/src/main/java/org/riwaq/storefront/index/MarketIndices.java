package org.riwaq.storefront.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names of a market's indices and aliases, and what they are made with: the files of {@code config/elasticsearch},
 * where {@code analysis.json} is part of every index with texts. Changed files make another definition, and with that a
 * rebuild.
 */
public final class MarketIndices {
    private final String prefix;
    private final Map<IndexKind, String> definitions;
    private final String hash;

    private MarketIndices(String prefix, Map<IndexKind, String> definitions) {
        this.prefix = prefix;
        this.definitions = definitions;
        this.hash = hash(definitions);
    }

    /**
     * Reads the files.
     *
     * @param prefix what all names begin with, so that markets can share a cluster
     * @param directory {@code config/elasticsearch}
     * @throws IllegalArgumentException when a file is missing or is no JSON object; the message names it
     */
    public static MarketIndices read(String prefix, Path directory) {
        if (!prefix.matches("[a-z][a-z0-9]{0,30}"))
            throw new IllegalArgumentException("An index prefix is up to 31 of a-z and 0-9: " + prefix);
        ObjectNode analysis = object(directory.resolve("analysis.json"));
        Map<IndexKind, String> definitions = new EnumMap<>(IndexKind.class);
        for (IndexKind kind : IndexKind.values()) {
            ObjectNode definition = object(directory.resolve(kind.word() + ".json"));
            if (kind.hasTexts()) definition.withObject("/settings/index").set("analysis", analysis);
            definitions.put(kind, definition.toString());
        }
        return new MarketIndices(prefix, definitions);
    }

    /** What searches and lookups ask; it leads to the generation in use. */
    public String alias(IndexKind kind) {
        return prefix + "-" + kind.word();
    }

    /** An index of a generation. */
    public String index(IndexKind kind, Generation generation) {
        return alias(kind) + "-" + generation.suffix();
    }

    /** Every index of this market of that kind, as a pattern. */
    public String pattern(IndexKind kind) {
        return alias(kind) + "-*";
    }

    /** The generation an index is of, unless its name is not one of ours. */
    public Optional<Generation> generation(IndexKind kind, String index) {
        String start = alias(kind) + "-";
        return index.startsWith(start) ? Generation.parse(index.substring(start.length())) : Optional.empty();
    }

    /** Settings and mappings, as the body of a request that makes an index. */
    public String definition(IndexKind kind) {
        return definitions.getOrDefault(kind, "");
    }

    /** How often an index in use makes new documents searchable; they promise less than a second. */
    public String refreshInterval(IndexKind kind) {
        return JsonMapper.shared()
                .readTree(definition(kind))
                .at("/settings/index/refresh_interval")
                .asString("500ms");
    }

    /** A generation to be built now with these files. */
    public Generation next(Instant now) {
        return Generation.of(hash, now);
    }

    /** Whether a generation was made with these files. */
    public boolean fits(Generation generation) {
        return generation.definition().equals(hash);
    }

    private static ObjectNode object(Path file) {
        try {
            if (JsonMapper.shared().readTree(Files.readString(file)) instanceof ObjectNode object) return object;
            throw new IllegalArgumentException(file + " is no JSON object");
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(file + " is not JSON: " + broken.getOriginalMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static String hash(Map<IndexKind, String> definitions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            definitions.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            digest.update((byte) DOCUMENTS);
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counted up when documents get a field that must be filled from facts already indexed. */
    private static final int DOCUMENTS = 3;
}
