package org.riwaq.engine.maker.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Phone numbers of the regions where the market is at home. */
public final class Phones {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    /** @param regions codes as libphonenumber knows them, the first for numbers without a country, e.g. MA,EH */
    public Phones(String[] regions) {
        this.regions = Arrays.asList(regions.clone());
    }

    /** The number in E.164, or what was typed if it is none of these regions'. */
    public String tidy(String typed) {
        if (typed == null || typed.trim().isEmpty()) {
            return null;
        }
        PhoneNumber number = parsed(typed);
        return number == null ? typed.trim() : library.format(number, PhoneNumberFormat.E164);
    }

    /** The number in E.164, a foreign one included, if it can be one; null if it cannot. */
    public String international(String typed) {
        String tidied = tidy(typed);
        // A number of another country keeps the form in which it came.
        String phone = tidied == null ? "" : tidied.replaceAll("[\\s().-]", "");
        return E164.matcher(phone).matches() ? phone : null;
    }

    boolean isValid(String phone) {
        return parsed(phone) != null;
    }

    /** For messages: the regions, e.g. {@code MA, EH}. */
    String named() {
        return String.join(", ", regions);
    }

    private PhoneNumber parsed(String typed) {
        try {
            PhoneNumber number = library.parse(typed, regions.get(0));
            for (String region : regions) {
                if (library.isValidNumberForRegion(number, region)) {
                    return number;
                }
            }
            return null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }
}
