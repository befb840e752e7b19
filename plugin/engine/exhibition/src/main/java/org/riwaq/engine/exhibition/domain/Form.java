package org.riwaq.engine.exhibition.domain;

/** Tabs and groups of the forms in the admin. */
final class Form {
    static final String IDENTITY = "riwaq.exhibition.group.identity";
    static final int IDENTITY_ORDER = 1000;
    static final String TIME = "riwaq.exhibition.group.time";
    static final int TIME_ORDER = 2000;
    static final String PLACE = "riwaq.exhibition.group.place";
    static final int PLACE_ORDER = 3000;
    static final String BOOKING = "riwaq.exhibition.group.booking";
    static final int BOOKING_ORDER = 4000;
    static final String FLOOR = "riwaq.exhibition.group.floor";
    static final int FLOOR_ORDER = 5000;
    static final String PUBLICATION = "riwaq.exhibition.group.publication";
    static final int PUBLICATION_ORDER = 6000;

    static final String OPENING = "riwaq.exhibition.tab.opening";
    static final int OPENING_ORDER = 2000;
    static final String SECTIONS = "riwaq.exhibition.tab.sections";
    static final int SECTIONS_ORDER = 3000;
    static final String EXHIBITS = "riwaq.exhibition.tab.exhibits";
    static final int EXHIBITS_ORDER = 4000;
    static final String PRESENCE = "riwaq.exhibition.tab.presence";
    static final int PRESENCE_ORDER = 5000;

    private Form() {}
}
