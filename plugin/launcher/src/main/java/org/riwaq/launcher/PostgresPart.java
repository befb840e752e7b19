package org.riwaq.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.riwaq.embedded.EmbeddedPostgres;

/** The database as a part like the others. */
record PostgresPart(EmbeddedPostgres postgres) implements Running {
    @Override
    public long pid() {
        return postgres.pid();
    }

    @Override
    public boolean isAlive() {
        return postgres.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return postgres.onExit();
    }

    @Override
    public List<String> lastLines(int count) {
        return postgres.lastLines(count);
    }

    @Override
    public void stop() {
        postgres.close();
    }

    @Override
    public void kill() {
        postgres.kill();
    }
}
