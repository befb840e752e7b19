package org.riwaq.engine.settlement;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A bank order as Moroccan banks' portals take it: semicolons, a line for each payment, RIBs as 24 digits, amounts in
 * dirhams with a comma, a last line with the control sum.
 */
final class BankTable {
    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private BankTable() {}

    static String of(BankAccount from, long batch, List<PayoutRow> payments) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            table.printRecord(
                    "NUMERO",
                    "RIB DONNEUR",
                    "RIB BENEFICIAIRE",
                    "BENEFICIAIRE",
                    "MONTANT",
                    "DEVISE",
                    "MOTIF",
                    "REFERENCE");
            int number = 0;
            for (PayoutRow payment : payments) {
                table.printRecord(
                        ++number,
                        from.rib,
                        payment.destination,
                        BankText.of(payment.holder),
                        dirhams(payment.amount, ','),
                        "MAD",
                        BankOrder.motive(batch),
                        reference(payment));
            }
            table.printRecord(
                    "TOTAL",
                    "",
                    "",
                    number,
                    dirhams(BankOrder.total(payments), ','),
                    "MAD",
                    BankOrder.number(batch),
                    "");
        } catch (IOException never) {
            throw new IllegalStateException("A builder does not fail", never);
        }
        return text.toString();
    }

    /** The payout's id as banks take it: up to 35 letters and digits. */
    static String reference(PayoutRow payment) {
        return payment.id.toString().replace("-", "");
    }

    static String dirhams(long minor, char point) {
        return minor / 100 + String.valueOf(point) + String.format("%02d", minor % 100);
    }
}
