package org.riwaq.contract;

/** Command and answer: who buys. Personal data. */
public final class Contact {
    /** Full name. */
    public final String name;

    /** Where the order's mails go. */
    public final String email;

    /** Read in the Moroccan way where it has no country; answered as E.164. */
    public final String phone;

    public Contact(String name, String email, String phone) {
        this.name = name;
        this.email = email;
        this.phone = phone;
    }
}
