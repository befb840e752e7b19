package org.riwaq.engine.demomarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HallBlockTests {
    private final List<HallBlock> blocks = HallBlock.read();
    private final MarketPlan market = MarketPlan.read();

    private List<HallBlock> of(String kind) {
        return blocks.stream().filter(block -> block.kind.equals(kind)).collect(Collectors.toList());
    }

    @Test
    void whatIsOnNowIsAWholeExhibition() {
        HallBlock now = of("exhibition").get(0);
        assertThat(now.number(3)).isNegative();
        assertThat(now.number(4)).isPositive();
        List<String> makers = of("stands").get(0).words(2);
        assertThat(makers).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(market.products().stream().filter(product -> makers.contains(product.maker)))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void oneIsToComeOneIsOverOneIsInAVirtualHallAndThereAreSixCircuits() {
        assertThat(of("exhibition")).anyMatch(each -> each.number(3) > 0).anyMatch(each -> each.number(4) < 0);
        assertThat(of("exhibition")).anyMatch(each -> each.cell(2).equals("galerie-des-sables"));
        assertThat(of("circuit")).hasSize(6);
        assertThat(of("programme")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void everyMakerThatIsNamedIsThere() {
        Set<String> named = new HashSet<>();
        of("stands").forEach(each -> named.addAll(each.words(2)));
        of("programme").stream()
                .map(each -> each.cell(7))
                .filter(maker -> !maker.isEmpty())
                .forEach(named::add);
        of("stop").stream()
                .filter(each -> each.cell(1).equals("WORKSHOP"))
                .forEach(each -> named.addAll(each.words(4)));
        assertThat(market.makers().stream().map(maker -> maker.handle).collect(Collectors.toSet()))
                .containsAll(named);
    }

    @Test
    void everyTextStandsInFourLanguages() {
        for (HallBlock block : blocks) {
            for (int i = 0; block.text(i) != null; i++) {
                assertThat(block.text(i).byLanguage().values())
                        .noneMatch(String::isEmpty)
                        .hasSize(4);
            }
        }
    }
}
