package org.riwaq.engine.exhibition.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.riwaq.contract.FloorPlan;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.PlanDoor;
import org.riwaq.contract.PlanOutline;
import org.riwaq.engine.origin.rules.Refusals;

/**
 * A hall's floor as people draw it with signs, a line for each row of cells: {@code #} wall, {@code .} floor, {@code +}
 * entrance, {@code !} emergency exit, letters for places that are marked for stands. Cells of one letter that touch are
 * one place, a rectangle; neighbours take different letters.
 */
public final class Drawing {
    /** The most cells in a row, and the most rows. */
    public static final int LARGEST = 200;

    private static final char WALL = '#';
    private static final char FLOOR = '.';
    private static final char ENTRANCE = '+';
    private static final char EMERGENCY = '!';

    private final List<String> lines;

    private Drawing(List<String> lines) {
        this.lines = lines;
    }

    /** Reads a drawing; empty lines around it do not count. Null or blank: null. */
    public static Drawing of(String text) {
        if (text == null || text.trim().isEmpty()) {
            return null;
        }
        // Any space ends a row: the admin's cleaning of texts makes one of each line feed.
        List<String> lines = Arrays.asList(text.trim().split("\\s+"));
        return new Drawing(lines);
    }

    /** Says what is wrong with it, at a field. */
    public void check(String field, Refusals refusals) {
        if (columns() > LARGEST || rows() > LARGEST) {
            refusals.add("plan.too-large", field, "max", Integer.toString(LARGEST));
            return;
        }
        for (int y = 0; y < rows(); y++) {
            String line = lines.get(y);
            if (line.length() != columns()) {
                refusals.add(
                        "plan.uneven",
                        field,
                        "line",
                        Integer.toString(y + 1),
                        "length",
                        Integer.toString(line.length()),
                        "wanted",
                        Integer.toString(columns()));
                return;
            }
            for (int x = 0; x < line.length(); x++) {
                if (!known(line.charAt(x))) {
                    refusals.add(
                            "plan.sign",
                            field,
                            "value",
                            line.substring(x, x + 1),
                            "line",
                            Integer.toString(y + 1),
                            "column",
                            Integer.toString(x + 1));
                    return;
                }
            }
        }
        checkPlaces(field, refusals);
    }

    private void checkPlaces(String field, Refusals refusals) {
        List<PlanArea> places = places();
        for (PlanArea place : places) {
            for (PlanArea other : places) {
                if (place != other && touch(place, other) && sign(place) == sign(other)) {
                    refusals.add(
                            "plan.place-not-a-rectangle",
                            field,
                            "value",
                            String.valueOf(sign(place)),
                            "line",
                            Integer.toString(place.y + 1),
                            "column",
                            Integer.toString(place.x + 1));
                    return;
                }
            }
        }
    }

    /** Its rows, as they were drawn. */
    public List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Cells from left to right. */
    public int columns() {
        return lines.get(0).length();
    }

    /** Cells from top to bottom. */
    public int rows() {
        return lines.size();
    }

    /** For a fact. To be called on a drawing that was checked. */
    public FloorPlan plan(int cellCm) {
        List<PlanDoor> doors = new ArrayList<PlanDoor>();
        for (PlanArea area : of(ENTRANCE)) {
            doors.add(new PlanDoor("ENTRANCE", area));
        }
        for (PlanArea area : of(EMERGENCY)) {
            doors.add(new PlanDoor("EMERGENCY", area));
        }
        List<PlanOutline> outlines = new ArrayList<PlanOutline>();
        for (PlanArea area : places()) {
            outlines.add(new PlanOutline(Integer.toString(outlines.size() + 1), area));
        }
        return new FloorPlan(columns(), rows(), cellCm, of(WALL), doors, outlines);
    }

    /** Why nothing can stand there: the code of a refusal, or null if it can. */
    public String hindrance(PlanArea area) {
        if (area.x < 0 || area.y < 0 || area.x + area.width > columns() || area.y + area.height > rows()) {
            return "stand.outside";
        }
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                char sign = lines.get(y).charAt(x);
                if (sign == WALL) {
                    return "stand.on-wall";
                }
                if (sign == ENTRANCE || sign == EMERGENCY) {
                    return "stand.on-door";
                }
            }
        }
        return null;
    }

    /** Whether two rectangles have a cell in common. */
    public static boolean overlap(PlanArea one, PlanArea other) {
        return one.x < other.x + other.width
                && other.x < one.x + one.width
                && one.y < other.y + other.height
                && other.y < one.y + one.height;
    }

    private static boolean touch(PlanArea one, PlanArea other) {
        return overlap(new PlanArea(one.x - 1, one.y, one.width + 2, one.height), other)
                || overlap(new PlanArea(one.x, one.y - 1, one.width, one.height + 2), other);
    }

    private char sign(PlanArea area) {
        return lines.get(area.y).charAt(area.x);
    }

    private static boolean known(char sign) {
        return sign == WALL || sign == FLOOR || sign == ENTRANCE || sign == EMERGENCY || isPlace(sign);
    }

    private static boolean isPlace(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** The places in the order in which one reads them. */
    private List<PlanArea> places() {
        List<PlanArea> areas = new ArrayList<PlanArea>();
        for (char sign = 'A'; sign <= 'z'; sign++) {
            if (isPlace(sign)) {
                areas.addAll(of(sign));
            }
        }
        Collections.sort(areas, (one, other) -> one.y == other.y ? one.x - other.x : one.y - other.y);
        return areas;
    }

    /** The cells of a sign as few rectangles: runs of a row, joined with equal runs below. */
    private List<PlanArea> of(char sign) {
        List<PlanArea> whole = new ArrayList<PlanArea>();
        List<PlanArea> growing = new ArrayList<PlanArea>();
        for (int y = 0; y < rows(); y++) {
            List<PlanArea> next = new ArrayList<PlanArea>();
            for (PlanArea run : runs(sign, y)) {
                next.add(grown(growing, run));
            }
            whole.addAll(growing);
            growing = next;
        }
        whole.addAll(growing);
        return whole;
    }

    /** The run itself, or the rectangle above that it continues, which is taken out of the growing ones. */
    private static PlanArea grown(List<PlanArea> growing, PlanArea run) {
        for (PlanArea above : growing) {
            if (above.x == run.x && above.width == run.width) {
                growing.remove(above);
                return new PlanArea(above.x, above.y, above.width, above.height + 1);
            }
        }
        return run;
    }

    private List<PlanArea> runs(char sign, int y) {
        List<PlanArea> runs = new ArrayList<PlanArea>();
        String line = lines.get(y);
        for (int x = 0; x < line.length(); x++) {
            int begin = x;
            while (x < line.length() && line.charAt(x) == sign) {
                x++;
            }
            if (x > begin) {
                runs.add(new PlanArea(begin, y, x - begin, 1));
            }
        }
        return runs;
    }
}
