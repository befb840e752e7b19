package org.riwaq.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An edition in a hall. Its stands, exhibits and programme are facts of their own. */
public final class ExhibitionFact {
    /** Public id, a UUID. */
    public final String id;

    /** Its name in addresses. */
    public final String handle;

    /** Handles it had before. */
    public final List<String> formerHandles;

    /** Public id of the hall. */
    public final String hall;

    /** Title by language. */
    public final Map<String, String> title;

    /** Who curates it, by language. */
    public final Map<String, String> curator;

    /** The curator's text, rich (HTML), by language; untrusted. */
    public final Map<String, String> text;

    /** Or null. */
    public final Picture poster;

    /** When it opens: the beginning of its first day in the hall's zone. */
    public final Instant from;

    /** When it is over: the end of its last day in the hall's zone. */
    public final Instant until;

    /** Its first day. */
    public final LocalDate firstDay;

    /** Its last day, included. */
    public final LocalDate lastDay;

    /** In the order of the visit. */
    public final List<ExhibitionSection> sections;

    /** Grows each time its stands are placed anew. */
    public final int planVersion;

    /** When it may be shown; before it opens for those who look ahead, after it as the archive. */
    public final Publication publication;

    /** When it was first saved. */
    public final Instant createdAt;

    public ExhibitionFact(
            String id,
            String handle,
            List<String> formerHandles,
            String hall,
            Map<String, String> title,
            Map<String, String> curator,
            Map<String, String> text,
            Picture poster,
            Instant from,
            Instant until,
            LocalDate firstDay,
            LocalDate lastDay,
            List<ExhibitionSection> sections,
            int planVersion,
            Publication publication,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.formerHandles = Copies.of(formerHandles);
        this.hall = hall;
        this.title = Copies.of(title);
        this.curator = Copies.of(curator);
        this.text = Copies.of(text);
        this.poster = poster;
        this.from = from;
        this.until = until;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.sections = Copies.of(sections);
        this.planVersion = planVersion;
        this.publication = publication;
        this.createdAt = createdAt;
    }
}
