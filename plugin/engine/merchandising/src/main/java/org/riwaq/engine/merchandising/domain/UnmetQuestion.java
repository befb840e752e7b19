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
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** A question that nothing fitted, read from a view. Saving its form adds a synonym: {@code UnmetQuestionHandler}. */
@Entity
@Immutable
@Table(name = "riwaq_unmet_question")
@AdminPresentationClass(friendlyName = "riwaq.merchandising.unmet")
public class UnmetQuestion implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "QUESTION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "QUESTION")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.question",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String question;

    @Column(name = "LANGUAGE")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.language",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.merchandising.domain.QuestionLanguage",
            readOnly = true)
    protected String language;

    @Column(name = "ALTERNATIVES")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.alternatives",
            order = 3000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected String alternatives;

    @Column(name = "WEIGHT")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.weight",
            order = 4000,
            requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Integer weight;

    @Column(name = "SYNONYMS")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.synonyms",
            order = 5000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String synonyms;

    @Column(name = "UNMET_7")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.unmet7",
            order = 6000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected Integer unmet7;

    @Column(name = "UNMET_30")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.unmet30",
            order = 7000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected Integer unmet30;

    @Column(name = "UNMET_90")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.unmet.unmet90",
            order = 8000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected Integer unmet90;

    @Column(name = "ASKED_90")
    @AdminPresentation(friendlyName = "riwaq.merchandising.unmet.asked90", order = 9000, readOnly = true)
    protected Integer asked90;

    @Column(name = "CLICK_RATE_90")
    @AdminPresentation(friendlyName = "riwaq.merchandising.unmet.clickRate90", order = 10000, readOnly = true)
    protected BigDecimal clickRate90;

    /** Table key. */
    public Long getId() {
        return id;
    }

    @Override
    public String getMainEntityName() {
        return question;
    }
}
