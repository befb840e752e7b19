package org.riwaq.engine.document.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** An invoice, a receipt or a credit note. Read from a view; nobody writes it, and who bought is on the paper alone. */
@Entity
@Immutable
@Table(name = "riwaq_document_screen")
@AdminPresentationClass(friendlyName = "riwaq.document.row")
public class DocumentRow implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "DOCUMENT_NO")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "DOCUMENT_ID")
    @AdminPresentation(
            visibility = VisibilityEnum.GRID_HIDDEN,
            friendlyName = "riwaq.document.row.documentId",
            order = 9500,
            readOnly = true)
    protected String documentId;

    @Column(name = "NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.number",
            order = 2000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String number;

    @Column(name = "KIND")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.kind",
            order = 3000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.document.domain.DocumentKind",
            readOnly = true)
    protected String kind;

    @Column(name = "ORDER_NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.orderNumber",
            order = 4000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String orderNumber;

    @Column(name = "ISSUER")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.issuer",
            order = 5000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String issuer;

    @Column(name = "TOTAL")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.total",
            order = 6000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected BigDecimal total;

    @Column(name = "VAT")
    @AdminPresentation(friendlyName = "riwaq.document.row.vat", order = 7000, readOnly = true)
    protected BigDecimal vat;

    @Column(name = "ISSUED_AT")
    @AdminPresentation(
            friendlyName = "riwaq.document.row.issuedAt",
            order = 8000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected Date issuedAt;

    @Column(name = "ABOUT")
    @AdminPresentation(friendlyName = "riwaq.document.row.about", order = 9000, readOnly = true)
    protected String about;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }
}
