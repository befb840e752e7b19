package org.riwaq.engine.merchandising.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.merchandising.dao.MerchandisingDao;
import org.riwaq.engine.merchandising.domain.Synonym;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Words mean the same in one group at a time, and none stands for itself. */
public final class SynonymRules implements Rules<Synonym> {
    private static final int LONGEST = 60;
    private static final int MOST = 20;
    private static final int LIGHTEST = 50;
    private static final int HEAVIEST = 100;

    private final MerchandisingDao dao;

    public SynonymRules(MerchandisingDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Synonym> subject() {
        return Synonym.class;
    }

    @Override
    public List<Refusal> broken(Synonym synonym) {
        Refusals refusals = new Refusals();
        Set<String> own = new HashSet<String>();
        if (synonym.getWord() != null) {
            form("word", synonym.getWord(), refusals);
            own.add(Span.key(synonym.getWord()));
        }
        alternatives(synonym, own, refusals);
        refusals.range("weight", synonym.getWeight(), LIGHTEST, HEAVIEST);
        if (Span.reversed(synonym.getActiveFrom(), synonym.getActiveUntil())) {
            refusals.add("merchandising.dates.reversed", "activeUntil");
        }
        for (Synonym other : dao.synonyms()) {
            if (!other.getId().equals(synonym.getId()) && sameTime(synonym, other)) {
                taken(synonym, other, refusals);
            }
        }
        return refusals.list();
    }

    private static void alternatives(Synonym synonym, Set<String> own, Refusals refusals) {
        List<String> alternatives = several(synonym.getAlternatives());
        if (alternatives.size() > MOST) {
            refusals.add("synonym.alternatives.many", "alternatives", "max", Integer.toString(MOST));
        }
        String word = Span.key(synonym.getWord());
        for (String alternative : alternatives) {
            form("alternatives", alternative, refusals);
            if (Span.key(alternative).equals(word)) {
                refusals.add("synonym.loop", "alternatives", "value", alternative);
            } else if (!own.add(Span.key(alternative))) {
                refusals.add("synonym.alternative.twice", "alternatives", "value", alternative);
            }
        }
    }

    /** A word of two groups would lead from one to the other and back. */
    private static void taken(Synonym synonym, Synonym other, Refusals refusals) {
        Set<String> theirs = new HashSet<String>();
        theirs.add(Span.key(other.getWord()));
        for (String alternative : several(other.getAlternatives())) {
            theirs.add(Span.key(alternative));
        }
        if (synonym.getWord() != null && theirs.contains(Span.key(synonym.getWord()))) {
            refusals.add("synonym.term.taken", "word", "value", synonym.getWord(), "word", other.getWord());
        }
        for (String alternative : several(synonym.getAlternatives())) {
            if (theirs.contains(Span.key(alternative))) {
                refusals.add("synonym.term.taken", "alternatives", "value", alternative, "word", other.getWord());
            }
        }
    }

    private static void form(String field, String term, Refusals refusals) {
        if (Span.key(term).isEmpty()) {
            refusals.add("synonym.term.wordless", field, "value", term);
        } else if (term.length() > LONGEST) {
            refusals.add("synonym.term.long", field, "value", term, "max", Integer.toString(LONGEST));
        }
    }

    private static boolean sameTime(Synonym one, Synonym other) {
        return Span.overlap(one.getActiveFrom(), one.getActiveUntil(), other.getActiveFrom(), other.getActiveUntil());
    }

    private static List<String> several(String joined) {
        List<String> terms = new ArrayList<String>();
        for (String term : joined == null ? Arrays.<String>asList() : Arrays.asList(joined.split(";", -1))) {
            terms.add(term.trim());
        }
        return terms;
    }
}
