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
import org.riwaq.engine.commandapi.Fields;
import org.riwaq.engine.commandapi.MailAddresses;
import org.riwaq.engine.maker.rules.Phones;

/** Reads who buys and where it goes, strictly; what it gives back is in one form. */
final class Shoppers {
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    private final Phones phones;

    Shoppers(Phones phones) {
        this.phones = phones;
    }

    Contact contact(Contact given) throws SQLException {
        Fields fields = new Fields();
        String name = fields.read(() -> Body.text("name", given.name, 120));
        String email = fields.read(() -> MailAddresses.read("email", given.email));
        String phone = fields.read(() -> phone(given.phone));
        fields.check();
        return new Contact(name, email, phone);
    }

    private String phone(String given) {
        String phone = phones.international(Body.text("phone", given, 30));
        if (phone == null) {
            throw Body.badField("phone", "format");
        }
        return phone;
    }

    Address address(Connection connection, Address given) throws SQLException {
        Fields fields = new Fields();
        fields.read(() -> country(given.country));
        List<String> lines = fields.read(() -> lines(given.lines));
        String postalCode = fields.read(() -> postalCode(given.postalCode));
        String city = fields.read(() -> Body.text("city", given.city, 80));
        String province = fields.read(() -> province(connection, given.province));
        fields.check();
        return new Address("MA", province, city, postalCode, lines);
    }

    private static String country(String given) {
        String country = Body.text("country", given, 2).toUpperCase(Locale.ROOT);
        // Some fill in EH for the south; the province says where it is.
        if (!country.equals("MA") && !country.equals("EH")) {
            throw Body.badField("country", "one-of", "known", "MA, EH");
        }
        return country;
    }

    private static String province(Connection connection, String given) throws SQLException {
        String province = Body.text("province", given, 10).toUpperCase(Locale.ROOT);
        if (Sql.one(connection, "SELECT 1 FROM riwaq_province WHERE code = ?", row -> 1, province) == null) {
            throw Body.badField("province", "unknown");
        }
        return province;
    }

    private static String postalCode(String given) {
        String code = given == null || given.trim().isEmpty() ? null : given.replace(" ", "");
        if (code != null && !POSTAL_CODE.matcher(code).matches()) {
            throw Body.badField("postalCode", "format", "digits", "5");
        }
        return code;
    }

    private static List<String> lines(List<String> given) {
        if (given.isEmpty() || given.size() > 3) {
            throw Body.badField("lines", "length", "min", "1", "max", "3");
        }
        List<String> lines = new ArrayList<>();
        for (String line : given) {
            lines.add(Body.text("lines", line, 120));
        }
        return lines;
    }
}
