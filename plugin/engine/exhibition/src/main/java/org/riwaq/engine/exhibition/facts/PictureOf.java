package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riwaq.contract.Picture;
import org.riwaq.engine.catalogue.Pictures;
import org.riwaq.engine.origin.facts.FactRows;

/** The one picture that a hall, an exhibition or a circuit has. */
final class PictureOf {
    private final Map<String, Picture> byUrl;

    private PictureOf(Map<String, Picture> byUrl) {
        this.byUrl = byUrl;
    }

    /** @param sql of one column of addresses, with one {@code ?} for an array of public ids */
    static PictureOf read(Connection snapshot, Pictures library, String sql, Collection<String> ids)
            throws SQLException {
        Set<String> urls = new LinkedHashSet<>();
        FactRows.read(snapshot, sql, "varchar", ids, row -> {
            if (row.getString(1) != null) {
                urls.add(row.getString(1));
            }
        });
        return new PictureOf(urls.isEmpty() ? Collections.<String, Picture>emptyMap() : library.at(snapshot, urls));
    }

    /** With what was written at the thing, which goes before what is written at the asset; null if there is none. */
    Picture at(String url, Map<String, String> written) {
        Picture picture = url == null ? null : byUrl.get(url);
        if (picture == null) {
            return null;
        }
        Map<String, String> alt = new TreeMap<>(picture.alt);
        alt.putAll(written);
        return new Picture(picture.sha256, picture.width, picture.height, alt);
    }
}
