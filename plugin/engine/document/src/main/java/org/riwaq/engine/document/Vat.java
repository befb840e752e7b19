package org.riwaq.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.DocumentLine;
import org.riwaq.contract.DocumentVat;
import org.riwaq.contract.VatShare;

/** VAT of documents, to the centime. */
final class Vat {
    private Vat() {}

    /** The lines by rate, the highest first; what they include is never reckoned anew, so it adds up. */
    static List<DocumentVat> byRate(List<DocumentLine> lines) {
        Map<String, DocumentVat> rates = new LinkedHashMap<>();
        for (DocumentLine line : lines) {
            DocumentVat part = new DocumentVat(
                    line.vat.status, line.vat.basisPoints, line.net - line.vat.included, line.vat.included);
            rates.merge(part.status + part.basisPoints, part, Vat::sum);
        }
        List<DocumentVat> all = new ArrayList<>(rates.values());
        all.sort(Comparator.comparing((DocumentVat rate) -> -rate.basisPoints).thenComparing(rate -> rate.status));
        return all;
    }

    private static DocumentVat sum(DocumentVat one, DocumentVat other) {
        return new DocumentVat(one.status, one.basisPoints, one.base + other.base, one.included + other.included);
    }

    /**
     * What a part that goes back includes. By the sum so far, so that part after part adds up to what the whole included.
     *
     * @param whole what was paid
     * @param vat what that included
     * @param before what went back earlier, and what that included
     * @param back what goes back now
     */
    static VatShare ofPart(long whole, VatShare vat, long[] before, long back) {
        long upTo = whole == 0 ? 0 : (2 * vat.included * (before[0] + back) + whole) / (2 * whole);
        return new VatShare(vat.status, vat.basisPoints, upTo - before[1]);
    }
}
