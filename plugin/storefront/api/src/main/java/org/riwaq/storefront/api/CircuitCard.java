package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tourist route in a list.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param title in the language asked
 * @param region where it leads
 * @param crafts what it shows
 * @param transport {@code FOOT}, {@code BICYCLE}, {@code CAR} or {@code BUS}
 * @param months of its season, 1 to 12; empty: all year
 * @param minutes the whole of it, ways included
 * @param lengthMetres the ways together, or null
 * @param stops how many
 * @param image its main picture, or null
 */
public record CircuitCard(
        String id,
        String handle,
        String title,
        Label region,
        List<CraftLabel> crafts,
        String transport,
        List<Integer> months,
        int minutes,
        @Nullable Integer lengthMetres,
        int stops,
        @Nullable PictureView image) {}
