package org.riwaq.contract;

/** Somebody wants places at a programme's item. */
public final class NewBooking {
    /** How many, at least 1. */
    public final int seats;

    /** Who comes. */
    public final String name;

    /** Or null; a phone then. */
    public final String email;

    /** Or null; an address then. */
    public final String phone;

    /** In which language to write: fr, ar, en or es. */
    public final String lang;

    /** Code of the storefront. */
    public final String storefront;

    public NewBooking(int seats, String name, String email, String phone, String lang, String storefront) {
        this.seats = seats;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.lang = lang;
        this.storefront = storefront;
    }
}
