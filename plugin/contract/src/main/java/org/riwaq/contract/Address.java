package org.riwaq.contract;

import java.util.List;

/** Command and answer: where parcels go. Personal data. */
public final class Address {
    /** ISO 3166-1, two letters. {@code EH} is taken for {@code MA}. */
    public final String country;

    /** ISO 3166-2, e.g. {@code MA-OUD}; needed in Morocco, null elsewhere. */
    public final String province;

    /** Town. */
    public final String city;

    /** Five digits in Morocco; may be null. */
    public final String postalCode;

    /** One to three lines: street, house, floor. */
    public final List<String> lines;

    public Address(String country, String province, String city, String postalCode, List<String> lines) {
        this.country = country;
        this.province = province;
        this.city = city;
        this.postalCode = postalCode;
        this.lines = Copies.of(lines);
    }
}
