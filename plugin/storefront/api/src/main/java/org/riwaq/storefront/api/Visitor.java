package org.riwaq.storefront.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person with a browser who looks at a page now. It is told apart from others for as long as the process holds it in
 * memory, and never named, kept or sent.
 *
 * @param who what tells browsers apart: address, kind of browser and its languages, in one text
 * @param host the name that was asked
 * @param from the address of the page whose link was followed; may be empty
 */
record Visitor(String who, String host, String from) {
    /** What programs call themselves that look at pages without anybody reading them. */
    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|slurp|scrap|preview|facebookexternalhit|headless|phantom|lighthouse|pingdom|monitor|uptime"
                    + "|archive|fetch|curl|wget|python|java/|okhttp|axios|node|go-http|libwww|httpclient");

    /**
     * The person behind a request; empty for robots by what they say of themselves, for programs (every browser says
     * {@code Mozilla/5.0} and names languages) and for pages that a browser fetches before anybody asked.
     */
    static Optional<Visitor> of(HttpServletRequest request) {
        String agent = header(request, "User-Agent");
        String languages = header(request, "Accept-Language");
        boolean person = "GET".equals(request.getMethod())
                && agent.startsWith("Mozilla/5.0")
                && !ROBOT.matcher(agent.toLowerCase(Locale.ROOT)).find()
                && !languages.isEmpty();
        boolean early = (header(request, "Sec-Purpose") + header(request, "Purpose")).contains("prefetch");
        @Nullable String address = request.getRemoteAddr();
        if (!person || early || address == null) {
            return Optional.empty();
        }
        String who = Caller.network(address) + "\n" + agent + "\n" + languages;
        return Optional.of(new Visitor(who, request.getServerName(), header(request, "Referer")));
    }

    private static String header(HttpServletRequest request, String name) {
        @Nullable String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
