package org.riwaq.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTests {
    @Test
    void halfOfAHundredTakeNoLongerThanTheFiftieth() {
        Sample hundred =
                new Sample(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    void oneTimeIsEveryPercentile() {
        assertThat(new Sample(new long[] {7}).percentile(1)).isEqualTo(7);
        assertThat(new Sample(new long[] {7}).percentile(95)).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsNoSample() {
        assertThatThrownBy(() -> new Sample(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasALineForEachFigure() {
        Figures figures = new Figures();
        figures.seconds("first start", 61.25);
        figures.megabytes("engine", 512L * 1024 * 1024);

        assertThat(figures.table()).contains("| first start | 61.3 s |").contains("| engine | 512 MB |");
    }

    @Test
    void aProcessHoldsMemory() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                java.nio.file.Files.exists(java.nio.file.Path.of("/proc/self/smaps_rollup")), "Linux counts it");

        assertThat(Memory.of(ProcessHandle.current().pid())).isGreaterThan(10L * 1024 * 1024);
    }
}
