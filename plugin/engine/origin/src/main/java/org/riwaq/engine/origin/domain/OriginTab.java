package org.riwaq.engine.origin.domain;

/** The tab and groups of the product form. Apart from the template, whose fields, constants too, would be copied. */
final class OriginTab {
    static final String NAME = "riwaq.origin.tab";
    static final int ORDER = 1500;
    static final String MAKING = "riwaq.origin.group.making";
    static final String SIZE = "riwaq.origin.group.size";

    private OriginTab() {}
}
