package org.riwaq.storefront.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a widget on a partner's page shows, whatever it is of. Addresses are paths of this storefront with a token that
 * makes a purchase the partner's.
 *
 * @param kind {@code products}, {@code product}, {@code maker}, {@code exhibition}, {@code circuit} or {@code search}
 * @param lang BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param words of the widget itself, by key
 * @param title heading; may be empty
 * @param text a line below it; may be empty
 * @param href where the heading leads
 * @param image or null
 * @param drawing a floor or a way, or null
 * @param items pieces, stands or stops
 */
public record WidgetView(
        String kind,
        String lang,
        String direction,
        Map<String, String> words,
        String title,
        String text,
        String href,
        @Nullable PictureView image,
        @Nullable Drawing drawing,
        List<Item> items) {

    /**
     * One of what is listed.
     *
     * @param id public id
     * @param title in the language asked
     * @param text a line below it; may be empty
     * @param href where it leads
     * @param price or null
     * @param was the list price while the price is reduced, else null
     * @param image or null
     */
    public record Item(
            String id,
            String title,
            String text,
            String href,
            @Nullable Money price,
            @Nullable Money was,
            @Nullable PictureView image) {}

    /**
     * A floor, or the stops of a circuit, in units of its own from the upper left corner.
     *
     * @param width of the whole
     * @param height of the whole
     * @param way through these points, {@code x,y x,y}; empty: none
     * @param shapes what is drawn, the lowest first
     */
    public record Drawing(int width, int height, String way, List<Shape> shapes) {}

    /**
     * A rectangle, or a stop.
     *
     * @param kind {@code wall}, {@code door}, {@code stand} or {@code stop}
     * @param x left edge; of a stop its middle
     * @param y upper edge; of a stop its middle
     * @param width 0 for a stop
     * @param height 0 for a stop
     * @param label what is written on it; may be empty
     * @param name for those who cannot see it; may be empty
     * @param href where it leads; may be empty
     */
    public record Shape(String kind, int x, int y, int width, int height, String label, String name, String href) {}
}
