package org.riwaq.engine.exhibition.domain;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Lob;
import javax.persistence.ManyToOne;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** Row of {@code riwaq_exhibition_section}. */
@Entity
@Table(name = "riwaq_exhibition_section")
@AdminPresentationClass(friendlyName = "riwaq.exhibition.section")
public class SectionImpl implements Section, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RiwaqSectionId")
    @GenericGenerator(
            name = "RiwaqSectionId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RiwaqSectionImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.exhibition.domain.SectionImpl")
            })
    @Column(name = "SECTION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @ManyToOne(targetEntity = ExhibitionImpl.class, optional = false)
    @JoinColumn(name = "EXHIBITION_ID", nullable = false)
    protected Exhibition exhibition;

    @Column(name = "TITLE", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.section.title",
            order = 3000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String title;

    @Lob
    @Type(type = "org.hibernate.type.StringClobType")
    @Column(name = "BODY", length = Integer.MAX_VALUE - 1)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.section.text",
            order = 4000,
            fieldType = SupportedFieldType.HTML,
            largeEntry = true,
            translatable = true,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String text;

    @Column(name = "POSITION", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.exhibition.section.position",
            order = 5000,
            prominent = true,
            gridOrder = 2,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer position = Integer.valueOf(1);

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    @Override
    public Exhibition getExhibition() {
        return exhibition;
    }

    @Override
    public void setExhibition(Exhibition exhibition) {
        this.exhibition = exhibition;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    public Integer getPosition() {
        return position;
    }

    @Override
    public void setPosition(Integer position) {
        this.position = position;
    }

    @Override
    public String getMainEntityName() {
        return DynamicTranslationProvider.getValue(this, "title", title);
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
