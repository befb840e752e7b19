package org.riwaq.engine.exhibition.domain;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** How often a label was scanned on a day of its hall, read from a view. */
@Entity
@Immutable
@Table(name = "riwaq_scanned_label")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.scan")
public class ScannedLabel implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "SCANNED_LABEL_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    /** As 2026-11-25, which sorts and is found by its month. */
    @Column(name = "DAY")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.day",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String day;

    @Column(name = "EXHIBITION")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.exhibition",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String exhibition;

    @Column(name = "STAND")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.stand",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String stand;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.maker",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String maker;

    @Column(name = "PIECE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.piece",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String piece;

    @Column(name = "CODE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.code",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected String code;

    @Column(name = "SCANS")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.scan.scans",
            order = 7000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected Integer scans;

    /** Key of the view's row. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return code;
    }
}
