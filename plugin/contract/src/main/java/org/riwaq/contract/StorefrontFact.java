package org.riwaq.contract;

import java.util.List;
import java.util.Map;

/** A public face of the marketplace. */
public final class StorefrontFact {
    /** Public id, a UUID. */
    public final String id;

    /** Short name, e.g. {@code riwaq}. */
    public final String code;

    /** Name by language. */
    public final Map<String, String> name;

    /** Host names it answers to, without port; {@code *} is any that no other has. */
    public final List<String> hosts;

    /** Languages shown, the first by default. */
    public final List<String> languages;

    /** ISO 4217. */
    public final String currency;

    /** Codes of the regions it shows; empty: all. */
    public final List<String> regions;

    /** Name of its theme. */
    public final String theme;

    /** Whether it is switched on. */
    public final boolean active;

    public StorefrontFact(
            String id,
            String code,
            Map<String, String> name,
            List<String> hosts,
            List<String> languages,
            String currency,
            List<String> regions,
            String theme,
            boolean active) {
        this.id = id;
        this.code = code;
        this.name = Copies.of(name);
        this.hosts = Copies.of(hosts);
        this.languages = Copies.of(languages);
        this.currency = currency;
        this.regions = Copies.of(regions);
        this.theme = theme;
        this.active = active;
    }
}
