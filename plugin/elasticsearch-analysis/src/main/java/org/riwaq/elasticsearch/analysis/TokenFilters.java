package org.riwaq.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.tartarus.snowball.ext.FrenchStemmer;

/** The token filters, each by its name and what it reads of its settings. */
final class TokenFilters {
    private static final Map<String, Function<Settings, UnaryOperator<TokenStream>>> BY_NAME = byName();

    /** They change characters, not words, so a normalizer may use them. */
    private static final Set<String> NORMALIZING = Set.of(
            "arabic_normalization",
            "asciifolding",
            "decimal_digit",
            "elision",
            "lowercase",
            "pattern_replace",
            "persian_normalization",
            "trim",
            "uppercase");

    /** They mean nothing without settings: the server must not try to make them for every index. */
    private static final Set<String> NEED_SETTINGS =
            Set.of("elision", "keep", "keyword_marker", "pattern_replace", "stemmer_override");

    /** The server has {@code lowercase} itself; a bare {@code stemmer} is of no language. */
    private static final Set<String> NOT_BARE = Set.of("lowercase", "stemmer");

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> configured() {
        Map<String, AnalysisProvider<TokenFilterFactory>> providers = new TreeMap<>();
        BY_NAME.forEach((type, maker) -> {
            AnalysisProvider<TokenFilterFactory> provider =
                    (index, environment, name, settings) -> NORMALIZING.contains(type)
                            ? new Normalizing(name, maker.apply(settings))
                            : new Plain(name, maker.apply(settings));
            providers.put(
                    type, NEED_SETTINGS.contains(type) ? AnalysisPlugin.requiresAnalysisSettings(provider) : provider);
        });
        return providers;
    }

    static List<PreConfiguredTokenFilter> bare() {
        List<PreConfiguredTokenFilter> filters = new ArrayList<>();
        BY_NAME.forEach((name, maker) -> {
            if (!NOT_BARE.contains(name) && !NEED_SETTINGS.contains(name)) {
                filters.add(PreConfiguredTokenFilter.singleton(
                        name, NORMALIZING.contains(name), maker.apply(bareSettings(name))::apply));
            }
        });
        filters.add(PreConfiguredTokenFilter.singleton(
                "elision", true, stream -> new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES)));
        return filters;
    }

    /** The built-in edge n-grams are one character long by the documentation, configured ones up to two. */
    private static Settings bareSettings(String name) {
        return name.equals("edge_ngram") ? Settings.builder().put("max_gram", 1).build() : Settings.EMPTY;
    }

    private static Map<String, Function<Settings, UnaryOperator<TokenStream>>> byName() {
        Map<String, Function<Settings, UnaryOperator<TokenStream>>> filters = new TreeMap<>();
        filters.put("apostrophe", settings -> ApostropheFilter::new);
        filters.put("arabic_normalization", settings -> ArabicNormalizationFilter::new);
        filters.put("arabic_stem", settings -> ArabicStemFilter::new);
        filters.put("asciifolding", TokenFilters::asciiFolding);
        filters.put("decimal_digit", settings -> DecimalDigitFilter::new);
        filters.put("edge_ngram", TokenFilters::edgeNgram);
        filters.put("elision", TokenFilters::elision);
        filters.put("flatten_graph", settings -> FlattenGraphFilter::new);
        filters.put("french_stem", settings -> stream -> new SnowballFilter(stream, new FrenchStemmer()));
        filters.put("keep", TokenFilters::keep);
        filters.put("keyword_marker", TokenFilters::keywordMarker);
        filters.put("keyword_repeat", settings -> KeywordRepeatFilter::new);
        filters.put("kstem", settings -> KStemFilter::new);
        filters.put("length", TokenFilters::length);
        filters.put("limit", TokenFilters::limit);
        filters.put("lowercase", TokenFilters::lowercase);
        filters.put("ngram", TokenFilters::ngram);
        filters.put("pattern_replace", TokenFilters::patternReplace);
        filters.put("persian_normalization", settings -> PersianNormalizationFilter::new);
        filters.put("porter_stem", settings -> PorterStemFilter::new);
        filters.put("remove_duplicates", settings -> RemoveDuplicatesTokenFilter::new);
        filters.put("reverse", settings -> ReverseStringFilter::new);
        filters.put("snowball", settings -> Stemmers.snowball(settings.get("language", "English")));
        filters.put("stemmer", settings -> Stemmers.named(settings.get("language", settings.get("name", "porter"))));
        filters.put("stemmer_override", TokenFilters::stemmerOverride);
        filters.put("trim", settings -> TrimFilter::new);
        filters.put("truncate", TokenFilters::truncate);
        filters.put("unique", TokenFilters::unique);
        filters.put("uppercase", settings -> UpperCaseFilter::new);
        return filters;
    }

    private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return stream -> new ASCIIFoldingFilter(stream, preserve);
    }

    private static UnaryOperator<TokenStream> edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        if (settings.get("side", "front").equals("back")) {
            return stream -> new ReverseStringFilter(
                    new EdgeNGramTokenFilter(new ReverseStringFilter(stream), min, max, preserve));
        }
        return stream -> new EdgeNGramTokenFilter(stream, min, max, preserve);
    }

    private static UnaryOperator<TokenStream> ngram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return stream -> new NGramTokenFilter(stream, min, max, preserve);
    }

    private static UnaryOperator<TokenStream> elision(Settings settings) {
        CharArraySet articles = words(settings, "articles", settings.getAsBoolean("articles_case", false));
        return stream -> new ElisionFilter(stream, articles);
    }

    private static UnaryOperator<TokenStream> keep(Settings settings) {
        CharArraySet words = words(settings, "keep_words", settings.getAsBoolean("keep_words_case", false));
        return stream -> new KeepWordFilter(stream, words);
    }

    private static UnaryOperator<TokenStream> keywordMarker(Settings settings) {
        CharArraySet words = words(settings, "keywords", settings.getAsBoolean("ignore_case", false));
        return stream -> new SetKeywordMarkerFilter(stream, words);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return stream -> new LengthFilter(stream, min, max);
    }

    private static UnaryOperator<TokenStream> limit(Settings settings) {
        int max = settings.getAsInt("max_token_count", 1);
        boolean all = settings.getAsBoolean("consume_all_tokens", false);
        return stream -> new LimitTokenCountFilter(stream, max, all);
    }

    private static UnaryOperator<TokenStream> lowercase(Settings settings) {
        String language = settings.get("language", "");
        return switch (language) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("Unknown language of [lowercase]: [" + language + "]");
        };
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        var pattern = Patterns.compile(settings.get("pattern"), settings.get("flags"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return stream -> new PatternReplaceFilter(stream, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> stemmerOverride(Settings settings) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : settings.getAsList("rules")) {
            String[] sides = rule.split("=>", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("A rule is [word, word => stem], not [" + rule + "]");
            }
            for (String word : sides[0].split(",")) {
                builder.add(word.strip(), sides[1].strip());
            }
        }
        try {
            StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
            return stream -> new StemmerOverrideFilter(stream, map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnaryOperator<TokenStream> truncate(Settings settings) {
        int length = settings.getAsInt("length", 10);
        return stream -> new TruncateTokenFilter(stream, length);
    }

    private static UnaryOperator<TokenStream> unique(Settings settings) {
        return settings.getAsBoolean("only_on_same_position", false)
                ? RemoveDuplicatesTokenFilter::new
                : UniqueWordFilter::new;
    }

    private static CharArraySet words(Settings settings, String key, boolean ignoreCase) {
        List<String> words = settings.getAsList(key);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("This filter needs [" + key + "] as a list");
        }
        return new CharArraySet(words, ignoreCase);
    }

    private record Plain(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream stream) {
            return filter.apply(stream);
        }
    }

    private record Normalizing(String name, UnaryOperator<TokenStream> filter)
            implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream stream) {
            return filter.apply(stream);
        }
    }
}
