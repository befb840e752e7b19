package org.riwaq.engine.checkout;

import java.time.Instant;
import java.time.LocalDate;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.Publication;
import org.riwaq.contract.StockFact;

/** A product as a cart needs it. */
final class Good {
    final String id;
    final long productKey;
    final long skuKey;

    /** Whether its pieces are counted. */
    final boolean counted;

    private final boolean untaxed;
    private final Boolean makerExempt;
    ProductFact product;
    StockFact stock;
    MakerFact maker;

    Good(String id, long productKey, long skuKey, boolean counted, boolean untaxed, Boolean makerExempt) {
        this.id = id;
        this.productKey = productKey;
        this.skuKey = skuKey;
        this.counted = counted;
        this.untaxed = untaxed;
        this.makerExempt = makerExempt;
    }

    /** Whether it can be bought at all, pieces or none. */
    boolean sold(Instant now) {
        if (product == null || product.price == null || product.maker == null || maker == null) {
            return false;
        }
        boolean madeIn = false;
        if (product.making != null) {
            for (OriginTag tag : product.making.origins) {
                madeIn |= "MADE_IN".equals(tag.kind);
            }
        }
        return madeIn && shown(product.publication, now) && shown(maker.publication, now);
    }

    private static boolean shown(Publication publication, Instant now) {
        return publication != null
                && publication.active
                && (publication.from == null || !publication.from.isAfter(now))
                && (publication.until == null || publication.until.isAfter(now));
    }

    /** Pieces to be had; null: any number. */
    Integer available() {
        if (stock == null || "NEVER".equals(stock.policy)) {
            return 0;
        }
        return "CHECKED".equals(stock.policy) ? (Integer) stock.available : null;
    }

    long price() {
        return product.price.sale == null ? product.price.retail : product.price.sale;
    }

    MakerRef makerRef() {
        return new MakerRef(product.maker.id, product.maker.handle, product.maker.name);
    }

    boolean madeToOrder() {
        return product != null && product.making != null && product.making.madeToOrder;
    }

    /** Days of work before it can be sent. */
    int workDays() {
        if (!madeToOrder()) {
            return 1;
        }
        Integer days = product.making.leadTimeDays != null ? product.making.leadTimeDays : maker.leadTimeDays;
        return days == null ? 1 : Math.max(1, days);
    }

    String vatStatus(VatRules rules, LocalDate day) {
        String craft = product.making == null ? null : product.making.craft;
        if (untaxed || rules.exemptCraft(craft, day)) {
            return VatRules.EXEMPT_PRODUCT;
        }
        boolean exempt = makerExempt == null ? rules.exemptKind(product.maker.kind, day) : makerExempt;
        return exempt ? VatRules.EXEMPT_MAKER : VatRules.TAXED;
    }
}
