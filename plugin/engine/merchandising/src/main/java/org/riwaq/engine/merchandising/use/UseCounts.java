package org.riwaq.engine.merchandising.use;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riwaq.contract.MakerUse;
import org.riwaq.contract.QuestionUse;
import org.riwaq.contract.UseReceipt;
import org.riwaq.contract.UseReport;
import org.riwaq.engine.commandapi.Body;

/** Adds reports of use to the sums of the day, and says whose text enough visitors asked for. */
final class UseCounts {
    /** So many different visitors at least have asked a question whose text is kept. */
    private static final int ENOUGH = 5;

    private static final int MOST = 1000;
    private static final int LONGEST = 60;
    private static final int MOST_AT_ONCE = 1_000_000;
    private static final String LANGUAGES = "fr|ar|en|es";
    private static final String KEPT_FOR = "400";

    private static final String SEEN = "INSERT INTO riwaq_question_seen (month, mark, visitors)"
            + " VALUES (to_char(riwaq_use_day(), 'YYYY-MM'), ?, ?)"
            + " ON CONFLICT (month, mark) DO UPDATE SET visitors = riwaq_question_seen.visitors | excluded.visitors"
            + " RETURNING bit_count(visitors::bit(32))";
    private static final String QUESTION =
            "INSERT INTO riwaq_question_use (day, language, question, asked, unmet, clicks)"
                    + " VALUES (riwaq_use_day(), ?, ?, ?, ?, ?) ON CONFLICT (day, language, question) DO UPDATE SET"
                    + " asked = riwaq_question_use.asked + excluded.asked, unmet = riwaq_question_use.unmet + excluded.unmet,"
                    + " clicks = riwaq_question_use.clicks + excluded.clicks";
    private static final String MAKER = "INSERT INTO riwaq_maker_use (day, maker, shown, opened)"
            + " SELECT riwaq_use_day(), m.public_id, ?, ? FROM riwaq_maker m WHERE m.handle = ? OR (m.maker_id ="
            + " (SELECT f.maker_id FROM riwaq_maker_former_handle f WHERE f.handle = ?)"
            + " AND NOT EXISTS (SELECT 1 FROM riwaq_maker o WHERE o.handle = ?))"
            + " ON CONFLICT (day, maker) DO UPDATE SET shown = riwaq_maker_use.shown + excluded.shown,"
            + " opened = riwaq_maker_use.opened + excluded.opened";

    /** In one transaction. @throws org.riwaq.engine.commandapi.Refused naming the field that breaks a rule */
    UseReceipt add(Connection connection, UseReport report) throws SQLException {
        checked(report);
        List<String> ripe = new ArrayList<>();
        // Always in the same order: two processes that tell at once do not wait for each other in a ring.
        List<QuestionUse> questions = new ArrayList<>(report.questions);
        questions.sort(Comparator.comparing(question -> question.mark));
        try (PreparedStatement seen = connection.prepareStatement(SEEN);
                PreparedStatement sum = connection.prepareStatement(QUESTION)) {
            for (QuestionUse question : questions) {
                if (visitors(seen, question) >= ENOUGH) {
                    ripe.add(question.mark);
                    add(sum, question);
                }
            }
        }
        makers(connection, report.makers);
        forget(connection);
        return new UseReceipt(ripe);
    }

    private static int visitors(PreparedStatement seen, QuestionUse question) throws SQLException {
        seen.setString(1, question.mark);
        seen.setInt(2, question.visitors);
        try (ResultSet row = seen.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void add(PreparedStatement sum, QuestionUse question) throws SQLException {
        if (question.text == null) {
            return;
        }
        sum.setString(1, question.language);
        sum.setString(2, question.text);
        sum.setInt(3, question.asked);
        sum.setInt(4, question.unmet);
        sum.setInt(5, question.clicks);
        sum.executeUpdate();
    }

    private static void makers(Connection connection, List<MakerUse> told) throws SQLException {
        List<MakerUse> makers = new ArrayList<>(told);
        makers.sort(Comparator.comparing(maker -> maker.maker));
        try (PreparedStatement sum = connection.prepareStatement(MAKER)) {
            for (MakerUse maker : makers) {
                sum.setInt(1, maker.shown);
                sum.setInt(2, maker.opened);
                for (int handle = 3; handle <= 5; handle++) {
                    sum.setString(handle, maker.maker);
                }
                // One of an unknown maker, deleted a moment ago, is added to nobody.
                sum.executeUpdate();
            }
        }
    }

    private static void forget(Connection connection) throws SQLException {
        for (String sql : new String[] {
            "DELETE FROM riwaq_question_seen WHERE month < to_char(riwaq_use_day(), 'YYYY-MM')",
            "DELETE FROM riwaq_question_use WHERE day < riwaq_use_day() - " + KEPT_FOR,
            "DELETE FROM riwaq_maker_use WHERE day < riwaq_use_day() - " + KEPT_FOR
        }) {
            try (PreparedStatement old = connection.prepareStatement(sql)) {
                old.executeUpdate();
            }
        }
    }

    private static void checked(UseReport report) {
        Body.number("questions", report.questions.size(), 0, MOST);
        Body.number("makers", report.makers.size(), 0, MOST);
        for (QuestionUse question : report.questions) {
            if (question == null || question.mark == null || !question.mark.matches("[0-9a-f]{8,32}")) {
                throw Body.badField("questions", "format");
            }
            for (int count : new int[] {question.asked, question.unmet, question.clicks}) {
                Body.number("questions", count, 0, MOST_AT_ONCE);
            }
            if (question.text != null) {
                Body.text("questions", question.text, LONGEST);
                if (question.language == null || !question.language.matches(LANGUAGES)) {
                    throw Body.badField("questions", "language");
                }
            }
        }
        for (MakerUse maker : report.makers) {
            Body.text("makers", maker == null ? null : maker.maker, LONGEST);
            Body.number("makers", maker.shown, 0, MOST_AT_ONCE);
            Body.number("makers", maker.opened, 0, MOST_AT_ONCE);
        }
    }
}
