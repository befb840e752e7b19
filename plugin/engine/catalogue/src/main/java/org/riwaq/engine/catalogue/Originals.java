package org.riwaq.engine.catalogue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.broadleafcommerce.common.file.service.BroadleafFileService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns hash and size of uploaded files and keeps them in {@code riwaq_original}. */
public final class Originals {
    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);

    private static final String KEEP = "INSERT INTO riwaq_original AS o"
            + " (static_asset_id, full_url, stamp, sha256, media_type, width, height)"
            + " SELECT a.static_asset_id, a.full_url, ?, ?, ?, ?, ? FROM blc_static_asset a WHERE a.static_asset_id = ?"
            + " ON CONFLICT (static_asset_id) DO UPDATE SET full_url = excluded.full_url, stamp = excluded.stamp,"
            + " sha256 = excluded.sha256, media_type = excluded.media_type, width = excluded.width,"
            + " height = excluded.height";

    private static final String OF_HASH = "SELECT static_asset_id, full_url, stamp, sha256, media_type, width, height"
            + " FROM riwaq_original WHERE sha256 = ? ORDER BY static_asset_id";

    private final DataSource database;
    private final StoredFiles files;

    public Originals(DataSource database, BroadleafFileService files) {
        this.database = database;
        this.files = new StoredFiles(files, database);
    }

    /** Reads a file and keeps what it is; null if it is not there yet, and then nothing is kept. */
    Original learn(long assetId, String fullUrl, String stamp) throws SQLException {
        byte[] bytes = bytes(assetId, fullUrl);
        if (bytes == null) {
            return null;
        }
        PictureFile picture = PictureFile.of(bytes);
        if (picture == null) {
            LOG.warn("{} is not shown: it is no PNG, JPEG or GIF, or too large", fullUrl);
        }
        Original original = picture == null
                ? new Original(assetId, fullUrl, stamp, null, null, 0, 0)
                : new Original(
                        assetId, fullUrl, stamp, picture.sha256, picture.mediaType, picture.width, picture.height);
        keep(original);
        return original;
    }

    /**
     * The picture with that hash and its bytes, or null if there is none. Only what facts show was ever learnt, so no
     * other file of the host can be had.
     */
    Content content(String sha256) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_HASH)) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] bytes = bytes(row.getLong(1), row.getString(2));
                    if (bytes != null && sha256.equals(PictureFile.sha256(bytes))) {
                        return new Content(row.getString(5), bytes);
                    }
                    // Replaced past the host, or read while it was being written: learnt anew, and told.
                    learn(row.getLong(1), row.getString(2), row.getString(3));
                }
                return null;
            }
        }
    }

    private byte[] bytes(long assetId, String fullUrl) throws SQLException {
        try {
            return files.read(assetId, fullUrl);
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read", fullUrl, unreadable);
            return null;
        }
    }

    private void keep(Original original) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, original.stamp);
            statement.setString(2, original.sha256);
            statement.setString(3, original.mediaType);
            statement.setInt(4, original.width);
            statement.setInt(5, original.height);
            statement.setLong(6, original.assetId);
            statement.executeUpdate();
        }
    }

    /** A picture's bytes. */
    static final class Content {
        final String mediaType;
        final byte[] bytes;

        Content(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }
    }
}
