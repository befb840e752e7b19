package org.riwaq.engine.origin.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.contract.Dimensions;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.Colour;
import org.riwaq.engine.origin.domain.ColourImpl;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;
import org.riwaq.engine.origin.domain.Material;
import org.riwaq.engine.origin.domain.MaterialImpl;
import org.riwaq.engine.origin.domain.Named;
import org.riwaq.engine.origin.domain.OriginKind;
import org.riwaq.engine.origin.domain.OriginTag;
import org.riwaq.engine.origin.domain.OriginTagImpl;
import org.riwaq.engine.origin.domain.ProductColour;
import org.riwaq.engine.origin.domain.ProductColourImpl;
import org.riwaq.engine.origin.domain.ProductMaterial;
import org.riwaq.engine.origin.domain.ProductMaterialImpl;
import org.riwaq.engine.origin.domain.ProductOrigin;
import org.riwaq.engine.origin.domain.ProtectedNameImpl;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.ProvinceImpl;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rulebook;
import org.springframework.transaction.annotation.Transactional;

/** By the same rules as the admin's forms. */
@Transactional("blTransactionManager")
public class OriginServiceImpl implements OriginService {
    private final OriginDao dao;
    private final Rulebook rules;

    public OriginServiceImpl(OriginDao dao, Rulebook rules) {
        this.dao = dao;
        this.rules = rules;
    }

    @Override
    public Region findRegion(String code) {
        return dao.<Region>readByCode(RegionImpl.class, code);
    }

    @Override
    public Province findProvince(String code) {
        return dao.<Province>readByCode(ProvinceImpl.class, code);
    }

    @Override
    public Craft findCraft(String code) {
        return dao.<Craft>readByCode(CraftImpl.class, code);
    }

    @Override
    public Product describe(Product product, ProductMaking making) {
        ProductOrigin origin = (ProductOrigin) product;
        origin.setCraft(making.craft == null ? null : known(CraftImpl.class, making.craft, "craft"));
        origin.setMadeToOrder(making.madeToOrder);
        origin.setLeadTimeDays(making.leadTimeDays);
        Dimensions size = making.dimensions == null ? new Dimensions(null, null, null, null) : making.dimensions;
        origin.setWidthMm(size.widthMm);
        origin.setHeightMm(size.heightMm);
        origin.setDepthMm(size.depthMm);
        origin.setWeightG(size.weightG);
        rules.check(origin);
        materials(product, origin.getProductMaterials(), making.materials);
        colours(product, origin.getProductColours(), making.colours);
        tags(product, origin.getOriginTags(), making.origins);
        return dao.save(product);
    }

    private void materials(Product product, List<ProductMaterial> present, List<String> wanted) {
        for (Iterator<ProductMaterial> each = present.iterator(); each.hasNext(); ) {
            if (!wanted.contains(each.next().getMaterial().getCode())) {
                each.remove();
            }
        }
        List<String> kept = new ArrayList<String>();
        for (ProductMaterial entry : present) {
            kept.add(entry.getMaterial().getCode());
            entry.setPosition(position(wanted, entry.getMaterial().getCode()));
        }
        for (String code : wanted) {
            if (!kept.contains(code)) {
                ProductMaterial entry = new ProductMaterialImpl();
                entry.setProduct(product);
                entry.setMaterial(this.<Material>known(MaterialImpl.class, code, "productMaterials"));
                entry.setPosition(position(wanted, code));
                present.add(entry);
            }
        }
    }

    private void colours(Product product, List<ProductColour> present, List<String> wanted) {
        for (Iterator<ProductColour> each = present.iterator(); each.hasNext(); ) {
            if (!wanted.contains(each.next().getColour().getCode())) {
                each.remove();
            }
        }
        List<String> kept = new ArrayList<String>();
        for (ProductColour entry : present) {
            kept.add(entry.getColour().getCode());
            entry.setPosition(position(wanted, entry.getColour().getCode()));
        }
        for (String code : wanted) {
            if (!kept.contains(code)) {
                ProductColour entry = new ProductColourImpl();
                entry.setProduct(product);
                entry.setColour(this.<Colour>known(ColourImpl.class, code, "productColours"));
                entry.setPosition(position(wanted, code));
                present.add(entry);
            }
        }
    }

    // Entries keep the scale of their column, or every saving would change them.
    private static BigDecimal position(List<String> wanted, String code) {
        return BigDecimal.valueOf(wanted.indexOf(code)).setScale(6);
    }

    private void tags(Product product, List<OriginTag> present, List<org.riwaq.contract.OriginTag> wanted) {
        List<OriginTag> free = new ArrayList<OriginTag>(present);
        int madeIn = 0;
        for (org.riwaq.contract.OriginTag want : wanted) {
            madeIn += OriginKind.MADE_IN.getType().equals(want.kind) ? 1 : 0;
            if (madeIn > 1) {
                throw refused("origin.made-in.exists", "originTags", want.region);
            }
            OriginTag tag = match(free, want);
            boolean isNew = tag == null;
            if (isNew) {
                tag = new OriginTagImpl();
                tag.setProduct(product);
            } else {
                free.remove(tag);
            }
            fill(tag, want);
            rules.check(tag);
            if (isNew) {
                // Not before it is whole: the questions asked meanwhile write what the product's session holds.
                present.add(tag);
            }
        }
        present.removeAll(free);
    }

    /** A tag that can become the wanted one: the MADE_IN stays the MADE_IN, for there is never a second one. */
    private static OriginTag match(List<OriginTag> free, org.riwaq.contract.OriginTag want) {
        for (OriginTag tag : free) {
            boolean madeIn = OriginKind.MADE_IN.getType().equals(want.kind);
            if (tag.getKind().equals(want.kind)
                    && (madeIn || tag.getRegion().getCode().equals(want.region))) {
                return tag;
            }
        }
        return null;
    }

    private void fill(OriginTag tag, org.riwaq.contract.OriginTag want) {
        tag.setKind(want.kind);
        tag.setRegion(this.<Region>known(RegionImpl.class, want.region, "originTags.region"));
        tag.setProvince(
                want.province == null
                        ? null
                        : this.<Province>known(ProvinceImpl.class, want.province, "originTags.province"));
        tag.setEvidence(want.evidence);
        tag.setProtectedName(
                want.protectedName == null
                        ? null
                        : this.<org.riwaq.engine.origin.domain.ProtectedName>known(
                                ProtectedNameImpl.class, want.protectedName, "originTags.protectedName"));
        tag.setReference(want.reference);
    }

    private <T extends Named> T known(Class<? extends T> type, String code, String field) {
        T thing = dao.<T>readByCode(type, code);
        if (Objects.isNull(thing)) {
            throw refused("origin.unknown", field, code);
        }
        return thing;
    }

    private static Refused refused(String code, String field, String value) {
        Refusals refusals = new Refusals();
        refusals.add(code, field, "value", value, "region", value);
        return new Refused(refusals.list().get(0));
    }
}
