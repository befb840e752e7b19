package org.riwaq.launcher;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.riwaq.embedded.Ports;

/** Whether every port that a market needs is free. */
record FreeDoors(MarketSettings settings, Messages messages) {
    private static final Duration LEAVE = Duration.ofSeconds(40);

    /**
     * @param partsMayBeEnding whether parts of a launcher that was killed may still be on their way out
     * @throws LaunchRefused naming the port, who needs it and the setting that chooses another
     */
    void require(boolean partsMayBeEnding) throws LaunchRefused, InterruptedIOException {
        long deadline = System.nanoTime() + (partsMayBeEnding ? LEAVE.toNanos() : 0);
        Optional<Door> taken = taken();
        while (taken.isPresent() && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while waiting for a port");
            }
            taken = taken();
        }
        if (taken.isPresent()) {
            Door door = taken.get();
            throw new LaunchRefused(
                    messages.text("refused.port", settings.port(door), messages.name(door), door.setting()));
        }
    }

    private Optional<Door> taken() {
        return Stream.of(Door.values())
                .filter(door -> !Ports.isFree(settings.port(door)))
                .findFirst();
    }
}
