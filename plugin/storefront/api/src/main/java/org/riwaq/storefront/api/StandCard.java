package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * A stand in a list.
 *
 * @param id public id, a UUID
 * @param number what stands on its sign
 * @param name its own, else its maker's, in the language asked; may be empty
 * @param maker its maker's handle and name, or null until given
 * @param exhibits how many pieces stand there
 */
public record StandCard(
        String id, String number, String name, @Nullable Label maker, int exhibits) {}
