package org.riwaq.engine.catalogue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.broadleafcommerce.common.file.service.BroadleafFileService;

/** The bytes behind a stock asset, wherever the host keeps them: in its file service or in its database. */
final class StoredFiles {
    static final long LARGEST_BYTES = 20L << 20;

    // The column is a large object; newest first, for the host adds a row for each upload.
    private static final String IN_DATABASE = "SELECT lo_get(file_data, 0, ?) FROM blc_static_asset_strg"
            + " WHERE static_asset_id = ? AND file_data IS NOT NULL ORDER BY static_asset_strg_id DESC LIMIT 1";

    private final BroadleafFileService files;
    private final DataSource database;

    StoredFiles(BroadleafFileService files, DataSource database) {
        this.files = files;
        this.database = database;
    }

    /** Null if it is not there (yet), empty if it is larger than 20 MiB. */
    byte[] read(long assetId, String fullUrl) throws SQLException, IOException {
        byte[] bytes = readFromDatabase(assetId);
        if (bytes == null) {
            File file = files.getResource(fullUrl);
            if (file == null || !file.isFile()) {
                return null;
            }
            bytes = file.length() > LARGEST_BYTES ? new byte[0] : Files.readAllBytes(file.toPath());
        }
        return bytes.length > LARGEST_BYTES ? new byte[0] : bytes;
    }

    private byte[] readFromDatabase(long assetId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(IN_DATABASE)) {
            query.setInt(1, (int) LARGEST_BYTES + 1);
            query.setLong(2, assetId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }
}
