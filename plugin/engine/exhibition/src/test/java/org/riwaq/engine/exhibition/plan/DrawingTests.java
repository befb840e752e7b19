package org.riwaq.engine.exhibition.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.contract.FloorPlan;
import org.riwaq.contract.PlanArea;
import org.riwaq.engine.origin.rules.Refusals;

class DrawingTests {
    private static final Drawing ROOM = Drawing.of("\n########\r\n#aabb..!\n#aabb..#\n#......+\n####++##\n\n");

    private static String text(PlanArea area) {
        return area.x + "," + area.y + " " + area.width + "x" + area.height;
    }

    private static String refusals(String drawing) {
        Refusals refusals = new Refusals();
        Drawing.of(drawing).check("drawing", refusals);
        return refusals.list().stream()
                .map(refusal -> refusal.field + " " + refusal.code + " " + refusal.values)
                .collect(Collectors.joining(" "));
    }

    @Test
    void wallsDoorsAndPlacesAreFewRectangles() {
        FloorPlan plan = ROOM.plan(50);
        assertThat(plan.columns + "x" + plan.rows + " " + plan.cellCm).isEqualTo("8x5 50");
        assertThat(plan.walls.stream().map(DrawingTests::text))
                .containsExactlyInAnyOrder("0,0 8x1", "0,1 1x3", "7,2 1x1", "0,4 4x1", "6,4 2x1");
        assertThat(plan.doors.stream().map(door -> door.kind + " " + text(door.area)))
                .containsExactly("ENTRANCE 7,3 1x1", "ENTRANCE 4,4 2x1", "EMERGENCY 7,1 1x1");
        assertThat(plan.outlines.stream().map(place -> place.label + " " + text(place.area)))
                .containsExactly("1 1,1 2x2", "2 3,1 2x2");
    }

    @Test
    void everyCellOfAWallIsInOneRectangleOnly() {
        String zigzag = Stream.of("##.#", "#..#", "####", ".##.").collect(Collectors.joining("\n"));
        int cells = Drawing.of(zigzag).plan(100).walls.stream()
                .mapToInt(wall -> wall.width * wall.height)
                .sum();
        assertThat(cells).isEqualTo(11);
    }

    @Test
    void nothingDrawnIsNoPlan() {
        assertThat(Drawing.of(null)).isNull();
        assertThat(Drawing.of(" \n ")).isNull();
        assertThat(Drawing.of("## #.").lines()).as("a space ends a row").containsExactly("##", "#.");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertThat(refusals("####\n#..#\n####")).isEmpty();
        assertThat(refusals("aab.a\naab.a")).isEmpty();
        assertThat(refusals("####\n#..\n####")).isEqualTo("drawing plan.uneven {length=3, line=2, wanted=4}");
        assertThat(refusals("####\n#.?#\n####")).isEqualTo("drawing plan.sign {column=3, line=2, value=?}");
        assertThat(refusals("aa.\na..\n...")).startsWith("drawing plan.place-not-a-rectangle");
        assertThat(refusals(Stream.generate(() -> ".").limit(201).collect(Collectors.joining())))
                .isEqualTo("drawing plan.too-large {max=200}");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,2,2,",
        "3,1,4,3,",
        "-1,1,2,2,stand.outside",
        "6,2,3,1,stand.outside",
        "1,3,2,3,stand.outside",
        "6,2,2,1,stand.on-wall",
        "6,1,2,1,stand.on-door",
        "5,3,1,2,stand.on-door"
    })
    void aStandStandsOnTheFloorAlone(int x, int y, int width, int height, String why) {
        assertThat(ROOM.hindrance(new PlanArea(x, y, width, height))).isEqualTo(why);
    }

    @Test
    void standsThatTouchDoNotOverlap() {
        assertThat(Drawing.overlap(new PlanArea(0, 0, 2, 2), new PlanArea(2, 0, 2, 2)))
                .isFalse();
        assertThat(Drawing.overlap(new PlanArea(0, 0, 2, 2), new PlanArea(1, 1, 1, 1)))
                .isTrue();
    }
}
