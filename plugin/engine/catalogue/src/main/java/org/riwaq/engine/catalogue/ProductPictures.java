package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riwaq.contract.Picture;

/** The media of products' default SKUs: the primary one first, the others in the order of their keys. */
final class ProductPictures {
    private static final String MEDIA = "SELECT x.blc_sku_sku_id, m.url, m.alt_text"
            + " FROM blc_sku_media_map x JOIN blc_media m USING (media_id)"
            + " WHERE x.blc_sku_sku_id = ANY (?) ORDER BY x.map_key <> 'primary', x.map_key COLLATE \"C\"";

    private final Pictures pictures;

    ProductPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    void addTo(Connection snapshot, Map<Long, ProductRow> bySku) throws SQLException {
        List<Medium> media = new ArrayList<>();
        Set<String> urls = new LinkedHashSet<>();
        Rows.read(snapshot, MEDIA, "bigint", bySku.keySet(), row -> {
            media.add(new Medium(bySku.get(row.getLong(1)), row.getString(2), row.getString(3)));
            urls.add(row.getString(2));
        });
        if (media.isEmpty()) {
            return;
        }
        Map<String, Picture> found = pictures.at(snapshot, urls);
        for (Medium medium : media) {
            Picture picture = found.get(medium.url);
            if (picture != null) {
                medium.product.pictures.add(medium.withItsText(picture));
            }
        }
    }

    private static final class Medium {
        final ProductRow product;
        final String url;
        private final String frenchText;

        Medium(ProductRow product, String url, String frenchText) {
            this.product = product;
            this.url = url;
            this.frenchText = frenchText;
        }

        /** What the merchant wrote at the product goes before what is written at the asset. */
        Picture withItsText(Picture picture) {
            if (frenchText == null || frenchText.trim().isEmpty()) {
                return picture;
            }
            Map<String, String> alt = new TreeMap<>(picture.alt);
            alt.put("fr", frenchText);
            return new Picture(picture.sha256, picture.width, picture.height, alt);
        }
    }
}
