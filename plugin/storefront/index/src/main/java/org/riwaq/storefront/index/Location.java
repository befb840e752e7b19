package org.riwaq.storefront.index;

/**
 * A point on the earth in degrees, WGS 84.
 *
 * @param lat latitude
 * @param lon longitude
 */
public record Location(double lat, double lon) {
    private static final double EARTH_METRES = 6_371_000;

    /** How far it is to another as the crow flies, in metres. */
    public double metresTo(Location other) {
        double north = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
