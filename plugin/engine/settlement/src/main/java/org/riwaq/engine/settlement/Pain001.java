package org.riwaq.engine.settlement;

import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A bank order as ISO 20022 {@code pain.001.001.09}, the version that banks moved to by 2025. Accounts are RIBs, which are
 * national numbers (BBAN); a bank is named by its code, the RIB's first three digits.
 */
final class Pain001 {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int BANK_CODE = 3;

    private final XMLStreamWriter xml;
    private final BankAccount from;
    private final long batch;

    private Pain001(XMLStreamWriter xml, BankAccount from, long batch) {
        this.xml = xml;
        this.from = from;
        this.batch = batch;
    }

    static String of(BankAccount from, long batch, ZonedDateTime at, List<PayoutRow> payments) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Pain001(xml, from, batch).write(at, payments);
            xml.close();
        } catch (XMLStreamException never) {
            throw new IllegalStateException("A string does not fail", never);
        }
        return text.toString();
    }

    private void write(ZonedDateTime at, List<PayoutRow> payments) throws XMLStreamException {
        String count = Integer.toString(payments.size());
        String sum = BankTable.dirhams(BankOrder.total(payments), '.');
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn", "GrpHdr");
        text("MsgId", BankOrder.number(batch));
        text("CreDtTm", DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").format(at));
        text("NbOfTxs", count);
        text("CtrlSum", sum);
        open("InitgPty");
        text("Nm", from.holder);
        close(2);
        open("PmtInf");
        text("PmtInfId", BankOrder.number(batch));
        text("PmtMtd", "TRF");
        text("BtchBookg", "false");
        text("NbOfTxs", count);
        text("CtrlSum", sum);
        open("ReqdExctnDt");
        text("Dt", at.toLocalDate().toString());
        close(1);
        party("Dbtr", from.holder);
        open("DbtrAcct");
        account(from.rib);
        text("Ccy", "MAD");
        close(1);
        agent("DbtrAgt", from.rib);
        for (PayoutRow payment : payments) {
            payment(payment);
        }
        close(3);
        xml.writeEndDocument();
    }

    private void payment(PayoutRow payment) throws XMLStreamException {
        open("CdtTrfTxInf", "PmtId");
        text("EndToEndId", BankTable.reference(payment));
        close(1);
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "MAD");
        xml.writeCharacters(BankTable.dirhams(payment.amount, '.'));
        close(2);
        agent("CdtrAgt", payment.destination);
        party("Cdtr", BankText.of(payment.holder));
        open("CdtrAcct");
        account(payment.destination);
        close(1);
        open("RmtInf");
        text("Ustrd", BankOrder.motive(batch));
        close(2);
    }

    private void party(String element, String name) throws XMLStreamException {
        open(element);
        text("Nm", name);
        close(1);
    }

    private void account(String rib) throws XMLStreamException {
        open("Id", "Othr");
        text("Id", rib);
        open("SchmeNm");
        text("Cd", "BBAN");
        close(3);
    }

    private void agent(String element, String rib) throws XMLStreamException {
        open(element, "FinInstnId", "ClrSysMmbId");
        text("MmbId", rib.substring(0, BANK_CODE));
        close(3);
    }

    private void open(String... elements) throws XMLStreamException {
        for (String element : elements) {
            xml.writeStartElement(element);
        }
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void text(String element, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
