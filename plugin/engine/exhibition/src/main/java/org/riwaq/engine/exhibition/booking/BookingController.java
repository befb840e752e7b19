package org.riwaq.engine.exhibition.booking;

import java.io.IOException;
import java.time.Clock;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.Booking;
import org.riwaq.contract.BookingLetter;
import org.riwaq.contract.NewBooking;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.riwaq.engine.maker.rules.Phones;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Bookings over HTTP. */
@Controller
@RequestMapping("/engine/v1")
public final class BookingController {
    private static final String ROUTE = "POST /programme/{item}/bookings";

    private final Transactions transactions;
    private final OnceOnly once;
    private final Bookings bookings;

    BookingController(Transactions transactions, Phones phones) {
        this.bookings = new Bookings(phones, Clock.systemUTC());
        this.transactions = transactions;
        this.once = new OnceOnly(transactions);
    }

    /** Books places, once for each key. */
    @RequestMapping(value = "/programme/{item}/bookings", method = RequestMethod.POST)
    public void book(@PathVariable("item") String item, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        Body body = Body.of(request);
        Command command = Command.of(request, ROUTE, item, body.bytes());
        NewBooking wanted = body.as(NewBooking.class);
        once.answer(
                response,
                command,
                HttpServletResponse.SC_CREATED,
                connection -> bookings.book(connection, item, wanted));
    }

    /** A booking, for whoever has its token. */
    @RequestMapping(value = "/bookings/{token}", method = RequestMethod.GET)
    @ResponseBody
    public Booking read(@PathVariable("token") String token, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> bookings.read(connection, token));
    }

    /** Gives the places back; asked twice, once. */
    @RequestMapping(value = "/bookings/{token}/cancel", method = RequestMethod.POST)
    @ResponseBody
    public Booking cancel(@PathVariable("token") String token, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> bookings.cancel(connection, token));
    }

    /** A booking, for whoever knows its visitor by a link of a letter; its token is not told. */
    @RequestMapping(value = "/bookings/by-id/{id}", method = RequestMethod.GET)
    @ResponseBody
    public Booking readById(@PathVariable("id") String id, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> bookings.byId(connection, id));
    }

    /** The same as by token. */
    @RequestMapping(value = "/bookings/by-id/{id}/cancel", method = RequestMethod.POST)
    @ResponseBody
    public Booking cancelById(@PathVariable("id") String id, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> bookings.cancelById(connection, id));
    }

    /** What a letter says. */
    @RequestMapping(value = "/booking-letters/{letter}", method = RequestMethod.GET)
    @ResponseBody
    public BookingLetter letter(@PathVariable("letter") String letter, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> BookingLetters.read(connection, letter));
    }
}
