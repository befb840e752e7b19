package org.riwaq.engine.checkout;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What home delivery of a parcel costs and how long it travels, by the region it goes to. */
final class DeliveryBands {
    private final Map<String, Band> byRegion = new HashMap<>();

    DeliveryBands(Path config) {
        for (ConfigTable.Line line : ConfigTable.read(
                        config.resolve("delivery.csv"), "band", "regions", "fee", "min_days", "max_days")
                .lines) {
            line.text("band");
            Band band = new Band(
                    line.number("fee", 0, 10_000_000), line.number("min_days", 0, 60), line.number("max_days", 0, 90));
            if (band.maxDays < band.minDays) {
                throw line.wrong("max_days is not below min_days");
            }
            for (String region : line.text("regions").split(";")) {
                if (!region.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
                    throw line.wrong("a region is an ISO 3166-2 code, not: " + region);
                }
                if (byRegion.put(region, band) != null) {
                    throw line.wrong("region " + region + " is in two bands");
                }
            }
        }
    }

    /** The band of that region, or null: nothing is sent there. */
    Band of(String region) {
        return byRegion.get(region);
    }

    /** One of them. */
    static final class Band {
        final long fee;
        final int minDays;
        final int maxDays;

        Band(long fee, int minDays, int maxDays) {
            this.fee = fee;
            this.minDays = minDays;
            this.maxDays = maxDays;
        }
    }
}
