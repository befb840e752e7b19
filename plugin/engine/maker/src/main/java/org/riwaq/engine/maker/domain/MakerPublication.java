package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/** When a maker may be shown. */
@Embeddable
public class MakerPublication implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "ACTIVE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPublication.active",
            group = MakerForm.PUBLICATION,
            groupOrder = MakerForm.PUBLICATION_ORDER,
            order = 1000,
            prominent = true,
            gridOrder = 6)
    protected Boolean active = Boolean.TRUE;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ACTIVE_FROM")
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPublication.activeFrom",
            group = MakerForm.PUBLICATION,
            groupOrder = MakerForm.PUBLICATION_ORDER,
            order = 2000)
    protected Date activeFrom;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ACTIVE_UNTIL")
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPublication.activeUntil",
            group = MakerForm.PUBLICATION,
            groupOrder = MakerForm.PUBLICATION_ORDER,
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
