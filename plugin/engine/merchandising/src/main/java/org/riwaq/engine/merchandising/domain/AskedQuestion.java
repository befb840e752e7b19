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
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.Immutable;

/** A question that enough visitors asked, read from a view. */
@Entity
@Immutable
@Table(name = "riwaq_question_report")
@AdminPresentationClass(friendlyName = "riwaq.merchandising.question")
public class AskedQuestion implements Serializable, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "QUESTION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "QUESTION")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.question",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String question;

    @Column(name = "LANGUAGE")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.language",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.riwaq.engine.merchandising.domain.QuestionLanguage",
            readOnly = true)
    protected String language;

    @Column(name = "ASKED_7")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.asked7",
            order = 3000,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected Integer asked7;

    @Column(name = "ASKED_30")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.asked30",
            order = 4000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected Integer asked30;

    @Column(name = "ASKED_90")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.asked90",
            order = 5000,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected Integer asked90;

    @Column(name = "UNMET_RATE")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.unmetRate",
            order = 6000,
            prominent = true,
            gridOrder = 6,
            readOnly = true)
    protected BigDecimal unmetRate;

    @Column(name = "CLICK_RATE_7")
    @AdminPresentation(friendlyName = "riwaq.merchandising.question.clickRate7", order = 7000, readOnly = true)
    protected BigDecimal clickRate7;

    @Column(name = "CLICK_RATE_30")
    @AdminPresentation(
            friendlyName = "riwaq.merchandising.question.clickRate30",
            order = 8000,
            prominent = true,
            gridOrder = 7,
            readOnly = true)
    protected BigDecimal clickRate30;

    @Column(name = "CLICK_RATE_90")
    @AdminPresentation(friendlyName = "riwaq.merchandising.question.clickRate90", order = 9000, readOnly = true)
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
