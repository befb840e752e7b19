package org.riwaq.stripedouble.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.riwaq.stripedouble.wire.Json;

/**
 * All objects, each a JSON document with {@code id} and {@code object}. What an object must remember beyond Stripe's
 * fields stands in fields that begin with {@code _}: {@code _account} whose it is (empty: the platform's), {@code _due}
 * when something is to happen to it by itself.
 *
 * <p>Everything happens within {@link #together}, one at a time: the double's answers are then those of some order.
 */
public final class Store implements AutoCloseable {
    /** When something is to happen to an object by itself: milliseconds since 1970. */
    public static final String DUE = "_due";

    private record Due(long at, String id) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return at != other.at ? Long.compare(at, other.at) : id.compareTo(other.id);
        }
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Long, String>> byKind = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final TreeSet<Due> due = new TreeSet<>();
    private final Map<String, Due> dueOf = new HashMap<>();
    private final Map<String, ObjectNode> changed = new LinkedHashMap<>();
    private final Optional<Journal> journal;
    private final Ids ids;
    private final Clock clock;

    private Store(Optional<Journal> journal, Map<String, ObjectNode> kept, long seed, Clock clock) {
        this.journal = journal;
        this.ids = new Ids(seed);
        this.clock = clock;
        kept.values().forEach(this::take);
    }

    /** @param file where changes are kept, if anywhere */
    public static Store open(Optional<Path> file, long seed, Clock clock) throws IOException {
        if (file.isEmpty()) return new Store(Optional.empty(), Map.of(), seed, clock);
        Map<String, ObjectNode> kept = Journal.read(file.get());
        return new Store(Optional.of(Journal.open(file.get(), kept.values())), kept, seed, clock);
    }

    /** Does some work that no other work comes between; its changes are written before it returns. */
    public <T> T together(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            // Also after a refusal: a declined card leaves a charge.
            if (lock.getHoldCount() == 1) write();
            lock.unlock();
        }
    }

    private void write() {
        if (changed.isEmpty()) return;
        journal.ifPresent(file -> file.write(changed.values()));
        changed.clear();
    }

    public String newId(String prefix) {
        return ids.next(prefix, objects::containsKey);
    }

    /** Letters nobody guesses, for secrets. */
    public String newSecret() {
        return ids.letters();
    }

    /** Now, in seconds. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** Now, in milliseconds. */
    public long nowMillis() {
        return clock.millis();
    }

    /** Keeps an object that is new or changed. */
    public ObjectNode put(ObjectNode object) {
        changed.put(object.path("id").asText(), object);
        return take(object);
    }

    private ObjectNode take(ObjectNode object) {
        String id = object.path("id").asText();
        objects.put(id, object);
        positions.computeIfAbsent(id, anew -> {
            long position = positions.size();
            kind(object.path("object").asText()).put(position, id);
            return position;
        });
        Due before = dueOf.remove(id);
        if (before != null) due.remove(before);
        if (object.hasNonNull(DUE)) {
            Due next = new Due(object.path(DUE).asLong(), id);
            due.add(next);
            dueOf.put(id, next);
        }
        return object;
    }

    private NavigableMap<Long, String> kind(String kind) {
        return byKind.computeIfAbsent(kind, first -> new TreeMap<>());
    }

    /** A copy of whatever has this id, of any account; {@link #put} makes its changes count. */
    public Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(objects.get(id)).map(ObjectNode::deepCopy);
    }

    /** An object of a kind and an account. */
    public Optional<ObjectNode> find(String kind, String account, String id) {
        return find(id).filter(one -> kind.equals(Json.text(one, "object")) && isOf(one, account));
    }

    private static boolean isOf(ObjectNode object, String account) {
        return object.path("_account").asText("").equals(account);
    }

    /** All of a kind, of an account, newest first. */
    public List<ObjectNode> all(String kind, String account) {
        return all(kind).stream().filter(one -> isOf(one, account)).toList();
    }

    /** All of a kind, newest first; not to be changed. */
    public List<ObjectNode> all(String kind) {
        List<ObjectNode> found = new ArrayList<>();
        kind(kind).descendingMap().values().forEach(id -> found.add(objects.get(id)));
        return found;
    }

    /** What is due by now, the longest due first; at most so many. */
    public List<ObjectNode> due(int most) {
        long now = nowMillis();
        return due.stream()
                .takeWhile(one -> one.at <= now)
                .limit(most)
                .map(one -> objects.get(one.id).deepCopy())
                .toList();
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (journal.isPresent()) journal.get().close();
        } finally {
            lock.unlock();
        }
    }
}
