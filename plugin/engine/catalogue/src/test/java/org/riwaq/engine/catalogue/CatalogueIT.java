package org.riwaq.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Picture;
import org.riwaq.contract.Price;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.StockFact;

class CatalogueIT {
    private static Shop shop;

    @BeforeAll
    static void openTheShop() throws Exception {
        shop = new Shop();
    }

    private static ProductFact fact(long product, String after) throws Exception {
        Change<?> change = shop.told(FactType.PRODUCT, product, after);
        assertThat(change).as("told after the cursor").isNotNull();
        assertThat(change.deleted).isFalse();
        return (ProductFact) change.fact;
    }

    @Test
    void aNewProductIsToldWithAllThatPagesShow() throws Exception {
        String before = shop.cursor();
        long category = shop.category("Tapis");
        shop.translate("Category", category, "name", "ar", "زرابي");
        long product = shop.product("Tapis Béni Ouarain à l’ancienne");
        shop.putInto(category, product);
        shop.translate("Sku", product, "name", "en", "Beni Ourain rug");
        shop.translate("Sku", product, "longDescription", "es", "Lana");
        shop.execute("UPDATE blc_sku SET long_description = '<p>Laine</p>', sale_price = 299.5, active_end_date ="
                + " '2027-05-31 22:00' WHERE sku_id = " + product);

        ProductFact fact = fact(product, before);

        assertThat(fact.id).isEqualTo(shop.publicId(product));
        assertThat(fact.handle).isEqualTo("tapis-beni-ouarain-a-l-ancienne");
        assertThat(fact.title)
                .containsOnly(entry("fr", "Tapis Béni Ouarain à l’ancienne"), entry("en", "Beni Ourain rug"));
        assertThat(fact.description).containsOnly(entry("fr", "<p>Laine</p>"), entry("es", "Lana"));
        assertThat(fact.categories)
                .singleElement()
                .satisfies(ref -> assertThat(ref.name).containsOnly(entry("fr", "Tapis"), entry("ar", "زرابي")));
        assertThat(fact.price).usingRecursiveComparison().isEqualTo(new Price(35000, 29950L, "MAD"));
        assertThat(fact.publication.active).isTrue();
        assertThat(fact.publication.from).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(fact.publication.until).isEqualTo(Instant.parse("2027-05-31T22:00:00Z"));
        assertThat(fact.createdAt).isBetween(Instant.now().minusSeconds(600), Instant.now());
        assertThat(fact.making).isNull();
        assertThat(fact.maker).isNull();
    }

    @Test
    void aPriceChangedByAnotherProcessIsTold() throws Exception {
        long product = shop.product("Théière");
        String before = shop.cursor();
        shop.execute("UPDATE blc_sku SET retail_price = 420 WHERE sku_id = " + product);

        assertThat(fact(product, before).price.retail).isEqualTo(42000);
    }

    @Test
    void bulkSqlIsTold() throws Exception {
        long one = shop.product("Gazelle un");
        long two = shop.product("Gazelle deux");
        String before = shop.cursor();
        shop.execute("UPDATE blc_sku SET retail_price = retail_price * 2 WHERE name LIKE 'Gazelle%'");

        assertThat(fact(one, before).price.retail).isEqualTo(70000);
        assertThat(fact(two, before).price.retail).isEqualTo(70000);
    }

    @Test
    void anArchivedProductIsToldAsDeleted() throws Exception {
        long product = shop.product("Vieux tapis");
        String before = shop.cursor();
        shop.execute("UPDATE blc_product SET archived = 'Y' WHERE product_id = " + product);

        assertThat(shop.told(FactType.PRODUCT, product, before).deleted).isTrue();
        assertThat(shop.told(FactType.STOCK, product, before).deleted).isTrue();
    }

    @Test
    void aTranslationOfTheTitleIsToldWhenItComesAndWhenItGoes() throws Exception {
        long product = shop.product("Poterie de Safi");
        String before = shop.cursor();
        shop.translate("Sku", product, "name", "ar", "خزف أسفي");
        assertThat(fact(product, before).title).containsEntry("ar", "خزف أسفي");

        before = shop.cursor();
        shop.execute("DELETE FROM blc_translation WHERE entity_id = '" + product + "'");
        assertThat(fact(product, before).title).doesNotContainKey("ar");
    }

    @Test
    void aTranslationOfSomethingElseHurtsNobody() throws Exception {
        shop.execute("INSERT INTO blc_translation VALUES (" + shop.nextId() + ", 'x', 'Sku', 'name', 'ar', 'x')");
        shop.execute("INSERT INTO blc_translation VALUES (" + shop.nextId() + ", NULL, NULL, NULL, NULL, NULL)");
        shop.execute("INSERT INTO blc_translation VALUES (" + shop.nextId()
                + ", '99999999999999999999', 'Product', 'name', 'ar', 'x')");
    }

    @Test
    void aProductPutIntoACategoryOrTakenOutIsTold() throws Exception {
        long product = shop.product("Plateau");
        long category = shop.category("Cuivre");
        String before = shop.cursor();
        shop.putInto(category, product);
        assertThat(fact(product, before).categories).hasSize(1);

        before = shop.cursor();
        shop.execute("DELETE FROM blc_category_product_xref WHERE product_id = " + product);
        assertThat(fact(product, before).categories).isEmpty();
    }

    @Test
    void aCategoryThatIsRenamedTellsItsProductsAndNoOther() throws Exception {
        long inside = shop.product("Coffre");
        long byDefault = shop.product("Banc");
        long outside = shop.product("Lampe");
        long category = shop.category("Bois");
        shop.putInto(category, inside);
        shop.execute("UPDATE blc_product SET default_category_id = " + category + " WHERE product_id = " + byDefault);
        String before = shop.cursor();
        shop.execute("UPDATE blc_category SET name = 'Bois de thuya' WHERE category_id = " + category);

        assertThat(fact(inside, before).categories.get(0).name).containsEntry("fr", "Bois de thuya");
        assertThat(fact(byDefault, before).categories.get(0).name).containsEntry("fr", "Bois de thuya");
        assertThat(shop.told(FactType.PRODUCT, outside, before)).isNull();
    }

    @Test
    void thePrimaryPictureComesFirstAndEachHasHashSizeAndText() throws Exception {
        String before = shop.cursor();
        long product = shop.product("Miroir");
        byte[] front = Shop.png(640, 480);
        shop.picture(product, "alt1", "miroir-dos.png", Shop.png(100, 50));
        shop.picture(product, "primary", "miroir.png", front);

        List<Picture> pictures = fact(product, before).pictures;

        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).sha256).isEqualTo(PictureFile.sha256(front));
        assertThat(pictures.get(0).width).isEqualTo(640);
        assertThat(pictures.get(0).height).isEqualTo(480);
        assertThat(pictures.get(0).alt).containsOnly(entry("fr", "Une image"));
        assertThat(shop.originals.content(pictures.get(0).sha256).bytes).isEqualTo(front);
        assertThat(shop.originals.content(pictures.get(0).sha256).mediaType).isEqualTo("image/png");
    }

    @Test
    void aReplacedPictureIsToldWithItsNewHashAndTheOldOneIsGone() throws Exception {
        long product = shop.product("Babouches");
        byte[] old = Shop.png(30, 40);
        shop.picture(product, "primary", "babouches.png", old);
        shop.told(FactType.PRODUCT, product, null);
        String before = shop.cursor();
        byte[] replaced = Shop.png(60, 80);
        Files.write(shop.uploads.resolve("babouches.png"), replaced);
        shop.execute(
                "UPDATE blc_static_asset SET date_updated = now(), alt_text = 'Neuf' WHERE name = 'babouches.png'");

        assertThat(fact(product, before).pictures.get(0).sha256).isEqualTo(PictureFile.sha256(replaced));
        assertThat(shop.originals.content(PictureFile.sha256(old))).isNull();
    }

    @Test
    void aFileThatIsNoPictureIsNeitherToldNorGivenOut() throws Exception {
        String before = shop.cursor();
        long product = shop.product("Piège");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes();
        shop.picture(product, "primary", "piege.png", svg);

        assertThat(fact(product, before).pictures).isEmpty();
        assertThat(shop.originals.content(PictureFile.sha256(svg))).isNull();
    }

    @Test
    void aPictureKeptInTheDatabaseIsToldToo() throws Exception {
        String before = shop.cursor();
        long product = shop.product("Encensoir");
        byte[] bytes = Shop.png(12, 13);
        shop.picture(product, "primary", "encensoir.png", bytes);
        Files.delete(shop.uploads.resolve("encensoir.png"));
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format("%02x", b));
        }
        shop.execute("INSERT INTO blc_static_asset_strg SELECT " + shop.nextId() + ", lo_from_bytea(0, '\\x" + hex
                + "'), static_asset_id FROM blc_static_asset WHERE name = 'encensoir.png'");

        assertThat(fact(product, before).pictures)
                .singleElement()
                .satisfies(picture -> assertThat(picture.height).isEqualTo(13));
    }

    @Test
    void stockIsAFactOfItsOwn() throws Exception {
        long product = shop.product("Tabouret");
        long category = shop.category("Sièges");
        shop.execute("UPDATE blc_product SET default_category_id = " + category + " WHERE product_id = " + product);
        assertThat(stock(product))
                .usingRecursiveComparison()
                .isEqualTo(new StockFact(shop.publicId(product), "ALWAYS", 0));

        shop.execute("UPDATE blc_category SET inventory_type = 'CHECK_QUANTITY' WHERE category_id = " + category);
        shop.execute("UPDATE blc_sku SET quantity_available = 3 WHERE sku_id = " + product);
        assertThat(stock(product))
                .usingRecursiveComparison()
                .isEqualTo(new StockFact(shop.publicId(product), "CHECKED", 3));

        shop.execute("UPDATE blc_sku SET inventory_type = 'UNAVAILABLE' WHERE sku_id = " + product);
        assertThat(stock(product).policy).isEqualTo("NEVER");
    }

    @Test
    void aProductIsToldAgainWhenItsStockBecomesEmptyOrNotEmptyAndForNoSaleBetween() throws Exception {
        long product = shop.product("Coffre");
        assertThat(fact(product, null).inStock).as("nobody counts").isTrue();
        String counted = shop.cursor();
        shop.execute("UPDATE blc_sku SET inventory_type = 'CHECK_QUANTITY', quantity_available = 3 WHERE sku_id = "
                + product);
        assertThat(fact(product, counted).inStock).isTrue();

        String sold = shop.cursor();
        shop.execute("UPDATE blc_sku SET quantity_available = quantity_available - 2 WHERE sku_id = " + product);
        assertThat(shop.told(FactType.PRODUCT, product, sold)).as("one is left").isNull();
        shop.execute("UPDATE blc_sku SET quantity_available = 0 WHERE sku_id = " + product);
        assertThat(fact(product, sold).inStock).isFalse();

        String empty = shop.cursor();
        shop.execute("UPDATE blc_sku SET quantity_available = -1 WHERE sku_id = " + product);
        assertThat(shop.told(FactType.PRODUCT, product, empty))
                .as("still empty")
                .isNull();
        shop.execute("UPDATE blc_sku SET quantity_available = 5, name = 'Coffret' WHERE sku_id = " + product);
        assertThat(fact(product, empty).inStock).isTrue();
    }

    @Test
    void aCategorysKindOfInventoryIsItsProducts() throws Exception {
        long product = shop.product("Pouf");
        long category = shop.category("Poufs");
        shop.execute("UPDATE blc_product SET default_category_id = " + category + " WHERE product_id = " + product);
        String before = shop.cursor();
        shop.execute("UPDATE blc_category SET inventory_type = 'CHECK_QUANTITY' WHERE category_id = " + category);
        assertThat(fact(product, before).inStock).isFalse();
    }

    private static StockFact stock(long product) throws Exception {
        return (StockFact) shop.told(FactType.STOCK, product, null).fact;
    }

    @Test
    void aHandleIsKeptWhenTheTitleChangesAndTheFormerOneIsRemembered() throws Exception {
        long product = shop.product("Lanterne");
        shop.execute("UPDATE blc_sku SET name = 'Grande lanterne' WHERE sku_id = " + product);
        shop.execute("UPDATE blc_product SET riwaq_handle = NULL WHERE product_id = " + product);
        assertThat(fact(product, null).handle).isEqualTo("lanterne");

        shop.execute("UPDATE blc_product SET riwaq_handle = 'grande-lanterne' WHERE product_id = " + product);
        assertThat(fact(product, null).handle).isEqualTo("grande-lanterne");
        assertThat(fact(product, null).formerHandles).containsExactly("lanterne");

        shop.execute("UPDATE blc_product SET riwaq_handle = 'lanterne' WHERE product_id = " + product);
        assertThat(fact(product, null).formerHandles).containsExactly("grande-lanterne");
    }

    @Test
    void productsOfOneTitleSavedAtTheSameTimeGetHandlesOfTheirOwn() throws Exception {
        long first = shop.product("Bouilloire");
        try (Connection one = shop.database.getConnection();
                Connection other = shop.database.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            long id = shop.nextId();
            String handle = FreeHandle.of(one, "Bouilloire !");
            Shop.execute(
                    one,
                    "INSERT INTO blc_product (product_id, is_featured_product, riwaq_handle) VALUES (" + id
                            + ", false, '" + handle + "')");
            Thread committing = new Thread(() -> {
                try {
                    Thread.sleep(300);
                    one.commit();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            committing.start();
            assertThat(new TreeSet<>(List.of(fact(first, null).handle, handle, FreeHandle.of(other, "Bouilloire"))))
                    .containsExactly("bouilloire", "bouilloire-2", "bouilloire-3");
            committing.join();
        }
    }

    @Test
    void theAdminSaysWhyAHandleCannotBe() throws Exception {
        long product = shop.product("Cafetière");
        long other = shop.product("Sucrier");
        ProductHandleValidator validator = new ProductHandleValidator(shop.database);

        assertThat(validator.refusal("cafetiere", product)).isNull();
        assertThat(validator.refusal("", product)).isNull();
        assertThat(validator.refusal("Cafetière", product)).isEqualTo("riwaq_product_handle_shape");
        assertThat(validator.refusal("a--b", product)).isEqualTo("riwaq_product_handle_shape");
        assertThat(validator.refusal("sucrier", product)).isEqualTo("riwaq_product_handle_taken");
        shop.execute("UPDATE blc_product SET riwaq_handle = 'sucrier-bleu' WHERE product_id = " + other);
        assertThat(validator.refusal("sucrier", product)).isEqualTo("riwaq_product_handle_taken");
        assertThat(validator.refusal("sucrier", other)).isNull();
    }

    @Test
    void aWalkComesByEveryLiveProductOnce() throws Exception {
        shop.product("Promenade");
        TreeSet<String> ids = new TreeSet<>();
        String after = null;
        int count = 0;
        do {
            var page = shop.feed.walk(FactType.PRODUCT, after, 3);
            for (Change<?> change : page.changes) {
                ids.add(change.id);
                count++;
            }
            after = page.next;
        } while (after != null);

        String live = shop.ask("SELECT count(*) FROM blc_product WHERE archived IS DISTINCT FROM 'Y'"
                + " AND riwaq_handle IS NOT NULL AND default_sku_id IS NOT NULL");
        assertThat(ids).hasSize(count).hasSize(Integer.parseInt(live));
    }

    @Test
    void aCategoryOfFiveThousandIsReadInPagesThatOtherSavesOvertake() throws Exception {
        long category = shop.category("Tout");
        shop.execute("INSERT INTO blc_sku (sku_id, name, retail_price, active_start_date, long_description)"
                + " SELECT n, 'Pièce ' || n, n, now(), repeat('x', 1000) FROM generate_series(1000001, 1005000) n");
        shop.execute("INSERT INTO blc_product (product_id, is_featured_product, default_sku_id, riwaq_handle)"
                + " SELECT n, false, n, 'piece-' || n FROM generate_series(1000001, 1005000) n");
        shop.execute("INSERT INTO blc_category_product_xref (category_product_id, category_id, product_id)"
                + " SELECT n, " + category + ", n FROM generate_series(1000001, 1005000) n");
        shop.execute("INSERT INTO blc_translation SELECT n, n::text, 'Sku', 'name', 'ar', 'قطعة ' || n"
                + " FROM generate_series(1000001, 1005000) n");
        shop.execute("ANALYZE");
        long other = shop.product("Autre");
        String cursor = shop.cursor();
        shop.execute("UPDATE blc_category SET name = 'Tout le reste' WHERE category_id = " + category);
        shop.execute("UPDATE blc_sku SET retail_price = 1 WHERE sku_id = " + other);

        ChangesPage page = shop.feed.changes(cursor, 500, 0);
        assertThat(page.changes).extracting(change -> change.id).contains(shop.publicId(other));
        long begun = System.nanoTime();
        int told = 0;
        while (!page.changes.isEmpty()) {
            told += page.changes.size();
            page = shop.feed.changes(page.cursor, 500, 0);
        }
        System.out.printf("5,000 products in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertThat(told).isEqualTo(5001);
        shop.execute("DELETE FROM blc_category_product_xref WHERE category_id = " + category);
        shop.execute("DELETE FROM blc_product WHERE product_id > 1000000");
    }
}
