package org.riwaq.engine.settlement.domain;

import java.io.Serializable;
import java.util.Date;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.partner.domain.Storefront;

/** What the marketplace takes of a sale, of whom, from a day to a day. */
public interface CommissionRule extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Type of a {@link CommissionSubject}. */
    String getSubject();

    void setSubject(String subject);

    /** The maker or cooperative it is for, or null. */
    Maker getMaker();

    void setMaker(Maker maker);

    /** The craft it is for, or null. */
    Craft getCraft();

    void setCraft(Craft craft);

    /** The storefront it is for, or null. */
    Storefront getStorefront();

    void setStorefront(Storefront storefront);

    /** Basis points of what is paid for the goods, VAT included. */
    Integer getPoints();

    void setPoints(Integer points);

    /** How many of them go on to the partner. */
    Integer getPartnerPoints();

    void setPartnerPoints(Integer partnerPoints);

    /** The VAT rate that the commission includes, in basis points. */
    Integer getVatPoints();

    void setVatPoints(Integer vatPoints);

    /** First day. */
    Date getFromDay();

    void setFromDay(Date fromDay);

    /** Last day, or null. */
    Date getUntilDay();

    void setUntilDay(Date untilDay);

    /** Why it is so, or null. */
    String getNote();

    void setNote(String note);
}
