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

/** Row of {@code riwaq_region}. */
@Entity
@Table(name = "riwaq_region")
@AdminPresentationClass(friendlyName = "riwaq.origin.region")
public class RegionImpl implements Region, AdminMainEntity {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RegionId")
    @GenericGenerator(
            name = "RegionId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RegionImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.origin.domain.RegionImpl")
            })
    @Column(name = "REGION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "CODE", nullable = false, length = 64)
    @AdminPresentation(
            friendlyName = "riwaq.origin.region.code",
            order = 1000,
            prominent = true,
            gridOrder = 1,
            readOnly = true)
    protected String code;

    @Column(name = "NAME", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.region.name",
            order = 2000,
            prominent = true,
            gridOrder = 2,
            readOnly = true)
    protected String name;

    @Column(name = "NAME_AR", nullable = false)
    @AdminPresentation(
            friendlyName = "riwaq.origin.region.nameAr",
            order = 2100,
            prominent = true,
            gridOrder = 3,
            readOnly = true)
    protected String nameAr;

    @Column(name = "NAME_EN", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.region.nameEn", order = 2200, readOnly = true)
    protected String nameEn;

    @Column(name = "NAME_ES", nullable = false)
    @AdminPresentation(friendlyName = "riwaq.origin.region.nameEs", order = 2300, readOnly = true)
    protected String nameEs;

    @Column(name = "NAME_ZGH")
    @AdminPresentation(friendlyName = "riwaq.origin.region.nameZgh", order = 2400, readOnly = true)
    protected String nameZgh;

    @Column(name = "CAPITAL")
    @AdminPresentation(
            friendlyName = "riwaq.origin.region.capital",
            order = 3000,
            prominent = true,
            gridOrder = 4,
            readOnly = true)
    protected String capital;

    @Column(name = "CAPITAL_AR")
    @AdminPresentation(friendlyName = "riwaq.origin.region.capitalAr", order = 3100, readOnly = true)
    protected String capitalAr;

    @Column(name = "LATITUDE", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected double latitude;

    @Column(name = "LONGITUDE", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected double longitude;

    @Column(name = "ALIASES", length = 2000)
    @AdminPresentation(friendlyName = "riwaq.origin.region.aliases", order = 4000, readOnly = true)
    protected String aliases;

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
    public String getNameZgh() {
        return nameZgh;
    }

    @Override
    public void setNameZgh(String nameZgh) {
        this.nameZgh = nameZgh;
    }

    @Override
    public String getCapital() {
        return capital;
    }

    @Override
    public void setCapital(String capital) {
        this.capital = capital;
    }

    @Override
    public String getCapitalAr() {
        return capitalAr;
    }

    @Override
    public void setCapitalAr(String capitalAr) {
        this.capitalAr = capitalAr;
    }

    @Override
    public double getLatitude() {
        return latitude;
    }

    @Override
    public void setLatitude(double latitude) {
        this.latitude = latitude;
    }

    @Override
    public double getLongitude() {
        return longitude;
    }

    @Override
    public void setLongitude(double longitude) {
        this.longitude = longitude;
    }

    @Override
    public String getAliases() {
        return aliases;
    }

    @Override
    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    @Override
    public String getMainEntityName() {
        return NameInLanguage.of(this);
    }
}
