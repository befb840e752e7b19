package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
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

/** A parcel on its way, read from a view. Its steps go by {@code ParcelHandler}. */
@Entity
@Immutable
@Table(name = "riwaq_parcel_screen")
@AdminPresentationClass(friendlyName = "riwaq.checkout.parcelWay")
public class ParcelWay implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PARCEL_NO")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.parcelWay.number",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String number;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.parcelWay.maker",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String maker;

    @Column(name = "KIND")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.parcelWay.kind",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.OrderWord",
            readOnly = true)
    protected String kind;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.parcelWay.state",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.ParcelState")
    protected String state;

    @Column(name = "CARRIER")
    @AdminPresentation(friendlyName = "riwaq.checkout.parcelWay.carrier", order = 5000, prominent = true, gridOrder = 5)
    protected String carrier;

    @Column(name = "TRACKING")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.parcelWay.tracking",
            order = 6000,
            prominent = true,
            gridOrder = 6)
    protected String tracking;

    @Column(name = "READY_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.parcelWay.readyAt", order = 7000, readOnly = true)
    protected Date readyAt;

    @Column(name = "SHIPPED_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.parcelWay.shippedAt", order = 8000, readOnly = true)
    protected Date shippedAt;

    @Column(name = "ARRIVED_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.parcelWay.arrivedAt", order = 9000, readOnly = true)
    protected Date arrivedAt;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }
}
