package org.riwaq.storefront.api;

/**
 * Around a point, as the crow flies.
 *
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param withinKm kilometres, 1 to 500
 */
public record Around(double lat, double lon, int withinKm) {}
