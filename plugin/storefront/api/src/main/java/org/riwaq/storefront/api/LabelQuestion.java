package org.riwaq.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which labels somebody wants on paper.
 *
 * @param size of the labels
 * @param start the first label of the first sheet that is free, from 1
 * @param stand id of the stand whose labels are wanted, or null: all stands'
 * @param what {@code ALL}, {@code EXHIBITS} or {@code STANDS}
 * @param first language
 * @param second language, or null: one is enough
 * @param price whether prices are printed
 */
public record LabelQuestion(
        LabelSize size,
        int start,
        @Nullable String stand,
        String what,
        Language first,
        @Nullable Language second,
        boolean price) {
    /** What there are labels of. */
    public static final List<String> WHAT = List.of("ALL", "EXHIBITS", "STANDS");

    private static final List<String> SIZES =
            Arrays.stream(LabelSize.values()).map(LabelSize::code).toList();
    private static final String STAND = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What a form begins with: the smallest labels, all of them, in the first languages of the storefront, with prices. */
    public static LabelQuestion usual(Visit visit) {
        List<Language> languages = visit.storefront().languages();
        Language first = languages.contains(Language.FR) ? Language.FR : languages.get(0);
        Language second = languages.contains(Language.AR) && first != Language.AR ? Language.AR : null;
        return new LabelQuestion(LabelSize.S24, 1, null, "ALL", first, second, true);
    }

    /**
     * Reads it from parameters, or tells what is wrong with them.
     *
     * @param parameters of a form: what was left empty is as if it were not there
     */
    public static Checked<LabelQuestion> of(Map<String, List<String>> parameters, Visit visit) {
        ParameterReader reader = new ParameterReader(Questions.withoutBlanks(parameters));
        LabelQuestion usual = usual(visit);
        LabelSize size = reader.choice("size", LabelSize::of, SIZES, usual.size());
        int start = reader.number("start", 1, size.count(), 1);
        String stand = reader.single("stand").orElse(null);
        if (stand != null && !stand.matches(STAND)) {
            reader.fault("value.malformed", "stand", "an id", stand);
        }
        String what =
                reader.choice("what", code -> WHAT.stream().filter(code::equals).findFirst(), WHAT, "ALL");
        List<String> codes =
                visit.storefront().languages().stream().map(Language::code).toList();
        Language first = reader.choice("first", code -> offered(visit, code), codes, usual.first());
        Optional<String> other = reader.single("second").filter(code -> !code.equals("none"));
        Language second = other.isEmpty() ? null : reader.choice("second", code -> offered(visit, code), codes, first);
        return reader.checked(new LabelQuestion(
                size,
                start,
                stand,
                what,
                first,
                second == first ? null : second,
                reader.single("price").isPresent()));
    }

    private static Optional<Language> offered(Visit visit, String code) {
        return visit.storefront().languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
