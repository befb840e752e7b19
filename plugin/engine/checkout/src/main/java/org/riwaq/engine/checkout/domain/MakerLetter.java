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

/**
 * Whether a maker knows of a parcel, read from a view. Letters are sent again and links are made by {@code
 * MakerLetterHandler}.
 */
@Entity
@Immutable
@Table(name = "riwaq_maker_letter_screen")
@AdminPresentationClass(friendlyName = "riwaq.checkout.makerLetter")
public class MakerLetter implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "PARCEL_NO")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NUMBER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.number",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String number;

    @Column(name = "MAKER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.maker",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String maker;

    @Column(name = "STATE")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.state",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.ParcelState",
            readOnly = true)
    protected String state;

    @Column(name = "EMAIL")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.email",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String email;

    @Column(name = "LETTER")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.letter",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.LetterState",
            readOnly = true)
    protected String letter;

    @Column(name = "LETTER_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.makerLetter.letterAt", order = 6000, readOnly = true)
    protected Date letterAt;

    @Column(name = "REASON")
    @AdminPresentation(friendlyName = "riwaq.checkout.makerLetter.reason", order = 7000, readOnly = true)
    protected String reason;

    @Column(name = "LINK_STATE")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.linkState",
            order = 8000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.LetterState",
            readOnly = true)
    protected String linkState;

    @Column(name = "LINK")
    @AdminPresentation(friendlyName = "riwaq.checkout.makerLetter.link", order = 9000, readOnly = true)
    protected String link;

    @Column(name = "LINK_AT")
    @AdminPresentation(friendlyName = "riwaq.checkout.makerLetter.linkAt", order = 10000, readOnly = true)
    protected Date linkAt;

    @Column(name = "ACTION")
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerLetter.action",
            order = 11000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.checkout.domain.LetterAction")
    protected String action;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return number;
    }
}
