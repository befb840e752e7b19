package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.api.RegionView;
import org.riwaq.storefront.theme.Filters.Filter;

class RegionMapTests {
    private static RegionView region(String id, double latitude, double longitude, long products) {
        return new RegionView(id, id, "", "", latitude, longitude, products);
    }

    private static RegionMap map(List<RegionView> regions) {
        return RegionMap.of(regions, region -> new Filter(region.id(), region.products(), "/" + region.id(), false));
    }

    private static RegionMap.Tile tile(RegionMap map, String id) {
        return map.tiles().stream()
                .filter(tile -> tile.filter().label().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void northIsUpAndEastIsRight() {
        RegionMap map =
                map(List.of(region("south", 23, -15, 1), region("north", 35, -5, 9), region("east", 33, -2, 0)));
        assertThat(tile(map, "north").y()).isLessThan(tile(map, "south").y());
        assertThat(tile(map, "north").x()).isGreaterThan(tile(map, "south").x());
        assertThat(tile(map, "east").x()).isGreaterThan(tile(map, "north").x());
        assertThat(tile(map, "east").level()).isZero();
        assertThat(tile(map, "north").level()).isEqualTo(4);
    }

    @Test
    void anyRegionsHaveAPlaceOfTheirOwn() {
        Random random = new Random(5);
        for (int count : new int[] {0, 1, 2, 27, 200}) {
            List<RegionView> regions = new ArrayList<>();
            for (int one = 0; one < count; one++) {
                regions.add(region("r" + one, random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180, one));
            }
            RegionMap map = map(regions);
            assertThat(map.tiles().stream()
                            .map(tile -> tile.x() + "," + tile.y())
                            .collect(Collectors.toSet()))
                    .hasSize(count);
            assertThat(map.viewBox()).matches("-?[0-9]+ -?[0-9]+ [0-9]+ [0-9]+");
        }
    }

    @Test
    void regionsAtOnePointStandBesideEachOther() {
        RegionMap map = map(List.of(region("a", 30, -8, 1), region("b", 30, -8, 1), region("c", 30, -8, 1)));
        assertThat(map.tiles()).extracting(tile -> tile.x() + "," + tile.y()).doesNotHaveDuplicates();
    }
}
