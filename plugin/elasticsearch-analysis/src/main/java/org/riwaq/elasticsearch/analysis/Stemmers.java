package org.riwaq.elasticsearch.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Stemmers by the names that the filters {@code stemmer} and {@code snowball} give them. */
final class Stemmers {
    private static final Map<String, Supplier<SnowballStemmer>> SNOWBALL = snowball();
    private static final Map<String, UnaryOperator<TokenStream>> NAMED = named();

    private Stemmers() {}

    /** The stemmer of a language, as {@code snowball} names it: {@code English}, {@code French}. */
    static UnaryOperator<TokenStream> snowball(String language) {
        if (language.equals("Porter")) {
            return PorterStemFilter::new;
        }
        Supplier<SnowballStemmer> stemmer = SNOWBALL.get(language.toLowerCase(Locale.ROOT));
        if (stemmer == null) {
            throw new IllegalArgumentException("Unknown [snowball] language [" + language + "]");
        }
        return stream -> new SnowballFilter(stream, stemmer.get());
    }

    /** The stemmer of that name, as {@code stemmer} names it: {@code light_french}, {@code arabic}. */
    static UnaryOperator<TokenStream> named(String name) {
        UnaryOperator<TokenStream> stemmer = NAMED.get(name.toLowerCase(Locale.ROOT));
        if (stemmer == null) {
            throw new IllegalArgumentException("Unknown [stemmer] language [" + name + "]");
        }
        return stemmer;
    }

    private static Map<String, Supplier<SnowballStemmer>> snowball() {
        Map<String, Supplier<SnowballStemmer>> stemmers = new TreeMap<>();
        stemmers.put("armenian", ArmenianStemmer::new);
        stemmers.put("basque", BasqueStemmer::new);
        stemmers.put("catalan", CatalanStemmer::new);
        stemmers.put("danish", DanishStemmer::new);
        stemmers.put("dutch", DutchStemmer::new);
        stemmers.put("english", EnglishStemmer::new);
        stemmers.put("estonian", EstonianStemmer::new);
        stemmers.put("finnish", FinnishStemmer::new);
        stemmers.put("french", FrenchStemmer::new);
        stemmers.put("german", GermanStemmer::new);
        stemmers.put("hungarian", HungarianStemmer::new);
        stemmers.put("irish", IrishStemmer::new);
        stemmers.put("italian", ItalianStemmer::new);
        stemmers.put("lithuanian", LithuanianStemmer::new);
        stemmers.put("norwegian", NorwegianStemmer::new);
        stemmers.put("portuguese", PortugueseStemmer::new);
        stemmers.put("romanian", RomanianStemmer::new);
        stemmers.put("russian", RussianStemmer::new);
        stemmers.put("spanish", SpanishStemmer::new);
        stemmers.put("swedish", SwedishStemmer::new);
        stemmers.put("turkish", TurkishStemmer::new);
        return stemmers;
    }

    private static Map<String, UnaryOperator<TokenStream>> named() {
        Map<String, UnaryOperator<TokenStream>> stemmers = new TreeMap<>();
        SNOWBALL.forEach(
                (language, stemmer) -> stemmers.put(language, stream -> new SnowballFilter(stream, stemmer.get())));
        // By the documentation, "english" is the older Porter stemmer and "porter2" Snowball's own.
        stemmers.put("english", PorterStemFilter::new);
        stemmers.put("porter", PorterStemFilter::new);
        stemmers.put("porter2", stream -> new SnowballFilter(stream, new EnglishStemmer()));
        stemmers.put("light_english", KStemFilter::new);
        stemmers.put("minimal_english", EnglishMinimalStemFilter::new);
        stemmers.put("possessive_english", EnglishPossessiveFilter::new);
        stemmers.put("arabic", ArabicStemFilter::new);
        stemmers.put("light_french", FrenchLightStemFilter::new);
        stemmers.put("minimal_french", FrenchMinimalStemFilter::new);
        stemmers.put("light_spanish", SpanishLightStemFilter::new);
        stemmers.put("spanish_plural", SpanishPluralStemFilter::new);
        stemmers.put("light_german", GermanLightStemFilter::new);
        stemmers.put("minimal_german", GermanMinimalStemFilter::new);
        stemmers.put("light_italian", ItalianLightStemFilter::new);
        stemmers.put("light_portuguese", PortugueseLightStemFilter::new);
        stemmers.put("minimal_portuguese", PortugueseMinimalStemFilter::new);
        return stemmers;
    }
}
