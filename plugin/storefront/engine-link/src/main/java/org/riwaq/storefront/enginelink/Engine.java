package org.riwaq.storefront.enginelink;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.CursorPosition;
import org.riwaq.contract.FactType;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.ScanReceipt;
import org.riwaq.contract.ScanReport;
import org.riwaq.contract.UseReceipt;
import org.riwaq.contract.UseReport;
import org.riwaq.contract.WalkPage;

/**
 * The engine's facts and pictures, and the doors to its commands. Reads of facts change nothing, so they are tried again once when the engine is not reached;
 * then they throw {@link EngineUnreachableException}, or {@link EngineRefusedException} where it said no.
 */
public final class Engine {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final EngineHttp http;

    private Engine(EngineHttp http) {
        this.http = http;
    }

    /** Opens the way; nothing is asked yet, so the engine may come later. */
    public static Engine open(EngineSettings settings) {
        return new Engine(new EngineHttp(settings));
    }

    /**
     * What changed after a cursor.
     *
     * @param after the cursor of the page before, or null: from the oldest that is kept
     * @param limit at most so many changes
     * @param wait how long the engine may wait for news before it answers with none
     */
    public FeedRead changes(@Nullable String after, int limit, Duration wait) {
        EnginePath path = EnginePath.of("changes")
                .with("after", after)
                .with("limit", Integer.toString(limit))
                .with("wait", Long.toString(wait.toSeconds()));
        try {
            return new FeedRead.News(http.get(path, ChangesPage.class, wait));
        } catch (EngineRefusedException refused) {
            if (refused.refusal().status == GONE) return new FeedRead.CursorTooOld();
            throw refused;
        }
    }

    /** Where the feed ends now. */
    public String cursor() {
        return http.get(EnginePath.of("cursor"), CursorPosition.class, Duration.ZERO).cursor;
    }

    /**
     * A page of everything there is of a type.
     *
     * @param after {@link WalkPage#next} of the page before, or null: from the beginning
     * @param limit at most so many
     */
    public WalkPage walk(FactType<?> type, @Nullable String after, int limit) {
        EnginePath path = EnginePath.of(type.path).with("after", after).with("limit", Integer.toString(limit));
        return http.get(path, WalkPage.class, Duration.ZERO);
    }

    /**
     * The original of a picture; the caller closes the stream.
     *
     * @param sha256 of its bytes, lower-case hex; anything else is no picture
     */
    public Optional<InputStream> asset(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) return Optional.empty();
        try {
            return Optional.of(http.stream(EnginePath.of("assets").below(sha256)));
        } catch (EngineRefusedException refused) {
            if (refused.refusal().status == NOT_FOUND) return Optional.empty();
            throw refused;
        }
    }

    /** The carts and orders of a storefront. */
    public Carts carts(String storefront) {
        return new Carts(http, storefront);
    }

    /** Payments under way, of all storefronts. */
    public Payments payments() {
        return new Payments(http);
    }

    /** Places in the programme, of all storefronts. */
    public Bookings bookings() {
        return new Bookings(http);
    }

    /** Makers' parcels, of all storefronts. */
    public Parcels parcels() {
        return new Parcels(http);
    }

    /**
     * What a maker was owed and paid: for the maker alone.
     *
     * @param maker public id
     * @param from a day, e.g. {@code 2026-11-01}
     * @param to a day, included; at most a year later
     */
    public Told<MakerStatement> statement(String maker, String from, String to) {
        EnginePath path = EnginePath.of("makers").below(maker).below("statements");
        return http.tell(Command.get(path.with("from", from).with("to", to)), MakerStatement.class);
    }

    /** What the engine wants done outside. */
    public OutsideWork outsideWork() {
        return new OutsideWork(http);
    }

    /** Tells how search was used; counted once for each key. */
    public Told<UseReceipt> use(UseReport report, UUID key) {
        return http.tell(Command.post(EnginePath.of("use"), report).once(key), UseReceipt.class);
    }

    /** Tells which labels were scanned; counted once for each key. */
    public Told<ScanReceipt> scans(ScanReport report, UUID key) {
        return http.tell(Command.post(EnginePath.of("scans"), report).once(key), ScanReceipt.class);
    }

    /** Whether the engine is up and knows us; asks it, never throws. */
    public boolean reached() {
        try {
            cursor();
            return true;
        } catch (EngineUnreachableException | EngineRefusedException away) {
            return false;
        }
    }
}
