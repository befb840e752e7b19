package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.riwaq.contract.Picture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Pictures for facts, from the addresses of uploaded assets, with the asset's own alternative text in its languages.
 * What is not known of a file yet is learnt at once, or, where there is much of it, soon: then the topic {@code original}
 * (key: the asset's full URL) tells those who show it.
 */
public final class Pictures implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final long AT_ONCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    // A row's xmin changes with each write of it: so the stamp is that of the state this snapshot sees.
    private static final String ASSETS = "SELECT a.static_asset_id, a.full_url, a.alt_text,"
            + " a.xmin::text || coalesce((SELECT '-' || max(s.static_asset_strg_id) || '-' || max(s.xmin::text)"
            + " FROM blc_static_asset_strg s WHERE s.static_asset_id = a.static_asset_id), ''),"
            + " o.stamp, o.sha256, o.media_type, coalesce(o.width, 0), coalesce(o.height, 0)"
            + " FROM blc_static_asset a LEFT JOIN riwaq_original o USING (static_asset_id)"
            + " WHERE a.full_url = ANY (?) ORDER BY a.static_asset_id";

    private static final String TEXTS = "SELECT entity_id::bigint, field_name, locale_code, translated_value"
            + " FROM blc_translation WHERE entity_type = 'StaticAsset' AND field_name = 'altText' AND entity_id = ANY (?)";

    private final Originals originals;
    private final String prefix;
    private final ExecutorService later =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "riwaq-originals");
                thread.setDaemon(true);
                return thread;
            });

    /** @param prefix what the host puts before an asset's address, e.g. {@code cmsstatic} */
    public Pictures(Originals originals, String prefix) {
        this.originals = originals;
        this.prefix = prefix.isEmpty() || prefix.startsWith("/") ? prefix : "/" + prefix;
    }

    /**
     * The pictures at some addresses, as media and asset lookups of the admin have them.
     *
     * @return by address; what is no uploaded picture is missing
     */
    public Map<String, Picture> at(Connection snapshot, Collection<String> urls) throws SQLException {
        Map<String, String> byFullUrl = new LinkedHashMap<>();
        for (String url : urls) {
            byFullUrl.put(url, fullUrl(url));
        }
        Map<String, Asset> assets = assets(snapshot, byFullUrl.values());
        Map<String, Picture> pictures = new HashMap<>();
        byFullUrl.forEach((url, fullUrl) -> {
            Asset asset = assets.get(fullUrl);
            if (asset != null && asset.original != null && asset.original.isPicture()) {
                Original original = asset.original;
                pictures.put(
                        url, new Picture(original.sha256, original.width, original.height, asset.texts.of("altText")));
            }
        });
        return pictures;
    }

    private String fullUrl(String url) {
        String path = url.startsWith("/") || url.contains(":") ? url : "/" + url;
        return !prefix.isEmpty() && path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    }

    private Map<String, Asset> assets(Connection snapshot, Collection<String> fullUrls) throws SQLException {
        Map<String, Asset> byUrl = new HashMap<>();
        Map<String, Asset> byId = new HashMap<>();
        List<Asset> unknown = new ArrayList<>();
        Rows.read(snapshot, ASSETS, "varchar", fullUrls, row -> {
            Asset asset = new Asset(row.getLong(1), row.getString(2), row.getString(4));
            asset.texts.french("altText", row.getString(3));
            if (row.getString(5) != null) {
                asset.original = new Original(
                        asset.id,
                        asset.fullUrl,
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getInt(9));
            }
            if (!asset.stamp.equals(row.getString(5))) {
                unknown.add(asset);
            }
            byUrl.put(asset.fullUrl, asset);
            byId.put(Long.toString(asset.id), asset);
        });
        learn(unknown);
        Rows.read(
                snapshot,
                TEXTS,
                "varchar",
                byId.keySet(),
                row -> byId.get(row.getString(1))
                        .texts
                        .translation(row.getString(2), row.getString(3), row.getString(4)));
        return byUrl;
    }

    private void learn(List<Asset> unknown) throws SQLException {
        long until = System.nanoTime() + AT_ONCE_NANOS;
        for (Asset asset : unknown) {
            if (System.nanoTime() < until) {
                Original learnt = originals.learn(asset.id, asset.fullUrl, asset.stamp);
                asset.original = learnt == null ? asset.original : learnt;
            } else {
                later.execute(() -> learnLater(asset));
            }
        }
    }

    private void learnLater(Asset asset) {
        try {
            originals.learn(asset.id, asset.fullUrl, asset.stamp);
        } catch (SQLException failed) {
            LOG.warn("{} is learnt when it is shown again", asset.fullUrl, failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        later.shutdownNow();
        later.awaitTermination(10, TimeUnit.SECONDS);
    }

    private static final class Asset {
        final long id;
        final String fullUrl;
        final String stamp;
        final Texts texts = new Texts();
        Original original;

        Asset(long id, String fullUrl, String stamp) {
            this.id = id;
            this.fullUrl = fullUrl;
            this.stamp = stamp;
        }
    }
}
