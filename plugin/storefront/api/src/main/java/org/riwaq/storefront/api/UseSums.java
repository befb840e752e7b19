package org.riwaq.storefront.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.MakerUse;
import org.riwaq.contract.QuestionUse;
import org.riwaq.contract.UseReport;

/** What was counted in this process and not told yet. The text of a question leaves it only once the engine asks for it. */
final class UseSums {
    /** So much fits into one command of 64 KB, whatever the script. */
    private static final int AT_ONCE = 200;

    /** Questions that nobody asks again are forgotten, with the few who asked them. */
    private static final Duration HELD = Duration.ofDays(1);

    private final int mostQuestions;
    private final Map<String, Asked> questions = new LinkedHashMap<>();
    private final Map<String, Shown> makers = new HashMap<>();
    private String month = "";

    UseSums(int mostQuestions) {
        this.mostQuestions = mostQuestions;
    }

    /** A question as it is known to its visitors. */
    record Question(String mark, String language, String text) {}

    private static final class Asked {
        private final Question question;
        private int visitors;
        private int told;
        private boolean ripe;
        private int asked;
        private int unmet;
        private int clicks;
        private Instant last = Instant.EPOCH;

        Asked(Question question) {
            this.question = question;
        }

        boolean isNews() {
            return visitors != told || (ripe && asked + unmet + clicks > 0);
        }

        QuestionUse take() {
            told = visitors;
            if (!ripe) {
                return new QuestionUse(question.mark, visitors, null, null, 0, 0, 0);
            }
            QuestionUse taken =
                    new QuestionUse(question.mark, visitors, question.language, question.text, asked, unmet, clicks);
            asked = 0;
            unmet = 0;
            clicks = 0;
            return taken;
        }
    }

    private static final class Shown {
        private int shown;
        private int opened;
    }

    /**
     * One of the groups of a month's visitors.
     *
     * @param bit its own
     */
    record Group(String month, int bit) {}

    synchronized void asked(Question question, Group group, boolean unmet, Instant now) {
        turn(group.month);
        @Nullable Asked sum = questions.get(question.mark);
        if (sum == null) {
            if (questions.size() >= mostQuestions) {
                return;
            }
            sum = new Asked(question);
            questions.put(question.mark, sum);
        }
        sum.visitors |= group.bit;
        sum.asked++;
        sum.unmet += unmet ? 1 : 0;
        sum.last = now;
    }

    synchronized void clicked(String mark) {
        @Nullable Asked sum = questions.get(mark);
        if (sum != null) {
            sum.clicks++;
        }
    }

    synchronized void shown(Collection<String> handles) {
        handles.forEach(handle -> maker(handle).shown++);
    }

    synchronized void opened(String handle) {
        maker(handle).opened++;
    }

    private Shown maker(String handle) {
        return makers.computeIfAbsent(handle, fresh -> new Shown());
    }

    /** Groups are others in another month. */
    private void turn(String thisMonth) {
        if (!thisMonth.equals(month)) {
            questions.clear();
            month = thisMonth;
        }
    }

    /** What is to be told next; empty lists where nothing is new. It is forgotten here, and must not be lost there. */
    synchronized UseReport take(String thisMonth, Instant now) {
        turn(thisMonth);
        questions.values().removeIf(sum -> sum.last.plus(HELD).isBefore(now) && !sum.isNews());
        List<QuestionUse> asked = questions.values().stream()
                .filter(Asked::isNews)
                .limit(AT_ONCE)
                .map(Asked::take)
                .toList();
        List<MakerUse> shown = new ArrayList<>();
        Iterator<Map.Entry<String, Shown>> each = makers.entrySet().iterator();
        while (each.hasNext() && shown.size() < AT_ONCE) {
            Map.Entry<String, Shown> one = each.next();
            shown.add(new MakerUse(one.getKey(), one.getValue().shown, one.getValue().opened));
            each.remove();
        }
        return new UseReport(asked, shown);
    }

    /** Enough visitors asked these: what was counted of them is told next. */
    synchronized void ripe(Collection<String> marks) {
        marks.forEach(mark -> {
            @Nullable Asked sum = questions.get(mark);
            if (sum != null) {
                sum.ripe = true;
            }
        });
    }
}
