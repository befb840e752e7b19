package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.ScanReceipt;
import org.riwaq.contract.ScanReport;
import org.riwaq.storefront.enginelink.Told;

class ScansTests {
    private Optional<Visitor> visitor = somebody(0);
    private final Scans scans = new Scans(
            () -> visitor,
            new OrderSettings("a secret of thirty-two characters", Duration.ofDays(45)),
            new UseSettings(Duration.ofMinutes(1), 100, 120));

    private static Optional<Visitor> somebody(int number) {
        return Optional.of(new Visitor("192.0.2." + number + "\nMozilla/5.0", "riwaq.example", ""));
    }

    private static Map<String, Integer> counted(ScanReport report) {
        return report.labels.stream().collect(Collectors.toMap(label -> label.code, label -> label.scans));
    }

    @Test
    void theSameLabelTwiceInAMomentIsOneScanAndOthersCountApart() {
        scans.scanned("e123456");
        scans.scanned("E123456");
        scans.scanned("S000001");
        visitor = somebody(1);
        scans.scanned("E123456");
        assertThat(counted(scans.take())).isEqualTo(Map.of("E123456", 2, "S000001", 1));
        assertThat(scans.take().labels).isEmpty();
    }

    @Test
    void aRobotIsNotCounted() {
        visitor = Optional.empty();
        scans.scanned("E123456");
        assertThat(scans.take().labels).isEmpty();
    }

    @Test
    void whoScansWithoutEndIsCountedNoFurther() {
        for (int label = 0; label < 500; label++) {
            scans.scanned(code(label));
        }
        assertThat(scans.take().labels).hasSize(120);
    }

    @Test
    void aReportIsNoLargerThanOneCommandMayBeAndNothingIsLost() {
        for (int label = 0; label < 2500; label++) {
            visitor = somebody(label);
            scans.scanned(code(label));
        }
        List<Integer> sizes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        new ScanTeller(
                        (report, key) -> {
                            sizes.add(report.labels.size());
                            told.addAll(counted(report).keySet());
                            return new Told.Done<>(new ScanReceipt(report.labels.size()), false);
                        },
                        scans)
                .tell();
        assertThat(sizes).containsExactly(1000, 1000, 500);
        assertThat(told).hasSize(2500);
    }

    @Test
    void aReportThatWasNotAnsweredIsSentAgainAsItWasWithItsKey() {
        Map<UUID, Map<String, Integer>> reports = new HashMap<>();
        List<UUID> keys = new ArrayList<>();
        ScanTeller teller = new ScanTeller(
                (report, key) -> {
                    keys.add(key);
                    assertThat(reports.computeIfAbsent(key, fresh -> counted(report)))
                            .isEqualTo(counted(report));
                    if (keys.size() == 1) {
                        throw new IllegalStateException("broke off");
                    }
                    return new Told.Done<>(new ScanReceipt(1), false);
                },
                scans);
        scans.scanned("E123456");
        teller.tell();
        scans.scanned("S000001");
        teller.tell();
        assertThat(keys).hasSize(2);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        teller.tell();
        teller.tell();
        assertThat(keys).hasSize(3);
        assertThat(reports.get(keys.get(0))).isEqualTo(Map.of("E123456", 1));
        assertThat(reports.get(keys.get(2))).isEqualTo(Map.of("S000001", 1));
    }

    private static String code(int label) {
        return String.format("E%06d", label);
    }
}
