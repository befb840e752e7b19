package org.riwaq.engine.checkout.domain;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;

/** Where, and in which language, a maker is told of parcels. Personal data: in no fact. */
@Entity
@Table(name = "riwaq_maker_notice")
@AdminPresentationClass(friendlyName = "riwaq.checkout.makerNotice")
public class MakerNotice implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MakerNoticeId")
    @GenericGenerator(
            name = "MakerNoticeId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MakerNotice"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.checkout.domain.MakerNotice")
            })
    @Column(name = "MAKER_NOTICE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerNotice.maker",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED)
    @AdminPresentationToOneLookup
    protected Maker maker;

    @Column(name = "EMAIL", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerNotice.email",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String email;

    @Column(name = "LANG", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.checkout.makerNotice.lang",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String lang;

    /** Table key. */
    public Long getId() {
        return id;
    }

    /** Whose. */
    public Maker getMaker() {
        return maker;
    }

    /** Mail address. */
    public String getEmail() {
        return email;
    }

    /** One of fr, ar, en, es. */
    public String getLang() {
        return lang;
    }

    @Override
    public String getMainEntityName() {
        return maker == null ? "" : maker.getName();
    }
}
