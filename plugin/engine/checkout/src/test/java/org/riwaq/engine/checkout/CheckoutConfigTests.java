package org.riwaq.engine.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.contract.Closure;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.OpeningHours;

class CheckoutConfigTests {
    private static final Path CONFIG = Path.of("../../../config");

    @TempDir
    Path directory;

    @Test
    void everyRegionOfTheMarketHasABand() throws IOException {
        DeliveryBands bands = new DeliveryBands(CONFIG.resolve("checkout"));
        for (String line : Files.readAllLines(CONFIG.resolve("geography/regions.csv"))) {
            String region = line.split(",")[0];
            if (region.matches("MA-[0-9]{2}"))
                assertThat(bands.of(region)).as(region).isNotNull();
        }
        assertThat(bands.of("MA-12").fee).isEqualTo(5000);
        assertThat(bands.of("FR-75")).isNull();
    }

    @Test
    void carpetsAndSmallMakersAreExemptFromTheirDay() {
        VatRules vat = new VatRules(CONFIG.resolve("checkout"));
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(vat.exemptCraft("tapis-azilal", day)).isTrue();
        assertThat(vat.exemptCraft("tapis-azilal", LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(vat.exemptCraft("poterie", day)).isFalse();
        assertThat(vat.exemptKind("ARTISAN", day)).isTrue();
        assertThat(vat.exemptKind("ENTERPRISE", day)).isFalse();
        assertThat(vat.rate(day)).isEqualTo(2000);
        assertThatThrownBy(() -> vat.rate(LocalDate.of(2019, 1, 1))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north,MA-01,35.00,1,4 | :2: fee is a whole number",
                "north,Rabat,3500,1,4 | :2: a region is an ISO 3166-2 code",
                "north,MA-01;MA-01,3500,1,4 | :2: region MA-01 is in two bands",
                "north,MA-01,3500,4,1 | :2: max_days is not below min_days",
                "north,MA-01,3500,1 | :2: has 4 values for 5 columns"
            })
    void whatIsWrongInAFileIsToldWithItsLine(String line, String told) throws IOException {
        Files.writeString(
                directory.resolve("delivery.csv"), "band,regions,fee,min_days,max_days\n" + line.trim() + "\n");
        assertThatThrownBy(() -> new DeliveryBands(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delivery.csv" + told.trim());
    }

    @Test
    void closedDaysAndDaysOffAreNoWork() {
        OpeningCalendar calendar = new OpeningCalendar(
                "Africa/Casablanca",
                List.of(new OpeningHours(1, "09:00", "17:00"), new OpeningHours(2, "09:00", "17:00")),
                List.of(new Closure(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30), Map.of())));
        // A Wednesday; the next Monday is closed, so the first day of work is the Tuesday.
        LocalDate wednesday = LocalDate.of(2026, 11, 25);
        assertThat(new WorkingDays(calendar).after(wednesday, 1)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(new WorkingDays(calendar).after(wednesday, 3)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(new WorkingDays(null).after(wednesday, 3)).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
