package org.riwaq.storefront.api;

/** The script that partners' pages load. */
public interface WidgetCode {
    /** Where it is for ever, below the storefront's host. */
    String address();

    /** What a page says of it, so that its browser takes no other: {@code sha384-…}. */
    String integrity();
}
