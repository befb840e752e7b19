package org.riwaq.engine.host.webapp;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Failed logins of the last quarter of an hour: five for one user from one address, fifty for one user, thirty for one
 * address. In memory, for one engine process serves the admin; bounded, so that names made up by the million do no harm.
 */
final class LoginAttempts {

    static final long WINDOW_MILLIS = 15 * 60 * 1000L;
    private static final int PER_USER_AND_ADDRESS = 5;
    private static final int PER_USER = 50;
    private static final int PER_ADDRESS = 30;
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Long>> failures = new LinkedHashMap<String, Deque<Long>>();

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How many minutes to wait before the next try, 0 for none. */
    synchronized long minutesToWait(String user, String address) {
        long until = Math.max(
                until(both(user, address), PER_USER_AND_ADDRESS),
                Math.max(until("u" + name(user), PER_USER), until("a" + address, PER_ADDRESS)));
        long millis = until - clock.millis();
        return millis <= 0 ? 0 : (millis + 59_999) / 60_000;
    }

    synchronized void failed(String user, String address) {
        add(both(user, address));
        add("u" + name(user));
        add("a" + address);
    }

    /** Forgets that user's failures from that address; those of the address stay. */
    synchronized void succeeded(String user, String address) {
        failures.remove(both(user, address));
    }

    private static String both(String user, String address) {
        return "b" + address + " " + name(user);
    }

    private static String name(String user) {
        String name = user == null ? "" : user.trim().toLowerCase(Locale.ROOT);
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private void add(String key) {
        Deque<Long> times = failures.remove(key);
        if (times == null) {
            times = new ArrayDeque<Long>();
        }
        times.addLast(clock.millis());
        if (times.size() > PER_USER) {
            times.removeFirst();
        }
        // Put last again: the eldest key is the one longest without a failure.
        failures.put(key, times);
        Iterator<String> eldest = failures.keySet().iterator();
        while (failures.size() > MOST_KEYS) {
            eldest.next();
            eldest.remove();
        }
    }

    private long until(String key, int most) {
        Deque<Long> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        long oldest = clock.millis() - WINDOW_MILLIS;
        while (!times.isEmpty() && times.peekFirst() <= oldest) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(key);
            return 0;
        }
        return times.size() < most ? 0 : times.peekFirst() + WINDOW_MILLIS;
    }
}
