package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.riwaq.contract.LabelScans;
import org.riwaq.contract.ScanReport;
import org.springframework.stereotype.Component;

/** Counts how often printed labels are scanned. Never by whom: a browser is told apart in memory, for minutes. */
@Component
public final class Scans {
    /** One command of the engine takes no more. */
    static final int AT_ONCE = 1000;

    /** Cameras open an address twice, people tap twice; a second look a minute later is a second scan. */
    private static final Duration SAME = Duration.ofSeconds(10);

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;

    private final Visitors visitors;
    private final Marks marks;
    private final int mostByVisitor;
    private final Cache<Long, Boolean> justScanned;
    private final Cache<Long, AtomicInteger> byVisitor;
    private final Map<String, Integer> sums = new TreeMap<>();

    Scans(Visitors visitors, OrderSettings orders, UseSettings settings) {
        this.visitors = visitors;
        this.marks = new Marks(orders.secret());
        this.mostByVisitor = settings.mostByVisitor();
        this.justScanned = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(SAME)
                .build();
        this.byVisitor = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(WINDOW)
                .build();
    }

    /** A label was opened. It is one that there is, so labels held here are no more than were printed. */
    public void scanned(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        visitors.now()
                .filter(visitor -> isFirst(visitor, code) && isNoFlood(visitor))
                .ifPresent(visitor -> add(code));
    }

    private boolean isFirst(Visitor visitor, String code) {
        return justScanned.asMap().putIfAbsent(marks.once(visitor, "scanned " + code), true) == null;
    }

    private boolean isNoFlood(Visitor visitor) {
        return byVisitor
                        .get(marks.once(visitor, "scans"), fresh -> new AtomicInteger())
                        .incrementAndGet()
                <= mostByVisitor;
    }

    private synchronized void add(String code) {
        sums.merge(code, 1, Integer::sum);
    }

    /** What was counted and not told yet. It is forgotten here, and must not be lost there. */
    synchronized ScanReport take() {
        List<LabelScans> taken = new ArrayList<>();
        Iterator<Map.Entry<String, Integer>> each = sums.entrySet().iterator();
        while (each.hasNext() && taken.size() < AT_ONCE) {
            Map.Entry<String, Integer> one = each.next();
            taken.add(new LabelScans(one.getKey(), one.getValue()));
            each.remove();
        }
        return new ScanReport(taken);
    }
}
