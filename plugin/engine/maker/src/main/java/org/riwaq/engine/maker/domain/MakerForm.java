package org.riwaq.engine.maker.domain;

/** Tabs and groups of the maker's form in the admin. */
final class MakerForm {
    static final String IDENTITY = "riwaq.maker.group.identity";
    static final int IDENTITY_ORDER = 1000;
    static final String PLACE = "riwaq.maker.group.place";
    static final int PLACE_ORDER = 2000;
    static final String WORK = "riwaq.maker.group.work";
    static final int WORK_ORDER = 3000;
    static final String PUBLICATION = "riwaq.maker.group.publication";
    static final int PUBLICATION_ORDER = 4000;
    static final String VERIFICATION = "riwaq.maker.group.verification";
    static final int VERIFICATION_ORDER = 5000;

    static final String PHOTOS = "riwaq.maker.tab.photos";
    static final int PHOTOS_ORDER = 2000;
    static final String OPENING = "riwaq.maker.tab.opening";
    static final int OPENING_ORDER = 3000;
    static final String MEMBERS = "riwaq.maker.tab.members";
    static final int MEMBERS_ORDER = 4000;
    static final String REGISTERS = "riwaq.maker.tab.registers";
    static final int REGISTERS_ORDER = 5000;

    private MakerForm() {}
}
