package org.riwaq.engine.merchandising.domain;

import java.util.Date;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.PrePersist;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_synonym}. */
@Entity
@Table(name = "riwaq_synonym")
@AdminPresentationClass(friendlyName = "riwaq.merchandising.synonym")
public class SynonymImpl implements Synonym, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "SynonymId")
    @GenericGenerator(
            name = "SynonymId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "SynonymImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.merchandising.domain.SynonymImpl")
            })
    @Column(name = "SYNONYM_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 36)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String publicId;

    @Column(name = "WORD", nullable = false, length = 60)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.synonym.word",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String word;

    @Column(name = "ALTERNATIVES", nullable = false, length = 2000)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.synonym.alternatives",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected String alternatives;

    @Column(name = "WEIGHT", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.synonym.weight",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer weight = 100;

    @Column(name = "ACTIVE_FROM")
    @Temporal(TemporalType.TIMESTAMP)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.synonym.activeFrom",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            fieldType = SupportedFieldType.DATE,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date activeFrom;

    @Column(name = "ACTIVE_UNTIL")
    @Temporal(TemporalType.TIMESTAMP)
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.synonym.activeUntil",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            fieldType = SupportedFieldType.DATE,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Date activeUntil;

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
    public String getWord() {
        return word;
    }

    @Override
    public void setWord(String word) {
        this.word = word;
    }

    @Override
    public String getAlternatives() {
        return alternatives;
    }

    @Override
    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    public Integer getWeight() {
        return weight;
    }

    @Override
    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    @Override
    public Date getActiveFrom() {
        return activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    @Override
    public void setActiveFrom(Date activeFrom) {
        this.activeFrom = activeFrom == null ? null : new Date(activeFrom.getTime());
    }

    @Override
    public Date getActiveUntil() {
        return activeUntil == null ? null : new Date(activeUntil.getTime());
    }

    @Override
    public void setActiveUntil(Date activeUntil) {
        this.activeUntil = activeUntil == null ? null : new Date(activeUntil.getTime());
    }

    @Override
    public String getMainEntityName() {
        return word;
    }

    @PrePersist
    void giveIdentity() {
        if (publicId == null) {
            publicId = UUID.randomUUID().toString();
        }
    }
}
