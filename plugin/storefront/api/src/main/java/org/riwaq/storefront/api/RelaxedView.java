package org.riwaq.storefront.api;

/**
 * Something asked for that nothing has; it counts for the order still.
 *
 * @param kind {@code price}, {@code madeToOrder}, {@code certified}, {@code makerKind}, {@code colour}, {@code material},
 *     {@code place}, {@code words} or {@code craft}
 * @param text as typed
 */
public record RelaxedView(String kind, String text) {}
