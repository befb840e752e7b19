package org.riwaq.engine.demomarket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.catalog.service.type.ProductType;
import org.broadleafcommerce.core.inventory.service.type.InventoryType;
import org.riwaq.engine.demomarket.plan.Phrase;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerPhoto;
import org.riwaq.engine.maker.domain.MakerPhotoImpl;
import org.riwaq.engine.maker.service.MakerService;
import org.riwaq.engine.origin.domain.CraftFamily;
import org.riwaq.engine.origin.service.OriginService;

/** Loads one product with its category, pictures, making and maker. */
public class ProductLoading {
    private final CatalogService catalog;
    private final OriginService origin;
    private final MakerService makers;
    private final TranslationService translations;
    private final MarketPictures pictures;
    private final Arrivals arrivals;

    public ProductLoading(
            CatalogService catalog,
            OriginService origin,
            MakerService makers,
            TranslationService translations,
            MarketPictures pictures,
            Arrivals arrivals) {
        this.catalog = catalog;
        this.origin = origin;
        this.makers = makers;
        this.translations = translations;
        this.pictures = pictures;
        this.arrivals = arrivals;
    }

    static String thing(ProductPlan plan) {
        return "product/" + plan.key;
    }

    /**
     * Keeps a product's pictures. To be called in no transaction.
     *
     * @param drawn the whole, then details
     */
    List<Media> hang(ProductPlan plan, List<byte[]> drawn) {
        List<Media> media = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            String name = plan.key.replace('/', '-') + (i == 0 ? "" : "-" + (i + 1));
            media.add(pictures.store(name, drawn.get(i), plan.pictureText));
        }
        return media;
    }

    /** To be called in a transaction, once. */
    void load(ProductPlan plan, List<Media> media) {
        Product product = catalog.createProduct(ProductType.PRODUCT);
        product.setDefaultSku(sku(plan));
        product.setName(plan.title.french());
        product.setLongDescription(plan.description.french());
        product.setDefaultCategory(category(plan.making.craft));
        product.setUrl("/" + plan.key.replace('/', '-'));
        product.setManufacturer("Riwaq");
        product = catalog.saveProduct(product);
        Sku sku = product.getDefaultSku();
        sku.setDefaultProduct(product);
        for (int i = 0; i < media.size(); i++) {
            sku.getSkuMedia().put(i == 0 ? "primary" : "alt" + i, media.get(i));
        }
        sku = catalog.saveSku(sku);
        pictures.translate(TranslatedEntity.SKU, sku.getId(), "name", plan.title);
        pictures.translate(TranslatedEntity.SKU, sku.getId(), "longDescription", plan.description);
        product = origin.describe(product, plan.making);
        product = makers.setMaker(product, maker(plan, media.get(0).getUrl()), hands(plan));
        arrivals.setPublicId(product.getId(), plan.publicId().toString());
        arrivals.note(thing(plan), product.getId());
    }

    private Sku sku(ProductPlan plan) {
        Sku sku = catalog.createSku();
        sku.setName(plan.title.french());
        sku.setLongDescription(plan.description.french());
        sku.setRetailPrice(new Money(BigDecimal.valueOf(plan.priceDirhams), "MAD"));
        sku.setActiveStartDate(new Date());
        sku.setTaxable(Boolean.TRUE);
        sku.setInventoryType(plan.stock == null ? InventoryType.ALWAYS_AVAILABLE : InventoryType.CHECK_QUANTITY);
        if (plan.stock != null) {
            sku.setQuantityAvailable(plan.stock);
        }
        return sku;
    }

    /** The category of a craft's family, made when its first product comes. */
    private Category category(String craft) {
        CraftFamily family = origin.findCraft(craft).getFamily();
        String thing = "category/" + family.getCode();
        Long known = arrivals.find(thing);
        Category present = known == null ? null : catalog.findCategoryById(known);
        if (present != null) {
            return present;
        }
        Category category = catalog.createCategory();
        category.setName(family.getName());
        category.setUrl("/" + family.getCode());
        category.setActiveStartDate(new Date());
        category = catalog.saveCategory(category);
        String[][] names = {{"ar", family.getNameAr()}, {"en", family.getNameEn()}, {"es", family.getNameEs()}};
        for (String[] name : names) {
            translations.save(
                    TranslatedEntity.CATEGORY.getType(), category.getId().toString(), "name", name[0], name[1]);
        }
        if (known == null) {
            arrivals.note(thing, category.getId());
        }
        return category;
    }

    /** The maker; one that shows nothing yet shows this piece on its own page. */
    private Maker maker(ProductPlan plan, String picture) {
        Maker maker = makers.findByHandle(plan.maker);
        if (maker != null && maker.getPhotos().isEmpty()) {
            Phrase text = plan.pictureText;
            MakerPhoto photo = new MakerPhotoImpl();
            photo.setMaker(maker);
            photo.setUrl(picture);
            photo.setAltText(text.french());
            photo.setPosition(Integer.valueOf(0));
            maker.getPhotos().add(photo);
            maker = makers.save(maker);
            makers.translate(maker.getPhotos().get(0), "altText", text.byLanguage());
        }
        return maker;
    }

    private List<Maker> hands(ProductPlan plan) {
        List<Maker> hands = new ArrayList<>();
        for (String handle : plan.hands) {
            Maker hand = makers.findByHandle(handle);
            if (hand != null) {
                hands.add(hand);
            }
        }
        return hands;
    }
}
