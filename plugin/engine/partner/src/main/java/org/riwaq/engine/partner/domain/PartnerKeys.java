package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Calendar;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.RequiredOverride;

/** The key of a partner, and the one before while pages still have it. Given here, never typed. */
@Embeddable
public class PartnerKeys implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 20;
    private static final int DAYS_TO_CHANGE_PAGES = 30;

    @Column(name = "PUBLISHABLE_KEY", nullable = false, length = 40)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerKeys.current",
            order = 14000,
            readOnly = true,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String current;

    @Column(name = "FORMER_KEY", length = 40)
    @AdminPresentation(friendlyName = "riwaq.partner.partnerKeys.former", order = 15000, readOnly = true)
    protected String former;

    @Temporal(TemporalType.DATE)
    @Column(name = "FORMER_UNTIL")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerKeys.formerUntil",
            order = 16000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Date formerUntil;

    @Column(name = "RENEW")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerKeys.renew",
            order = 17000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Boolean renew = Boolean.FALSE;

    /** What stands in its pages now. */
    public String getCurrent() {
        return current;
    }

    /** The one before, or null. */
    public String getFormer() {
        return former;
    }

    /** The last day of the one before; null: it is void. */
    public Date getFormerUntil() {
        return formerUntil == null ? null : new Date(formerUntil.getTime());
    }

    public void setFormerUntil(Date day) {
        this.formerUntil = day == null ? null : new Date(day.getTime());
    }

    /** Asks for another key when saved. */
    public void setRenew(Boolean renew) {
        this.renew = renew;
    }

    /** Gives a first key, or the other one that was asked for; the one before works for a while, or until a day that was typed. */
    void give() {
        if (current == null) {
            current = another();
        } else if (Boolean.TRUE.equals(renew)) {
            former = current;
            current = another();
            if (formerUntil == null || formerUntil.before(new Date())) {
                Calendar then = Calendar.getInstance();
                then.add(Calendar.DATE, DAYS_TO_CHANGE_PAGES);
                formerUntil = then.getTime();
            }
        }
        renew = Boolean.FALSE;
    }

    private static String another() {
        StringBuilder key = new StringBuilder("pk_");
        for (int i = 0; i < LENGTH; i++) {
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return key.toString();
    }
}
