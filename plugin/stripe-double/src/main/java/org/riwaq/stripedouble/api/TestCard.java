package org.riwaq.stripedouble.api;

import java.util.Arrays;
import java.util.Optional;

/** The cards that the double knows, by Stripe's test numbers and tokens; the last three are its own. */
public enum TestCard {
    VISA("4242424242424242", "pm_card_visa", "visa", What.PAYS),
    VISA_DEBIT("4000056655665556", "pm_card_visa_debit", "visa", What.PAYS),
    MASTERCARD("5555555555554444", "pm_card_mastercard", "mastercard", What.PAYS),
    AMEX("378282246310005", "pm_card_amex", "amex", What.PAYS),
    BYPASS_PENDING("4000000000000077", "pm_card_bypassPending", "visa", What.PAYS_AT_ONCE),
    DECLINED("4000000000000002", "pm_card_chargeDeclined", "visa", "card_declined", "generic_decline"),
    INSUFFICIENT_FUNDS(
            "4000000000009995",
            "pm_card_chargeDeclinedInsufficientFunds",
            "visa",
            "card_declined",
            "insufficient_funds"),
    LOST("4000000000009987", "pm_card_chargeDeclinedLostCard", "visa", "card_declined", "lost_card"),
    STOLEN("4000000000009979", "pm_card_chargeDeclinedStolenCard", "visa", "card_declined", "stolen_card"),
    EXPIRED("4000000000000069", "pm_card_chargeDeclinedExpiredCard", "visa", "expired_card", null),
    INCORRECT_CVC("4000000000000127", "pm_card_chargeDeclinedIncorrectCvc", "visa", "incorrect_cvc", null),
    PROCESSING_ERROR("4000000000000119", "pm_card_chargeDeclinedProcessingError", "visa", "processing_error", null),
    DECLINED_LATER("4000000000000341", "pm_card_chargeCustomerFail", "visa", "card_declined", "generic_decline"),
    AUTHENTICATE("4000002760003184", "pm_card_authenticationRequired", "visa", What.AUTHENTICATES),
    THREE_D_SECURE("4000000000003220", "pm_card_threeDSecure2Required", "visa", What.AUTHENTICATES),
    THREE_D_SECURE_DECLINED(
            "4000008400001629", "pm_card_threeDSecureRequiredChargeDeclined", "visa", What.AUTHENTICATES_IN_VAIN),
    DISPUTED("4000000000000259", "pm_card_createDispute", "visa", What.IS_DISPUTED),
    NOT_RECEIVED("4000000000002685", "pm_card_createDisputeProductNotReceived", "visa", What.IS_DISPUTED),
    REFUND_PENDING("4000000000007726", "pm_card_pendingRefund", "visa", What.REFUNDS_LATER),
    REFUND_FAILS("4000000000005126", "pm_card_refundFail", "visa", What.REFUND_FAILS),
    PROCESSING("4000000000060006", "pm_double_processing", "visa", What.PAYS_LATER),
    PROCESSING_FAILS("4000000000060014", "pm_double_processingFails", "visa", What.FAILS_LATER);

    /** What happens when it is charged. */
    enum What {
        PAYS,
        PAYS_AT_ONCE,
        IS_DECLINED,
        AUTHENTICATES,
        AUTHENTICATES_IN_VAIN,
        IS_DISPUTED,
        REFUNDS_LATER,
        REFUND_FAILS,
        PAYS_LATER,
        FAILS_LATER
    }

    private final String number;
    private final String token;
    private final String brand;
    private final What what;
    private final String code;
    private final String declineCode;

    TestCard(String number, String token, String brand, What what) {
        this(number, token, brand, what, "card_declined", "generic_decline");
    }

    TestCard(String number, String token, String brand, String code, String declineCode) {
        this(number, token, brand, What.IS_DECLINED, code, declineCode);
    }

    TestCard(String number, String token, String brand, What what, String code, String declineCode) {
        this.number = number;
        this.token = token;
        this.brand = brand;
        this.what = what;
        this.code = code;
        this.declineCode = declineCode;
    }

    public String number() {
        return number;
    }

    public String token() {
        return token;
    }

    String brand() {
        return brand;
    }

    public String what() {
        return what.name();
    }

    boolean does(What asked) {
        return what == asked;
    }

    boolean authenticates() {
        return what == What.AUTHENTICATES || what == What.AUTHENTICATES_IN_VAIN;
    }

    public String code() {
        return code;
    }

    /** May be null. */
    public String declineCode() {
        return declineCode;
    }

    static Optional<TestCard> ofToken(String token) {
        String uniform = token.replace("pm_card_visa_chargeDeclined", "pm_card_chargeDeclined");
        return Arrays.stream(values()).filter(one -> one.token.equals(uniform)).findFirst();
    }

    static Optional<TestCard> ofNumber(String number) {
        return Arrays.stream(values()).filter(one -> one.number.equals(number)).findFirst();
    }

    static boolean isWellFormed(String number) {
        if (!number.matches("[0-9]{12,19}")) return false;
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
