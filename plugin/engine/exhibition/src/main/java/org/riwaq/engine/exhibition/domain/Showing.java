package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/** When a thing may be shown. */
@Embeddable
public class Showing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "ACTIVE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.showing.active",
            group = Form.PUBLICATION,
            groupOrder = Form.PUBLICATION_ORDER,
            order = 1000,
            prominent = true,
            gridOrder = 9)
    protected Boolean active = Boolean.TRUE;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ACTIVE_FROM")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.showing.activeFrom",
            group = Form.PUBLICATION,
            groupOrder = Form.PUBLICATION_ORDER,
            order = 2000)
    protected Date activeFrom;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ACTIVE_UNTIL")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.showing.activeUntil",
            group = Form.PUBLICATION,
            groupOrder = Form.PUBLICATION_ORDER,
            order = 3000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date activeUntil;

    /** Whether it is switched on. */
    public boolean isActive() {
        return active != null && active.booleanValue();
    }

    public void setActive(boolean active) {
        this.active = Boolean.valueOf(active);
    }

    /** Not before, or null. */
    public Date getActiveFrom() {
        return activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    public void setActiveFrom(Date activeFrom) {
        this.activeFrom = activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    /** Not after, or null. */
    public Date getActiveUntil() {
        return activeUntil == null ? null : new Date(activeUntil.getTime());
    }

    public void setActiveUntil(Date activeUntil) {
        this.activeUntil = activeUntil == null ? null : new Date(activeUntil.getTime());
    }
}
