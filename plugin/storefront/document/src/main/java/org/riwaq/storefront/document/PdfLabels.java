package org.riwaq.storefront.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.ShippingLabel;
import org.riwaq.storefront.api.ShippingLabels;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.springframework.stereotype.Component;

/** A label as PDF: address, who sends it, order and parcel as words and as codes, cash to be taken. */
@Component
final class PdfLabels implements ShippingLabels {
    private static final int LONGEST_CODE = 300;
    private static final int SHORT_ID = 8;

    private final Papers papers;

    PdfLabels(Papers papers) {
        this.papers = papers;
    }

    @Override
    public byte[] pdf(Visit visit, ShippingLabel label) {
        String code = label.code().isEmpty() ? label.parcel() : label.code();
        if (code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("A label's code has up to " + LONGEST_CODE + " characters");
        }
        Map<String, Object> values = Map.of(
                "order", label.order(),
                "parcel",
                        label.parcel()
                                .substring(0, Math.min(SHORT_ID, label.parcel().length())),
                "maker", Printable.of(label.maker()),
                "recipient", Printable.of(label.recipient()),
                "phone", Printable.of(label.phone()),
                "address", address(label),
                "place", label.place().stream().map(Printable::of).toList(),
                "collect", label.collect() == null ? "" : papers.wording(visit).money(label.collect()),
                "code", code);
        return Press.pdf(papers.write("label", visit, values), visit.language());
    }

    private static List<String> address(ShippingLabel label) {
        AddressView address = label.address();
        if (address == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(address.lines());
        lines.add((address.postalCode() == null ? "" : address.postalCode() + " ")
                + (address.city() == null ? "" : address.city()));
        lines.add(label.provinceName());
        return lines.stream().map(Printable::of).filter(line -> !line.isEmpty()).toList();
    }
}
