package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/** Whether the directorate verified a maker; who and when is written by the engine, never typed. */
@Embeddable
public class MakerVerification implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "VERIFIED", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerVerification.verified",
            group = MakerForm.VERIFICATION,
            groupOrder = MakerForm.VERIFICATION_ORDER,
            order = 1000,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Boolean verified = Boolean.FALSE;

    @Column(name = "VERIFIED_BY")
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerVerification.verifiedBy",
            group = MakerForm.VERIFICATION,
            groupOrder = MakerForm.VERIFICATION_ORDER,
            order = 2000,
            readOnly = true)
    protected String verifiedBy;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "VERIFIED_AT")
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerVerification.verifiedAt",
            group = MakerForm.VERIFICATION,
            groupOrder = MakerForm.VERIFICATION_ORDER,
            order = 3000,
            readOnly = true)
    protected Date verifiedAt;

    /** Whether it is verified. */
    public boolean isVerified() {
        return verified != null && verified.booleanValue();
    }

    public void setVerified(boolean verified) {
        this.verified = Boolean.valueOf(verified);
    }

    /** Login of who verified it, or null. */
    public String getVerifiedBy() {
        return verifiedBy;
    }

    public void setVerifiedBy(String verifiedBy) {
        this.verifiedBy = verifiedBy;
    }

    /** When, or null. */
    public Date getVerifiedAt() {
        return verifiedAt == null ? null : new Date(verifiedAt.getTime());
    }

    public void setVerifiedAt(Date verifiedAt) {
        this.verifiedAt = verifiedAt == null ? null : new Date(verifiedAt.getTime());
    }
}
