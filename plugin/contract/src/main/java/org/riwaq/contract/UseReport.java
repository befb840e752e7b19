package org.riwaq.contract;

import java.util.List;

/** Command: how search was used at one storefront process since it last told. It says nothing of anybody. */
public final class UseReport {
    public final List<QuestionUse> questions;
    public final List<MakerUse> makers;

    public UseReport(List<QuestionUse> questions, List<MakerUse> makers) {
        this.questions = Copies.of(questions);
        this.makers = Copies.of(makers);
    }
}
