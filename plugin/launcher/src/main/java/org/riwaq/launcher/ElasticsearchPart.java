package org.riwaq.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.riwaq.embedded.EmbeddedElasticsearch;

/** The search server as a part like the others. */
record ElasticsearchPart(EmbeddedElasticsearch elasticsearch) implements Running {
    @Override
    public long pid() {
        return elasticsearch.pid();
    }

    @Override
    public boolean isAlive() {
        return elasticsearch.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return elasticsearch.onExit();
    }

    @Override
    public List<String> lastLines(int count) {
        return elasticsearch.lastLines(count);
    }

    @Override
    public void stop() {
        elasticsearch.close();
    }

    @Override
    public void kill() {
        elasticsearch.kill();
    }
}
