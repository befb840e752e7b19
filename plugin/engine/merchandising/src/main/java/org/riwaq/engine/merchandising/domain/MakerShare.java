package org.riwaq.engine.merchandising.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** How often a maker's pieces stand in results beside how many there are, read from a view. */
@Entity
@Immutable
@Table(name = "riwaq_maker_share")
@AdminPresentationClass(friendlyName = "riwaq.merchandising.share")
public class MakerShare implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "MAKER_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NAME")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.name",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String name;

    @Column(name = "PIECES")
    @AdminPresentation(friendlyName = "riwaq.merchandising.share.pieces", order = 2000, readOnly = true)
    protected Integer pieces;

    @Column(name = "CATALOGUE_SHARE")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.catalogueShare",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected BigDecimal catalogueShare;

    @Column(name = "SHOWN_30")
    @AdminPresentation(friendlyName = "riwaq.merchandising.share.shown30", order = 4000, readOnly = true)
    protected Integer shown30;

    @Column(name = "SHOWN_SHARE_7")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.shownShare7",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected BigDecimal shownShare7;

    @Column(name = "SHOWN_SHARE_30")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.shownShare30",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected BigDecimal shownShare30;

    @Column(name = "SHOWN_SHARE_90")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.shownShare90",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected BigDecimal shownShare90;

    @Column(name = "OPENED_30")
    @AdminPresentation(friendlyName = "riwaq.merchandising.share.opened30", order = 8000, readOnly = true)
    protected Integer opened30;

    @Column(name = "OPENED_SHARE_7")
    @AdminPresentation(friendlyName = "riwaq.merchandising.share.openedShare7", order = 9000, readOnly = true)
    protected BigDecimal openedShare7;

    @Column(name = "OPENED_SHARE_30")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.share.openedShare30",
            order = 10000,
            prominent = true,
            gridOrder = 8,
            readOnly = true)
    protected BigDecimal openedShare30;

    @Column(name = "OPENED_SHARE_90")
    @AdminPresentation(friendlyName = "riwaq.merchandising.share.openedShare90", order = 11000, readOnly = true)
    protected BigDecimal openedShare90;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return name;
    }
}
