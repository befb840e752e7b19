package org.riwaq.elasticsearch.analysis;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** {@code html_strip}, {@code mapping} and {@code pattern_replace}. */
final class CharFilters {
    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> configured() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) -> new Plain(name, htmlStrip(settings)),
                "mapping",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new Normalizing(name, mapping(name, settings))),
                "pattern_replace",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new Normalizing(name, patternReplace(name, settings))));
    }

    static List<PreConfiguredCharFilter> bare() {
        return List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
    }

    private static UnaryOperator<Reader> htmlStrip(Settings settings) {
        Set<String> escaped = new HashSet<>(settings.getAsList("escaped_tags"));
        return reader -> new HTMLStripCharFilter(reader, escaped);
    }

    private static UnaryOperator<Reader> mapping(String name, Settings settings) {
        List<String> rules = settings.getAsList("mappings");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Mapping char filter [" + name + "] needs [mappings]");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            int arrow = rule.lastIndexOf("=>");
            if (arrow < 1) {
                throw new IllegalArgumentException(
                        "Mapping char filter [" + name + "]: a rule is [from => to], not [" + rule + "]");
            }
            map.add(
                    Escapes.read(rule.substring(0, arrow).strip()),
                    Escapes.read(rule.substring(arrow + 2).strip()));
        }
        NormalizeCharMap built = map.build();
        return reader -> new MappingCharFilter(built, reader);
    }

    private static UnaryOperator<Reader> patternReplace(String name, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null || pattern.isEmpty()) {
            throw new IllegalArgumentException("Char filter [" + name + "] needs a [pattern]");
        }
        Pattern compiled = Patterns.compile(pattern, settings.get("flags"));
        String replacement = settings.get("replacement", "");
        return reader -> new PatternReplaceCharFilter(compiled, replacement, reader);
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }

    /** One that works character by character may also be part of a normalizer. */
    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }
}
