package org.riwaq.storefront.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** An address as SMTP takes it: one, without a second header in it, its domain in ASCII. */
final class MailAddress {
    private MailAddress() {}

    /** @throws IllegalArgumentException if it is none */
    static InternetAddress of(String typed) {
        if (typed.chars().anyMatch(sign -> sign < ' ' || sign == 0x7f)) {
            throw new IllegalArgumentException("An address has no control characters");
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(typed, false);
            if (parsed.length != 1) {
                throw new IllegalArgumentException("One address is wanted, not " + parsed.length);
            }
            InternetAddress address = parsed[0];
            int at = address.getAddress().lastIndexOf('@');
            if (at < 1) {
                throw new IllegalArgumentException("An address has an @");
            }
            address.setAddress(address.getAddress().substring(0, at + 1)
                    + IDN.toASCII(address.getAddress().substring(at + 1), IDN.USE_STD3_ASCII_RULES));
            address.validate();
            return address;
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("This is no mail address", wrong);
        }
    }

    /** The domain of an address. */
    static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }
}
