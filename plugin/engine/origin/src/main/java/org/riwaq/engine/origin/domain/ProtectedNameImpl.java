package org.riwaq.engine.origin.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_protected_name}. */
@Entity
@Table(name = "riwaq_protected_name")
@AdminPresentationClass(friendlyName = "riwaq.origin.protectedName")
public class ProtectedNameImpl implements ProtectedName, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ProtectedNameId")
    @GenericGenerator(
            name = "ProtectedNameId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ProtectedNameImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.ProtectedNameImpl")
            })
    @Column(name = "PROTECTED_NAME_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "CODE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.origin.protectedName.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.protectedName.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String name;

    @Column(name = "NAME_AR", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.protectedName.nameAr",
            order = 2100,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String nameAr;

    @Column(name = "NAME_EN", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.protectedName.nameEn", order = 2200, readOnly = true)
    protected String nameEn;

    @Column(name = "NAME_ES", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.protectedName.nameEs", order = 2300, readOnly = true)
    protected String nameEs;

    @Column(name = "KIND", nullable = false, length = 32)
    @AdminPresentation(
            friendlyName = "riwaq.origin.protectedName.kind",
            order = 3000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String kind;

    @Column(name = "REGISTER", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.protectedName.register",
            order = 3100,
            prominent = true,
            gridOrder = 5,
            readOnly = true)
    protected String register;

    @Column(name = "REGIONS", length = 255)
    @AdminPresentation(friendlyName = "riwaq.origin.protectedName.regions", order = 3200, readOnly = true)
    protected String regions;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public void setCode(String code) {
        this.code = code;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getNameAr() {
        return nameAr;
    }

    @Override
    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    @Override
    public String getNameEn() {
        return nameEn;
    }

    @Override
    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    @Override
    public String getNameEs() {
        return nameEs;
    }

    @Override
    public void setNameEs(String nameEs) {
        this.nameEs = nameEs;
    }

    @Override
    public String getKind() {
        return kind;
    }

    @Override
    public void setKind(String kind) {
        this.kind = kind;
    }

    @Override
    public String getRegister() {
        return register;
    }

    @Override
    public void setRegister(String register) {
        this.register = register;
    }

    @Override
    public String getRegions() {
        return regions;
    }

    @Override
    public void setRegions(String regions) {
        this.regions = regions;
    }

    @Override
    public String getMainEntityName() {
        return NameInLanguage.of(this);
    }
}
