package org.riwaq.storefront.theme;

import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.Problem;

/** What comes of a visit to an address. */
sealed interface Page {

    /**
     * A page.
     *
     * @param template its template
     * @param query what of the address's parameters makes it another page, e.g. {@code region=MA-12}; may be empty
     * @param values for the template
     */
    record Shown(String template, String query, Map<String, Object> values) implements Page {}

    /**
     * It is at another address now.
     *
     * @param path below the language, e.g. {@code /products/new-handle}
     */
    record Moved(String path) implements Page {}

    /** There is nothing to show. */
    record Missing() implements Page {}

    /**
     * The question breaks rules.
     *
     * @param faults which
     */
    record Refused(List<Fault> faults) implements Page {}

    /**
     * A page for one visitor alone: never kept by anybody.
     *
     * @param status of HTTP
     * @param path below the language, where the same page is read in another language, e.g. {@code /cart}
     * @param page what it shows
     */
    record Personal(int status, String path, Shown page) implements Page {}

    /**
     * What was asked for is done, and is seen elsewhere.
     *
     * @param path below the language, with its query, e.g. {@code /cart}
     */
    record Onward(String path) implements Page {}

    /**
     * It is refused.
     *
     * @param problem why
     */
    record Failed(Problem problem) implements Page {}
}
