package org.riwaq.engine.changefeed;

import java.sql.SQLException;
import javax.servlet.http.HttpServletRequest;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.CursorPosition;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WalkPage;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** The feed over HTTP. */
@Controller
@RequestMapping(value = "/engine/v1", method = RequestMethod.GET)
public final class FeedController {
    private static final int PAGE = 500;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final ChangeFeed feed;

    public FeedController(ChangeFeed feed) {
        this.feed = feed;
    }

    /** What changed after a cursor; waits for news if asked to. */
    @RequestMapping("/changes")
    @ResponseBody
    public ChangesPage changes(HttpServletRequest request) throws SQLException, InterruptedException {
        Parameters asked = Parameters.of(request, "after", "limit", "wait");
        return feed.changes(
                asked.text("after"),
                asked.number("limit", PAGE, 1, PAGE),
                asked.number("wait", 0, 0, LONGEST_WAIT_SECONDS));
    }

    /** Where the feed ends now. */
    @RequestMapping("/cursor")
    @ResponseBody
    public CursorPosition cursor(HttpServletRequest request) throws SQLException {
        Parameters.of(request);
        return feed.cursor();
    }

    /** Every live thing of a type, page by page. */
    @RequestMapping("/{path}")
    @ResponseBody
    public WalkPage walk(@PathVariable("path") String path, HttpServletRequest request) throws SQLException {
        for (FactType<?> type : FactType.all()) {
            if (type.path.equals(path)) {
                Parameters asked = Parameters.of(request, "after", "limit");
                return feed.walk(type, asked.text("after"), asked.number("limit", PAGE, 1, PAGE));
            }
        }
        throw Refused.because("request.unknown-path", 404);
    }
}
