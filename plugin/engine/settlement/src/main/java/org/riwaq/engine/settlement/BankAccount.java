package org.riwaq.engine.settlement;

/** The marketplace's own account, from which makers are paid. */
final class BankAccount {
    final String rib;
    final String holder;

    private BankAccount(String rib, String holder) {
        this.rib = rib;
        this.holder = holder;
    }

    /**
     * From the settings; null where no RIB is set.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    static BankAccount of(String rib, String holder) {
        String digits = Rib.tidy(rib);
        if (digits == null || digits.isEmpty()) {
            return null;
        }
        if (!Rib.isSound(digits)) {
            throw new IllegalArgumentException(
                    "riwaq.engine.settlement.bank-rib is no RIB: 24 digits, the last two check the others");
        }
        String name = BankText.of(holder);
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "riwaq.engine.settlement.bank-holder names the holder of bank-rib in Latin letters");
        }
        return new BankAccount(digits, name);
    }
}
