package org.riwaq.storefront.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Booking;
import org.riwaq.contract.NewBooking;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.springframework.stereotype.Component;

/**
 * The door to places in the programme. The engine's database decides who gets the last one. Whoever has a booking's token
 * sees and cancels it; an unknown token and another storefront's are 404 alike.
 */
@Component
public final class Bookings {
    private final Engine engine;
    private final Programme programme;
    private final BookingTokens tokens;
    private final Limits limits;

    Bookings(Engine engine, Programme programme, BookingTokens tokens, Limits limits) {
        this.engine = engine;
        this.tokens = tokens;
        this.programme = programme;
        this.limits = limits;
    }

    /**
     * What somebody wants.
     *
     * @param seats how many places, from 1
     * @param name who comes
     * @param email or null; a phone then
     * @param phone or null; an address then
     */
    public record Wish(
            int seats,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** Places at an item that this storefront shows, once for each key; letters come in the language of the visit. */
    public Outcome<BookingView> book(Visit visit, String item, Wish wish, @Nullable String key) {
        return EngineAnswers.once(
                visit,
                key,
                once -> limits.within(
                        visit,
                        Limits.Kind.BOOKINGS,
                        () -> shown(visit, item, () -> engine.bookings().book(item, asked(visit, wish), once))));
    }

    private static NewBooking asked(Visit visit, Wish wish) {
        return new NewBooking(
                wish.seats(),
                wish.name(),
                wish.email(),
                wish.phone(),
                visit.language().code(),
                visit.storefront().code());
    }

    private Outcome<BookingView> shown(Visit visit, String item, Supplier<Told<Booking>> command) {
        return here(
                visit,
                () -> programme.item(visit, item) instanceof Answer.Found ? told(visit, command, "") : missing(visit));
    }

    /** The booking as it stands; a token may be the one that was given, or a letter's. */
    public Outcome<BookingView> see(Visit visit, String token) {
        return here(
                visit,
                () -> told(
                        visit,
                        () -> tokens.opened(token)
                                .map(engine.bookings()::byId)
                                .orElseGet(() -> engine.bookings().booking(token)),
                        token));
    }

    /** Gives the places back; a booking that is cancelled already stays so. */
    public Outcome<BookingView> cancel(Visit visit, String token) {
        return see(visit, token)
                .then(mine -> here(
                        visit,
                        () -> told(
                                visit,
                                () -> tokens.opened(token)
                                        .map(engine.bookings()::cancelById)
                                        .orElseGet(() -> engine.bookings().cancel(token)),
                                token)));
    }

    private Outcome<BookingView> told(Visit visit, Supplier<Told<Booking>> command, String token) {
        Outcome<Booking> outcome = EngineAnswers.asked(visit, command, booking -> booking);
        return outcome.then(
                done -> done.value().storefront.equals(visit.storefront().code())
                        ? new Outcome.Done<>(view(visit, done.value(), token), done.replayed())
                        : missing(visit));
    }

    /** @param token what it was opened with; empty where the engine gives it */
    private BookingView view(Visit visit, Booking booking, String token) {
        return new BookingView(
                booking.id,
                token.isEmpty() ? booking.token : token,
                booking.state,
                booking.seats,
                booking.name,
                booking.email,
                booking.phone,
                booking.bookedAt,
                programme.item(visit, booking.item) instanceof Answer.Found<ProgrammeView> found
                        ? BookingView.Item.of(found.value())
                        : null);
    }

    /** While the catalogue is away as well, whoever typed something must be able to send it again. */
    private static Outcome<BookingView> here(Visit visit, Supplier<Outcome<BookingView>> question) {
        try {
            return question.get();
        } catch (MarketUnavailable away) {
            return EngineAnswers.later("market.unavailable", visit.language());
        }
    }

    private static Outcome<BookingView> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }
}
