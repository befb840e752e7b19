package org.riwaq.engine.exhibition.booking;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.LabelScans;
import org.riwaq.contract.ScanReceipt;
import org.riwaq.contract.ScanReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Reports of scans over HTTP, each counted once, added to the sums of the minute in which they come. */
@Controller
@RequestMapping("/engine/v1/scans")
public final class ScanController {
    private static final String ROUTE = "POST /scans";
    private static final Pattern CODE = Pattern.compile("[SE][0-9A-HJKMNP-TV-Z]{6}");
    private static final int MOST = 1000;
    private static final int MOST_AT_ONCE = 1_000_000;
    private static final String ADD = "INSERT INTO riwaq_scan (code, minute, scans) SELECT code,"
            + " date_trunc('minute', now()), ? FROM riwaq_label WHERE code = ?"
            + " ON CONFLICT (code, minute) DO UPDATE SET scans = riwaq_scan.scans + excluded.scans";
    private static final String FORGET = "DELETE FROM riwaq_scan WHERE minute < now() - interval '400 days'";

    private final OnceOnly once;

    ScanController(Transactions transactions) {
        this.once = new OnceOnly(transactions);
    }

    /** Adds what a storefront process counted. */
    @RequestMapping(method = RequestMethod.POST)
    public void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters.of(request);
        Body body = Body.of(request);
        Command command = Command.of(request, ROUTE, "", body.bytes());
        ScanReport report = body.as(ScanReport.class);
        once.answer(response, command, HttpServletResponse.SC_OK, connection -> add(connection, report));
    }

    private static ScanReceipt add(Connection connection, ScanReport report) throws SQLException {
        Body.number("labels", report.labels.size(), 0, MOST);
        for (LabelScans label : report.labels) {
            if (label == null || label.code == null || !CODE.matcher(label.code).matches()) {
                throw Body.badField("labels", "format");
            }
            Body.number("labels", label.scans, 1, MOST_AT_ONCE);
        }
        // Always in the same order: two processes that tell at once do not wait for each other in a ring.
        List<LabelScans> labels = new ArrayList<>(report.labels);
        labels.sort(Comparator.comparing(label -> label.code));
        int known = 0;
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (LabelScans label : labels) {
                add.setInt(1, label.scans);
                add.setString(2, label.code);
                known += add.executeUpdate();
            }
        }
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.executeUpdate();
        }
        return new ScanReceipt(known);
    }
}
