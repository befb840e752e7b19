package org.riwaq.engine.commandapi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The rows of {@code riwaq_answer}. */
final class KeptAnswers {
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(?)";
    private static final String READ =
            "SELECT digest, status, media, answer FROM riwaq_answer WHERE route = ? AND scope = ? AND key = ?";
    private static final String KEEP = "INSERT INTO riwaq_answer (route, scope, key, digest, status, media, answer)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private KeptAnswers() {}

    /**
     * Takes the command for this transaction.
     *
     * @return the answer it had before, or null
     * @throws Refused if another transaction has it, or it came with another body
     */
    static KeptAnswer take(Connection connection, Command command) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, command.lock());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw Refused.because("idempotency.in-flight", 409);
                }
            }
        }
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, command.route);
            read.setString(2, command.scope);
            read.setObject(3, command.key);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? same(row, command) : null;
            }
        }
    }

    private static KeptAnswer same(ResultSet row, Command command) throws SQLException {
        if (!Arrays.equals(row.getBytes(1), command.digest)) {
            throw Refused.because("idempotency.other-body", 422);
        }
        return new KeptAnswer(row.getInt(2), row.getString(3), row.getBytes(4));
    }

    static void keep(Connection connection, Command command, KeptAnswer answer) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, command.route);
            keep.setString(2, command.scope);
            keep.setObject(3, command.key);
            keep.setBytes(4, command.digest);
            keep.setInt(5, answer.status);
            keep.setString(6, answer.media);
            keep.setBytes(7, answer.body);
            keep.executeUpdate();
        }
    }
}
