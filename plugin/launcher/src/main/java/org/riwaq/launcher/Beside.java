package org.riwaq.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.riwaq.embedded.Ports;

/**
 * A second storefront of a market, and where wanted a second engine: processes of their own on the same database, search
 * and double of Stripe. They end with the market.
 */
public final class Beside implements AutoCloseable {
    private final MarketSettings settings;
    private final PartStarter starter;
    private final Processes processes = new Processes();

    Beside(MarketSettings settings, PartStarter starter) {
        this.settings = settings;
        this.starter = starter;
    }

    static Map<Door, Integer> doors(boolean ownEngine) throws IOException {
        Map<Door, Integer> doors = new EnumMap<>(Door.class);
        doors.put(Door.STOREFRONT, Ports.free());
        if (ownEngine) {
            doors.put(Door.ENGINE_API, Ports.free());
            doors.put(Door.ADMIN, Ports.free());
        }
        return doors;
    }

    /** Where this one's storefront answers. */
    public URI storefront() {
        return URI.create("http://127.0.0.1:" + settings.port(Door.STOREFRONT) + "/");
    }

    /** The engine that this one's storefront asks. */
    public URI engineApi() {
        return URI.create("http://127.0.0.1:" + settings.port(Door.ENGINE_API) + "/");
    }

    /** Starts a part, {@code STOREFRONT} or {@code ENGINE}; returns once it answers. */
    public void start(Part part) throws IOException {
        if (part != Part.STOREFRONT && part != Part.ENGINE)
            throw new IllegalArgumentException(part + " is there once in a market");
        starter.start(part, processes);
    }

    public boolean isRunning(Part part) {
        return processes.isRunning(part);
    }

    /** {@code kill -9}. */
    public void kill(Part part) {
        processes.end(part, Running::kill);
    }

    @Override
    public void close() {
        processes.stopAll();
    }
}
