package org.riwaq.contract;

import java.util.Map;

/** A part of an exhibition. */
public final class ExhibitionSection {
    /** Public id, a UUID. */
    public final String id;

    /** Title by language. */
    public final Map<String, String> title;

    /** Rich text (HTML) by language; untrusted. */
    public final Map<String, String> text;

    public ExhibitionSection(String id, Map<String, String> title, Map<String, String> text) {
        this.id = id;
        this.title = Copies.of(title);
        this.text = Copies.of(text);
    }
}
