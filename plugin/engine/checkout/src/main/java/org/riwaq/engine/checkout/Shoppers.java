package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.riwaq.contract.Address;
import org.riwaq.contract.Contact;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.maker.rules.Phones;

/** Reads who buys and where it goes, strictly; what it gives back is in one form. */
final class Shoppers {
    // What a mail server could take; whether somebody reads it shows when the mail is sent.
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    private final Phones phones;

    Shoppers(Phones phones) {
        this.phones = phones;
    }

    Contact contact(Contact given) {
        String email = Body.text("email", given.email, 254);
        if (!MAIL.matcher(email).matches()) {
            throw Body.badField("email", "format");
        }
        // A number of another country keeps the form in which it came.
        String phone = phones.tidy(Body.text("phone", given.phone, 30)).replaceAll("[\\s().-]", "");
        if (!E164.matcher(phone).matches()) {
            throw Body.badField("phone", "format");
        }
        return new Contact(Body.text("name", given.name, 120), email, phone);
    }

    Address address(Connection connection, Address given) throws SQLException {
        String country = Body.text("country", given.country, 2).toUpperCase(Locale.ROOT);
        // Some fill in EH for the south; the province says where it is.
        if (!country.equals("MA") && !country.equals("EH")) {
            throw Body.badField("country", "one-of", "known", "MA, EH");
        }
        String province = Body.text("province", given.province, 10).toUpperCase(Locale.ROOT);
        if (Sql.one(connection, "SELECT 1 FROM riwaq_province WHERE code = ?", row -> 1, province) == null) {
            throw Body.badField("province", "unknown");
        }
        String postalCode = given.postalCode == null || given.postalCode.trim().isEmpty()
                ? null
                : given.postalCode.replace(" ", "");
        if (postalCode != null && !POSTAL_CODE.matcher(postalCode).matches()) {
            throw Body.badField("postalCode", "format", "digits", "5");
        }
        if (given.lines.isEmpty() || given.lines.size() > 3) {
            throw Body.badField("lines", "length", "min", "1", "max", "3");
        }
        List<String> lines = new ArrayList<>();
        for (String line : given.lines) {
            lines.add(Body.text("lines", line, 120));
        }
        return new Address("MA", province, Body.text("city", given.city, 80), postalCode, lines);
    }
}
