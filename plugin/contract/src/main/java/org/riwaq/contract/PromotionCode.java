package org.riwaq.contract;

/** Command: a promotion code is typed in. */
public final class PromotionCode {
    /** As typed; case does not matter. */
    public final String code;

    public PromotionCode(String code) {
        this.code = code;
    }
}
