package org.riwaq.elasticsearch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers beside {@code standard}. */
final class Tokenizers {
    private static final int MAX_TOKEN_LENGTH = 255;

    private Tokenizers() {}

    private static final Map<String, Function<Settings, Supplier<Tokenizer>>> BY_NAME = Map.of(
            "keyword", Tokenizers::keyword,
            "whitespace", Tokenizers::whitespace,
            "letter", settings -> LetterTokenizer::new,
            "classic", Tokenizers::classic,
            "uax_url_email", Tokenizers::urlEmail,
            "ngram", Tokenizers::ngram,
            "edge_ngram", Tokenizers::edgeNgram,
            "pattern", Tokenizers::pattern,
            "path_hierarchy", Tokenizers::pathHierarchy);

    static Map<String, AnalysisProvider<TokenizerFactory>> configured() {
        return BY_NAME.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> (index, environment, name, settings) -> TokenizerFactory.newFactory(
                                name, entry.getValue().apply(settings))));
    }

    static List<PreConfiguredTokenizer> bare() {
        return BY_NAME.entrySet().stream()
                .map(entry -> PreConfiguredTokenizer.singleton(
                        entry.getKey(), entry.getValue().apply(Settings.EMPTY)))
                .toList();
    }

    private static Supplier<Tokenizer> keyword(Settings settings) {
        int buffer = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
        return () -> new KeywordTokenizer(buffer);
    }

    private static Supplier<Tokenizer> whitespace(Settings settings) {
        int max = settings.getAsInt("max_token_length", MAX_TOKEN_LENGTH);
        return () -> new WhitespaceTokenizer(max);
    }

    private static Supplier<Tokenizer> classic(Settings settings) {
        int max = settings.getAsInt("max_token_length", MAX_TOKEN_LENGTH);
        return () -> {
            ClassicTokenizer tokenizer = new ClassicTokenizer();
            tokenizer.setMaxTokenLength(max);
            return tokenizer;
        };
    }

    private static Supplier<Tokenizer> urlEmail(Settings settings) {
        int max = settings.getAsInt("max_token_length", MAX_TOKEN_LENGTH);
        return () -> {
            UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
            tokenizer.setMaxTokenLength(max);
            return tokenizer;
        };
    }

    private static Supplier<Tokenizer> ngram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate wanted = tokenCharacters(settings);
        return () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int c) {
                return wanted.test(c);
            }
        };
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate wanted = tokenCharacters(settings);
        return () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int c) {
                return wanted.test(c);
            }
        };
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        var pattern = Patterns.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        if (settings.getAsBoolean("reverse", false)) {
            throw new IllegalArgumentException("[path_hierarchy] of the embedded server knows no [reverse]");
        }
        char delimiter = settings.get("delimiter", "/").charAt(0);
        char replacement =
                settings.get("replacement", Character.toString(delimiter)).charAt(0);
        int skip = settings.getAsInt("skip", 0);
        int buffer = settings.getAsInt("buffer_size", 1024);
        return () -> new PathHierarchyTokenizer(buffer, delimiter, replacement, skip);
    }

    private static IntPredicate tokenCharacters(Settings settings) {
        List<String> classes = settings.getAsList("token_chars");
        if (classes.isEmpty()) {
            return c -> true;
        }
        String custom = settings.get("custom_token_chars", "");
        IntPredicate wanted = c -> false;
        for (String name : classes) {
            wanted = wanted.or(characterClass(name.strip().toLowerCase(Locale.ROOT), custom));
        }
        return wanted;
    }

    private static IntPredicate characterClass(String name, String custom) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> Tokenizers::isPunctuation;
            case "symbol" -> Tokenizers::isSymbol;
            case "custom" -> c -> custom.indexOf(c) >= 0;
            default -> throw new IllegalArgumentException("Unknown class of [token_chars]: [" + name + "]");
        };
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
