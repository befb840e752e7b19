package org.riwaq.storefront.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.riwaq.storefront.api.RegionView;
import org.riwaq.storefront.theme.Filters.Filter;

/**
 * A sketch of where regions lie to each other: a hexagon for each, at the free place nearest to its centre. Drawn from
 * their coordinates alone, so that any list of regions has one.
 */
public final class RegionMap {
    private static final double WIDTH = 64;
    private static final double HEIGHT = 72;
    private static final double MARGIN = 3;
    private static final int LEVELS = 4;

    private final List<Tile> tiles;
    private final String viewBox;

    private RegionMap(List<Tile> tiles, String viewBox) {
        this.tiles = List.copyOf(tiles);
        this.viewBox = viewBox;
    }

    /**
     * A region on the map.
     *
     * @param x of its middle
     * @param y of its middle
     * @param level how many pieces it has, 0 none to 4 most
     * @param town the name of its seat, which is short
     * @param filter the region as a filter
     */
    public record Tile(long x, long y, int level, String town, Filter filter) {
        /** The outline. */
        public String points() {
            long w = Math.round(WIDTH / 2);
            long h = Math.round(HEIGHT / 2);
            long side = Math.round(HEIGHT / 4);
            return point(0, -h) + point(w, -side) + point(w, side) + point(0, h) + point(-w, side) + point(-w, -side);
        }

        private String point(long dx, long dy) {
            return (x + dx) + "," + (y + dy) + " ";
        }
    }

    private record Cell(int column, int row) {
        double x() {
            return column + (Math.floorMod(row, 2) == 0 ? 0 : 0.5);
        }

        double y() {
            return row * 0.86;
        }
    }

    private record Point(double x, double y) {
        double to(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY);
        }
    }

    /** Every region with its filter. */
    static RegionMap of(List<RegionView> regions, Function<RegionView, Filter> filter) {
        List<Point> points = points(regions);
        Set<Cell> taken = new HashSet<>();
        List<Tile> tiles = new ArrayList<>();
        long most = regions.stream().mapToLong(RegionView::products).max().orElse(0);
        for (int at = 0; at < regions.size(); at++) {
            RegionView region = regions.get(at);
            Cell cell = nearestFree(points.get(at), taken);
            taken.add(cell);
            tiles.add(new Tile(
                    Math.round(cell.x() * WIDTH),
                    Math.round(cell.row() * HEIGHT * 0.75),
                    level(region.products(), most),
                    region.capital().isEmpty() ? region.label() : region.capital(),
                    filter.apply(region)));
        }
        return new RegionMap(tiles, box(tiles));
    }

    /** Centres in units of a tile: most have their nearest neighbour within one. */
    private static List<Point> points(List<RegionView> regions) {
        double middle =
                regions.stream().mapToDouble(RegionView::latitude).average().orElse(0);
        double squeeze = Math.cos(Math.toRadians(middle));
        List<Point> points = regions.stream()
                .map(region -> new Point(region.longitude() * squeeze, -region.latitude()))
                .toList();
        double[] nearest = points.stream()
                .mapToDouble(one -> points.stream()
                        .filter(other -> !other.equals(one))
                        .mapToDouble(other -> one.to(other.x(), other.y()))
                        .min()
                        .orElse(1))
                .sorted()
                .toArray();
        double unit = nearest.length == 0 ? 1 : Math.max(1e-6, nearest[nearest.length * 4 / 5]);
        return points.stream()
                .map(one -> new Point(one.x() / unit, one.y() / unit))
                .toList();
    }

    private static Cell nearestFree(Point point, Set<Cell> taken) {
        int row = (int) Math.round(point.y() / 0.86);
        int column = (int) Math.round(point.x());
        for (int reach = 1; ; reach++) {
            List<Cell> around = new ArrayList<>();
            for (int down = -reach; down <= reach; down++) {
                for (int right = -reach; right <= reach; right++) {
                    around.add(new Cell(column + right, row + down));
                }
            }
            around.removeIf(taken::contains);
            if (!around.isEmpty()) {
                return around.stream()
                        .min(Comparator.comparingDouble(cell -> point.to(cell.x(), cell.y())))
                        .orElseThrow();
            }
        }
    }

    private static int level(long products, long most) {
        if (products == 0) {
            return 0;
        }
        double share = Math.log1p((double) products) / Math.log1p((double) most);
        return 1 + (int) Math.min(LEVELS - 1, share * LEVELS - 0.001);
    }

    private static String box(List<Tile> tiles) {
        long left = tiles.stream().mapToLong(Tile::x).min().orElse(0);
        long top = tiles.stream().mapToLong(Tile::y).min().orElse(0);
        long right = tiles.stream().mapToLong(Tile::x).max().orElse(0);
        long bottom = tiles.stream().mapToLong(Tile::y).max().orElse(0);
        return Math.round(left - WIDTH / 2 - MARGIN) + " " + Math.round(top - HEIGHT / 2 - MARGIN) + " "
                + Math.round(right - left + WIDTH + 2 * MARGIN) + " "
                + Math.round(bottom - top + HEIGHT + 2 * MARGIN);
    }

    public List<Tile> tiles() {
        return tiles;
    }

    public String viewBox() {
        return viewBox;
    }
}
