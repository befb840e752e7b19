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

/** Row of {@code riwaq_material}. */
@Entity
@Table(name = "riwaq_material")
@AdminPresentationClass(friendlyName = "riwaq.origin.material")
public class MaterialImpl implements Material, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MaterialId")
    @GenericGenerator(
            name = "MaterialId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MaterialImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.MaterialImpl")
            })
    @Column(name = "MATERIAL_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "CODE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.origin.material.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.material.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String name;

    @Column(name = "NAME_AR", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.material.nameAr",
            order = 2100,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String nameAr;

    @Column(name = "NAME_EN", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.material.nameEn", order = 2200, readOnly = true)
    protected String nameEn;

    @Column(name = "NAME_ES", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.material.nameEs", order = 2300, readOnly = true)
    protected String nameEs;

    @Column(name = "VARIANTS", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.material.variants", order = 4000, readOnly = true)
    protected String variants;

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
    public String getVariants() {
        return variants;
    }

    @Override
    public void setVariants(String variants) {
        this.variants = variants;
    }

    @Override
    public String getMainEntityName() {
        return NameInLanguage.of(this);
    }
}
