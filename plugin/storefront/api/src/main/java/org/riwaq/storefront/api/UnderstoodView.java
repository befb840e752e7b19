package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what was typed that is more than words.
 *
 * @param kind {@code region}, {@code province}, {@code craft}, {@code material}, {@code colour}, {@code price}, {@code
 *     size}, {@code makerKind}, {@code madeToOrder}, {@code certified} or {@code cheap}
 * @param ids what is meant, any of it; empty for kinds without ids
 * @param label the name of what is meant, where it is one thing that has a name; else as typed
 * @param min least price in minor units, or first length in millimetres
 * @param max greatest price in minor units, or second length in millimetres
 * @param text as typed
 * @param without the text without that piece
 */
public record UnderstoodView(
        String kind,
        List<String> ids,
        String label,
        @Nullable Long min,
        @Nullable Long max,
        String text,
        String without) {}
