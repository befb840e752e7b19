package org.riwaq.storefront.notice;

import java.util.Optional;
import org.riwaq.storefront.api.BookingTokens;
import org.riwaq.storefront.api.DocumentTokens;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.OrderTokens;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.StatementTokens;
import org.riwaq.storefront.api.Visit;

/**
 * In whose name a mail is written, and what opens the order it tells of.
 *
 * @param storefronts finds them
 * @param tokens signs the addresses of orders
 * @param parcels signs those of parcels
 * @param statements signs those of makers' statements
 * @param documents signs those of single documents
 * @param bookings signs those of bookings
 */
public record Venue(
        Storefronts storefronts,
        OrderTokens tokens,
        ParcelTokens parcels,
        StatementTokens statements,
        DocumentTokens documents,
        BookingTokens bookings) {

    /** Knows the storefronts. */
    @FunctionalInterface
    public interface Storefronts {

        /**
         * That storefront, in that language or its first.
         *
         * @throws org.riwaq.storefront.api.MarketUnavailable while nothing is known of storefronts
         */
        Optional<Visit> of(String code, Language language);
    }

    /** The path of an order's page, for its buyer alone. */
    String orderPath(String number, Language language) {
        return "/" + language.code() + "/orders/" + number + "?token="
                + tokens.of(number).token();
    }

    /** The path of a booking's page, for its visitor alone. */
    String bookingPath(String booking, Language language) {
        return "/" + language.code() + "/bookings/" + bookings.of(booking);
    }

    /** The path of a parcel's page, for its maker alone. */
    static String parcelPath(String parcel, ParcelTokens.Key key, Language language) {
        return "/" + language.code() + "/parcels/" + parcel + "?token=" + key.token();
    }
}
