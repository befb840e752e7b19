package org.riwaq.engine.checkout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.VatShare;

/** The VAT that prices include, by day: the rates and exemptions of {@code config/checkout}. */
final class VatRules {
    static final String TAXED = "TAXED";
    static final String EXEMPT_MAKER = "EXEMPT_MAKER";
    static final String EXEMPT_PRODUCT = "EXEMPT_PRODUCT";

    private final TreeMap<LocalDate, Integer> rates = new TreeMap<>();
    private final List<Exemption> exemptions = new ArrayList<>();

    VatRules(Path config) {
        for (ConfigTable.Line line : ConfigTable.read(config.resolve("vat-rates.csv"), "from", "basis_points").lines) {
            LocalDate from = line.day("from");
            if (from == null || rates.put(from, line.number("basis_points", 0, 10000)) != null) {
                throw line.wrong("from is needed, and each day once");
            }
        }
        for (ConfigTable.Line line :
                ConfigTable.read(config.resolve("vat-exemptions.csv"), "of", "code", "from", "until", "reason").lines) {
            exemptions.add(new Exemption(line));
        }
    }

    /** The rate of that day. */
    int rate(LocalDate day) {
        Map.Entry<LocalDate, Integer> rate = rates.floorEntry(day);
        if (rate == null) {
            throw new IllegalStateException("config/checkout/vat-rates.csv has no rate for " + day);
        }
        return rate.getValue();
    }

    /** Whether a product of that craft is exempt. */
    boolean exemptCraft(String craft, LocalDate day) {
        return exempt("craft", craft, day);
    }

    /** Whether makers of that kind are exempt where nothing else is known of them. */
    boolean exemptKind(String kind, LocalDate day) {
        return exempt("maker-kind", kind, day);
    }

    private boolean exempt(String of, String code, LocalDate day) {
        for (Exemption exemption : exemptions) {
            if (exemption.of.equals(of) && exemption.code.equals(code) && exemption.holds(day)) {
                return true;
            }
        }
        return false;
    }

    /** What an amount includes, rounded half up. */
    VatShare share(long net, String status, LocalDate day) {
        int points = TAXED.equals(status) ? rate(day) : 0;
        return new VatShare(status, points, included(net, points));
    }

    static long included(long net, int points) {
        long divisor = 10000L + points;
        return (2 * net * points + divisor) / (2 * divisor);
    }

    private static final class Exemption {
        final String of;
        final String code;
        private final LocalDate from;
        private final LocalDate until;

        Exemption(ConfigTable.Line line) {
            of = line.text("of");
            if (!of.equals("craft") && !of.equals("maker-kind")) {
                throw line.wrong("of is craft or maker-kind, not: " + of);
            }
            code = line.text("code");
            from = line.day("from");
            until = line.day("until");
            line.text("reason");
            if (from == null || (until != null && until.isBefore(from))) {
                throw line.wrong("from is needed and not after until");
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }
}
