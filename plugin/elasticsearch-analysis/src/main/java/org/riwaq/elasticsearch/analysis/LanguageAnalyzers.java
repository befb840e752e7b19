package org.riwaq.elasticsearch.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.PreBuiltAnalyzerProviderFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.indices.analysis.PreBuiltCacheFactory.CachingStrategy;

/** Whole analyzers of languages, with {@code stopwords} and {@code stem_exclusion} as settings. */
final class LanguageAnalyzers {
    private static final Map<String, Language> BY_NAME = new TreeMap<>(Map.of(
            "arabic", new Language(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new),
            "catalan", new Language(CatalanAnalyzer.getDefaultStopSet(), CatalanAnalyzer::new),
            "dutch", new Language(DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new),
            "english", new Language(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new),
            "french", new Language(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new),
            "german", new Language(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new),
            "italian", new Language(ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new),
            "portuguese", new Language(PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new),
            "spanish", new Language(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new),
            "turkish", new Language(TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new)));

    private LanguageAnalyzers() {}

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> configured() {
        Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> providers = new TreeMap<>();
        BY_NAME.forEach((language, parts) -> providers.put(
                language, (index, environment, name, settings) -> new Provider(name, environment, settings, parts)));
        return providers;
    }

    static List<PreBuiltAnalyzerProviderFactory> bare() {
        return BY_NAME.entrySet().stream()
                .map(entry -> new PreBuiltAnalyzerProviderFactory(
                        entry.getKey(),
                        CachingStrategy.ONE,
                        () -> entry.getValue().analyzer()))
                .toList();
    }

    private interface Maker {
        Analyzer of(CharArraySet stopWords, CharArraySet stemExclusions);
    }

    private record Language(CharArraySet stopWords, Maker maker) {
        Analyzer analyzer() {
            return maker.of(stopWords, CharArraySet.EMPTY_SET);
        }
    }

    private static final class Provider extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        Provider(String name, Environment environment, Settings settings, Language language) {
            super(name, settings);
            analyzer = language.maker.of(
                    Analysis.parseStopWords(environment, settings, language.stopWords),
                    Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET));
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
