package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.ExhibitionFact;
import org.riwaq.contract.ExhibitionSection;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Picture;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.origin.facts.FactTexts;

/** Exhibitions with their sections. */
final class ExhibitionFacts implements FactSource<ExhibitionFact> {
    private static final String ROWS = "SELECT x.*, h.public_id AS hall,"
            + " x.first_day::timestamp AT TIME ZONE h.zone AS begins,"
            + " (x.last_day + 1)::timestamp AT TIME ZONE h.zone AS ends"
            + " FROM riwaq_exhibition x JOIN riwaq_hall h USING (hall_id) WHERE x.public_id = ANY (?)";
    private static final String SECTIONS = "SELECT section_id, public_id, exhibition_id, title, body"
            + " FROM riwaq_exhibition_section WHERE exhibition_id = ANY (?) ORDER BY position, section_id";

    private final Pictures library;

    ExhibitionFacts(Pictures library) {
        this.library = library;
    }

    @Override
    public FactType<ExhibitionFact> type() {
        return FactType.EXHIBITION;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Keys.idsAfter(snapshot, "riwaq_exhibition", after, limit);
    }

    @Override
    public Map<String, ExhibitionFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Set<Long> keys = Keys.of(snapshot, "SELECT exhibition_id FROM riwaq_exhibition WHERE public_id = ANY (?)", ids);
        FactTexts texts = FactTexts.of(snapshot, "RiwaqExhibition", keys);
        Grouped<String> former = Keys.formerHandles(snapshot, "exhibition", keys);
        Grouped<ExhibitionSection> sections = sections(snapshot, ids, keys);
        PictureOf posters =
                PictureOf.read(snapshot, library, "SELECT poster FROM riwaq_exhibition WHERE public_id = ANY (?)", ids);
        Map<String, ExhibitionFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            long id = row.getLong("exhibition_id");
            Picture poster =
                    posters.at(row.getString("poster"), texts.with(id, "posterAlt", row.getString("poster_alt")));
            facts.put(row.getString("public_id"), fact(row, texts, former.of(id), poster, sections.of(id)));
        });
        return facts;
    }

    private static Grouped<ExhibitionSection> sections(Connection snapshot, Collection<String> ids, Set<Long> keys)
            throws SQLException {
        FactTexts texts = FactTexts.of(
                snapshot,
                "RiwaqSection",
                Keys.of(
                        snapshot,
                        "SELECT s.section_id FROM riwaq_exhibition_section s JOIN riwaq_exhibition x USING (exhibition_id)"
                                + " WHERE x.public_id = ANY (?)",
                        ids));
        Grouped<ExhibitionSection> sections = new Grouped<>();
        FactRows.read(snapshot, SECTIONS, "bigint", keys, row -> {
            long id = row.getLong("section_id");
            sections.add(
                    row.getLong("exhibition_id"),
                    new ExhibitionSection(
                            row.getString("public_id"),
                            texts.with(id, "title", row.getString("title")),
                            texts.with(id, "text", row.getString("body"))));
        });
        return sections;
    }

    private static ExhibitionFact fact(
            ResultSet row, FactTexts texts, List<String> former, Picture poster, List<ExhibitionSection> sections)
            throws SQLException {
        long id = row.getLong("exhibition_id");
        return new ExhibitionFact(
                row.getString("public_id"),
                row.getString("handle"),
                former,
                row.getString("hall"),
                texts.with(id, "title", row.getString("title")),
                texts.with(id, "curator", row.getString("curator")),
                texts.with(id, "text", row.getString("body")),
                poster,
                Moments.of(row, "begins"),
                Moments.of(row, "ends"),
                Moments.day(row, "first_day"),
                Moments.day(row, "last_day"),
                sections,
                row.getInt("plan_version"),
                Moments.publication(row),
                Moments.of(row, "created_at"));
    }
}
