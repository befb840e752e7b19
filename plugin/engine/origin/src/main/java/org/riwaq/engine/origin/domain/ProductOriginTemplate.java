package org.riwaq.engine.origin.domain;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationAdornedTargetCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.hibernate.annotations.BatchSize;

/**
 * Woven into the stock {@code ProductImpl}: its fields and methods are copied there at class loading, so nothing here
 * may refer to this class itself. Column names start with {@code RIWAQ_}: the table is the host's.
 */
public class ProductOriginTemplate implements ProductOrigin {
    @ManyToOne(targetEntity = CraftImpl.class)
    @JoinColumn(name = "RIWAQ_CRAFT_ID")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.craft",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.MAKING,
            groupOrder = 1000,
            order = 1000)
    @AdminPresentationToOneLookup
    protected Craft craft;

    @Column(name = "RIWAQ_MADE_TO_ORDER")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.madeToOrder",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.MAKING,
            groupOrder = 1000,
            order = 2000)
    protected Boolean madeToOrder;

    @Column(name = "RIWAQ_LEAD_TIME_DAYS")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.leadTimeDays",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.MAKING,
            groupOrder = 1000,
            order = 3000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer leadTimeDays;

    @Column(name = "RIWAQ_WIDTH_MM")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.widthMm",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.SIZE,
            groupOrder = 2000,
            order = 1000,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer widthMm;

    @Column(name = "RIWAQ_HEIGHT_MM")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.heightMm",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.SIZE,
            groupOrder = 2000,
            order = 1100,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer heightMm;

    @Column(name = "RIWAQ_DEPTH_MM")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.depthMm",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.SIZE,
            groupOrder = 2000,
            order = 1200,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer depthMm;

    @Column(name = "RIWAQ_WEIGHT_G")
    @AdminPresentation(
            friendlyName = "riwaq.origin.product.weightG",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            group = OriginTab.SIZE,
            groupOrder = 2000,
            order = 1300,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    protected Integer weightG;

    @OneToMany(
            targetEntity = OriginTagImpl.class,
            mappedBy = "product",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.origin.product.originTags",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            order = 1000)
    protected List<OriginTag> originTags = new ArrayList<OriginTag>();

    @OneToMany(
            targetEntity = ProductMaterialImpl.class,
            mappedBy = "product",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.origin.product.productMaterials",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            order = 2000,
            parentObjectProperty = "product",
            targetObjectProperty = "material",
            sortProperty = "position",
            gridVisibleFields = {"name", "nameAr"})
    protected List<ProductMaterial> productMaterials = new ArrayList<ProductMaterial>();

    @OneToMany(
            targetEntity = ProductColourImpl.class,
            mappedBy = "product",
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationAdornedTargetCollection(
            friendlyName = "riwaq.origin.product.productColours",
            tab = OriginTab.NAME,
            tabOrder = OriginTab.ORDER,
            order = 3000,
            parentObjectProperty = "product",
            targetObjectProperty = "colour",
            sortProperty = "position",
            gridVisibleFields = {"name", "nameAr"})
    protected List<ProductColour> productColours = new ArrayList<ProductColour>();

    @Override
    public Craft getCraft() {
        return craft;
    }

    @Override
    public void setCraft(Craft craft) {
        this.craft = craft;
    }

    @Override
    public boolean isMadeToOrder() {
        return madeToOrder != null && madeToOrder.booleanValue();
    }

    @Override
    public void setMadeToOrder(boolean madeToOrder) {
        this.madeToOrder = Boolean.valueOf(madeToOrder);
    }

    @Override
    public List<OriginTag> getOriginTags() {
        return originTags;
    }

    @Override
    public List<ProductMaterial> getProductMaterials() {
        return productMaterials;
    }

    @Override
    public List<ProductColour> getProductColours() {
        return productColours;
    }

    @Override
    public Integer getLeadTimeDays() {
        return leadTimeDays;
    }

    @Override
    public void setLeadTimeDays(Integer leadTimeDays) {
        this.leadTimeDays = leadTimeDays;
    }

    @Override
    public Integer getWidthMm() {
        return widthMm;
    }

    @Override
    public void setWidthMm(Integer widthMm) {
        this.widthMm = widthMm;
    }

    @Override
    public Integer getHeightMm() {
        return heightMm;
    }

    @Override
    public void setHeightMm(Integer heightMm) {
        this.heightMm = heightMm;
    }

    @Override
    public Integer getDepthMm() {
        return depthMm;
    }

    @Override
    public void setDepthMm(Integer depthMm) {
        this.depthMm = depthMm;
    }

    @Override
    public Integer getWeightG() {
        return weightG;
    }

    @Override
    public void setWeightG(Integer weightG) {
        this.weightG = weightG;
    }
}
