package org.riwaq.storefront.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exhibition in a list.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param title in the language asked
 * @param state {@code NOW}, {@code SOON} or {@code PAST}
 * @param firstDay in the hall
 * @param lastDay in the hall, included
 * @param hall the hall's handle and name
 * @param place the hall's town; may be empty
 * @param virtual whether there is no room to go to
 * @param poster or null
 */
public record ExhibitionCard(
        String id,
        String handle,
        String title,
        String state,
        LocalDate firstDay,
        LocalDate lastDay,
        Label hall,
        String place,
        boolean virtual,
        @Nullable PictureView poster) {}
