package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;

/** An artisan belongs to a cooperative. */
public interface Membership extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** The cooperative. */
    Maker getCooperative();

    void setCooperative(Maker cooperative);

    /** Who belongs to it. */
    Maker getArtisan();

    void setArtisan(Maker artisan);

    /** Type of a {@link MemberRole}. */
    String getRole();

    void setRole(String role);

    /** First day. */
    Date getFromDay();

    void setFromDay(Date fromDay);

    /** Last day, included, or null. */
    Date getUntilDay();

    void setUntilDay(Date untilDay);

    /** Share in percent, or null; the shares of a cooperative are never over 100 on any day. */
    BigDecimal getSharePercent();

    void setSharePercent(BigDecimal sharePercent);
}
