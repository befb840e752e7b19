package org.riwaq.storefront.search;

/**
 * What a name or a turn of phrase stands for.
 *
 * @param kind of thing
 * @param id its id, as documents hold it; for a {@link Kind#GROUP} the number of the group
 */
record Meaning(Kind kind, String id) {
    /** Something that has no ids of its own. */
    static Meaning of(Kind kind) {
        return new Meaning(kind, "");
    }

    /** What names and turns of phrase stand for. */
    enum Kind {
        REGION,
        PROVINCE,
        CRAFT,
        MATERIAL,
        COLOUR,
        MAKER_KIND,
        MADE_TO_ORDER,
        CERTIFIED,
        CHEAP,
        /** Whom it is for. */
        AUDIENCE,
        /** Said of nearly everything. */
        GENERIC,
        /** A group of words that mean the same. */
        GROUP,
        PRICE_MAX,
        PRICE_MIN,
        PRICE_BETWEEN,
        CURRENCY,
        UNIT;

        boolean isPlace() {
            return this == REGION || this == PROVINCE;
        }

        /** It needs no words beside it to find what is meant. */
        boolean saysWhat() {
            return switch (this) {
                case AUDIENCE, GENERIC, GROUP -> false;
                default -> !isOfPrices();
            };
        }

        /** It only says something beside a number. */
        boolean isOfPrices() {
            return switch (this) {
                case PRICE_MAX, PRICE_MIN, PRICE_BETWEEN, CURRENCY, UNIT -> true;
                default -> false;
            };
        }

        /** Facts have names for it. */
        boolean isFact() {
            return switch (this) {
                case REGION, PROVINCE, CRAFT, MATERIAL, COLOUR -> true;
                default -> false;
            };
        }
    }
}
