package org.riwaq.engine.exhibition.domain;

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

/** Places that somebody booked, read from a view. {@code BookingHandler} cancels them. */
@Entity
@Immutable
@Table(name = "riwaq_booked_places")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.booking")
public class BookedPlaces implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "BOOKING_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "TITLE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.title",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String title;

    @Column(name = "STARTS_AT")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.startsAt",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected Date startsAt;

    @Column(name = "HALL")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.hall",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String hall;

    @Column(name = "NAME")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.name",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String name;

    @Column(name = "SEATS")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.seats",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected Integer seats;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.state",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.BookingState",
            readOnly = true)
    protected String state;

    @Column(name = "EMAIL")
    @AdminPresentation(friendlyName = "riwaq.exhibition.booking.email", order = 7000, readOnly = true)
    protected String email;

    @Column(name = "PHONE")
    @AdminPresentation(friendlyName = "riwaq.exhibition.booking.phone", order = 8000, readOnly = true)
    protected String phone;

    @Column(name = "LANG")
    @AdminPresentation(friendlyName = "riwaq.exhibition.booking.lang", order = 9000, readOnly = true)
    protected String lang;

    @Column(name = "BOOKED_AT")
    @AdminPresentation(friendlyName = "riwaq.exhibition.booking.bookedAt", order = 10000, readOnly = true)
    protected Date bookedAt;

    @Column(name = "ACTION")
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.booking.action",
            order = 20000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.exhibition.domain.BookingAction")
    protected String action;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return title;
    }
}
