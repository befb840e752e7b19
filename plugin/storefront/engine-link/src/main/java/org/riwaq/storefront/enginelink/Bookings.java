package org.riwaq.storefront.enginelink;

import java.util.UUID;
import org.riwaq.contract.Booking;
import org.riwaq.contract.BookingLetter;
import org.riwaq.contract.NewBooking;

/**
 * Places in the programme. Items and tokens may be anything that a visitor sends. A key makes a booking happen once; a
 * booking that is cancelled stays so.
 */
public final class Bookings {
    private final EngineHttp http;

    Bookings(EngineHttp http) {
        this.http = http;
    }

    /** Places at an item of the programme; refused with {@code booking.full} where too few are left. */
    public Told<Booking> book(String item, NewBooking booking, UUID key) {
        EnginePath path = EnginePath.of("programme").below(item).below("bookings");
        return http.tell(Command.post(path, booking).once(key), Booking.class);
    }

    /** Who booked what, with personal data: for whoever has the token. */
    public Told<Booking> booking(String token) {
        return http.tell(Command.get(of(token)), Booking.class);
    }

    /** Gives the places back. */
    public Told<Booking> cancel(String token) {
        return http.tell(Command.post(of(token).below("cancel"), null), Booking.class);
    }

    /** The same by its public id; the token is not told. */
    public Told<Booking> byId(String id) {
        return http.tell(Command.get(ofId(id)), Booking.class);
    }

    /** Gives its places back. */
    public Told<Booking> cancelById(String id) {
        return http.tell(Command.post(ofId(id).below("cancel"), null), Booking.class);
    }

    /** What a letter says, with whom it goes to. */
    public Told<BookingLetter> letter(String letter) {
        return http.tell(Command.get(EnginePath.of("booking-letters").below(letter)), BookingLetter.class);
    }

    private static EnginePath ofId(String id) {
        return EnginePath.of("bookings").below("by-id").below(id);
    }

    private static EnginePath of(String token) {
        return EnginePath.of("bookings").below(token);
    }
}
