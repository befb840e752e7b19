package org.riwaq.storefront.search;

/**
 * Around a point, as the crow flies.
 *
 * @param lat latitude in degrees, -90 to 90
 * @param lon longitude in degrees, -180 to 180
 * @param withinKm kilometres, 1 to {@link #FARTHEST}
 */
public record Near(double lat, double lon, int withinKm) {
    /** Farther is not near. */
    public static final int FARTHEST = 500;

    /** What is near when nobody says. */
    public static final int USUAL = 50;
}
