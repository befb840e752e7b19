package org.riwaq.engine.partner.domain;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;

/** How a partner is reached, and what it wrote when it asked. */
@Embeddable
public class PartnerContact implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "EMAIL", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerContact.email",
            order = 3000,
            prominent = true,
            gridOrder = 4,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String email;

    @Column(name = "NOTE", length = 2000)
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerContact.note",
            order = 12000,
            largeEntry = true,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String note;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "ASKED_AT")
    @AdminPresentation(
            friendlyName = "riwaq.partner.partnerContact.askedAt",
            order = 13000,
            fieldType = SupportedFieldType.DATE,
            readOnly = true)
    protected Date askedAt;

    /** Where it gets its letters. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** What it wrote, and what the directorate notes. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** When it asked; null if it was entered by hand. */
    public Date getAskedAt() {
        return askedAt == null ? null : new Date(askedAt.getTime());
    }
}
