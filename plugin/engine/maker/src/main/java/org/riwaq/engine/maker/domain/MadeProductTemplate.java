package org.riwaq.engine.maker.domain;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationCollection;
import org.broadleafcommerce.common.presentation.AdminPresentationToOneLookup;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.hibernate.annotations.BatchSize;

/**
 * Woven into the stock {@code ProductImpl}: its fields and methods are copied there at class loading, so nothing here
 * may refer to this class itself. The column name starts with {@code RIWAQ_}: the table is the host's.
 */
public class MadeProductTemplate implements MadeProduct {

    @ManyToOne(targetEntity = MakerImpl.class)
    @JoinColumn(name = "RIWAQ_MAKER_ID")
    @AdminPresentation(
            friendlyName = "riwaq.maker.product.maker",
            group = "ProductImpl_Product_Description",
            groupOrder = 1000,
            order = 2500,
            prominent = true,
            gridOrder = 5,
            validationConfigurations = @ValidationConfiguration(validationImplementation = "blRiwaqRulesValidator"))
    @AdminPresentationToOneLookup
    protected Maker maker;

    @OneToMany(targetEntity = HandImpl.class, mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    @AdminPresentationCollection(
            friendlyName = "riwaq.maker.product.hands",
            tab = "riwaq.origin.tab",
            tabOrder = 1500,
            order = 4000)
    protected List<Hand> hands = new ArrayList<Hand>();

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public List<Hand> getHands() {
        return hands;
    }
}
