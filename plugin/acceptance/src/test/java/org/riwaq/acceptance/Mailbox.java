package org.riwaq.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riwaq.launcher.Market;

/** What makers find in the mail. */
final class Mailbox {
    private static final Pattern MAIL = Pattern.compile("<a href=\"(/[^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("/[a-z]{2}(/parcels/[0-9a-f-]{36}\\?token=[0-9A-Za-z._-]+)");

    private static final Pattern BOOKING = Pattern.compile("/[a-z]{2}/bookings/[0-9a-f-]{36}\\.[0-9A-Za-z_-]+");

    private Mailbox() {}

    /** The path, below the language, of a page that a letter about this order leads to. */
    static String pathOf(String order, Market market) {
        return found("the maker's letter", order, PAGE, 1, market);
    }

    /** The path of the booking that a letter to this person leads to. */
    static String bookingOf(String name, Market market) {
        return found("the visitor's letter", name, BOOKING, 0, market);
    }

    private static String found(String what, String about, Pattern path, int group, Market market) {
        AtomicReference<String> found = new AtomicReference<>();
        Seen.soon(what, () -> {
            Matcher mails = MAIL.matcher(read(market, "/"));
            while (mails.find() && found.get() == null) {
                String mail = read(market, mails.group(1));
                Matcher page = path.matcher(mail);
                if (mail.contains(about) && page.find()) found.set(page.group(group));
            }
            return found.get() != null;
        });
        return found.get();
    }

    private static String read(Market market, String path) throws IOException, InterruptedException {
        URI address = market.mails().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
