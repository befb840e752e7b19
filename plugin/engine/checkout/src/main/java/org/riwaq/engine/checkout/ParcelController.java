package org.riwaq.engine.checkout;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.ParcelChange;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A maker's parcel over HTTP; whoever has its id has its signed link. */
@Controller
@RequestMapping("/engine/v1/parcels/{parcel}")
public final class ParcelController {
    private final Transactions transactions;
    private final Parcels parcels;
    private final MakerLetters letters;

    ParcelController(Transactions transactions, Parcels parcels, MakerLetters letters) {
        this.transactions = transactions;
        this.parcels = parcels;
        this.letters = letters;
    }

    /** What its maker may see. */
    @RequestMapping(method = RequestMethod.GET)
    @ResponseBody
    public MakerParcel read(@PathVariable("parcel") String parcel, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> parcels.read(connection, parcel));
    }

    /** Its next state. */
    @RequestMapping(method = RequestMethod.PUT)
    @ResponseBody
    public MakerParcel change(@PathVariable("parcel") String parcel, HttpServletRequest request) throws IOException {
        Parameters.of(request);
        ParcelChange wanted = Body.of(request).as(ParcelChange.class);
        return transactions.run(connection -> parcels.change(connection, parcel, wanted));
    }

    /** The letter again, with a new link, to its maker's own address; asked again at once it is the one under way. */
    @RequestMapping(value = "/letter", method = RequestMethod.POST)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void letter(@PathVariable("parcel") String parcel, HttpServletRequest request) {
        Parameters.of(request);
        transactions.run(connection -> {
            letters.letter(connection, parcel);
            return null;
        });
    }
}
