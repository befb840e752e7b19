package org.riwaq.engine.origin.domain;

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
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_craft}. */
@Entity
@Table(name = "riwaq_craft")
@AdminPresentationClass(friendlyName = "riwaq.origin.craft")
public class CraftImpl implements Craft, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "CraftId")
    @GenericGenerator(
            name = "CraftId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "CraftImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.CraftImpl")
            })
    @Column(name = "CRAFT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "CODE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.origin.craft.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.craft.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String name;

    @Column(name = "NAME_AR", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.craft.nameAr",
            order = 2100,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String nameAr;

    @Column(name = "NAME_EN", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.nameEn", order = 2200, readOnly = true)
    protected String nameEn;

    @Column(name = "NAME_ES", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.nameEs", order = 2300, readOnly = true)
    protected String nameEs;

    @ManyToOne(targetEntity = CraftFamilyImpl.class, optional = false)
    @JoinColumn(name = "CRAFT_FAMILY_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.craft.family",
            order = 3000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    @AdminPresentationToOneLookup
    protected CraftFamily family;

    @Column(name = "VARIANTS", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.variants", order = 4000, readOnly = true)
    protected String variants;

    @Column(name = "MATERIALS", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.materials", order = 4100, readOnly = true)
    protected String materials;

    @Column(name = "REGIONS", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.regions", order = 4200, readOnly = true)
    protected String regions;

    @Column(name = "PLACES", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.craft.places", order = 4300, readOnly = true)
    protected String places;

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
    public CraftFamily getFamily() {
        return family;
    }

    @Override
    public void setFamily(CraftFamily family) {
        this.family = family;
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
    public String getMaterials() {
        return materials;
    }

    @Override
    public void setMaterials(String materials) {
        this.materials = materials;
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
    public String getPlaces() {
        return places;
    }

    @Override
    public void setPlaces(String places) {
        this.places = places;
    }

    @Override
    public String getMainEntityName() {
        return NameInLanguage.of(this);
    }
}
