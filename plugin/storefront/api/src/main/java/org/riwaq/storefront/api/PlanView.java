package org.riwaq.storefront.api;

import java.util.List;

/**
 * The floor of an exhibition: a grid of square cells, from the upper left corner.
 *
 * @param columns cells from left to right
 * @param rows cells from top to bottom
 * @param cellCm how long a cell's side is, in centimetres
 * @param walls what cannot be walked through
 * @param doors entrances first
 * @param places the stands that are placed, in the order of the visit
 */
public record PlanView(int columns, int rows, int cellCm, List<Area> walls, List<Door> doors, List<Place> places) {

    /** A rectangle in cells. */
    public record Area(int x, int y, int width, int height) {}

    /**
     * A door.
     *
     * @param kind {@code ENTRANCE} or {@code EMERGENCY}
     * @param area where it is
     */
    public record Door(String kind, Area area) {}

    /**
     * A stand on the floor.
     *
     * @param stand which
     * @param area where it is
     */
    public record Place(StandCard stand, Area area) {}
}
