package org.riwaq.engine.maker.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_maker_photo}. */
@Entity
@Table(name = "riwaq_maker_photo")
@AdminPresentationClass(friendlyName = "riwaq.maker.makerPhoto")
public class MakerPhotoImpl implements MakerPhoto {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MakerPhotoId")
    @GenericGenerator(
            name = "MakerPhotoId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MakerPhotoImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.MakerPhotoImpl")
            })
    @Column(name = "MAKER_PHOTO_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    protected Maker maker;

    @Column(name = "URL", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPhoto.url",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            fieldType = SupportedFieldType.ASSET_LOOKUP,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String url;

    @Column(name = "ALT_TEXT")
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPhoto.altText",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            translatable = true)
    protected String altText;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.maker.makerPhoto.position",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(0);

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public void setUrl(String url) {
        this.url = url;
    }

    @Override
    public String getAltText() {
        return altText;
    }

    @Override
    public void setAltText(String altText) {
        this.altText = altText;
    }

    @Override
    public Integer getPosition() {
        return position;
    }

    @Override
    public void setPosition(Integer position) {
        this.position = position;
    }
}
