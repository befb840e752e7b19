package org.riwaq.acceptance;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A product that somebody made in the admin to see what becomes of it.
 *
 * @param path of its form in the admin
 * @param word a word in its name that no other product has
 */
public record Piece(String path, String word) {
    private static final String PRODUCT = "org.broadleafcommerce.core.catalog.domain.ProductImpl";

    /** A product as the stock form makes it: neither maker nor origin, so no shopper sees it. */
    public static Piece untagged(Merchant merchant) throws IOException, AdminRefused {
        String word = newWord();
        String url = "/" + word;
        merchant.save(merchant.creating("product", PRODUCT)
                .with("defaultSku__name", "Coffret " + word)
                .with("defaultCategory", anyCategory(merchant))
                .with("url", url)
                .with("defaultSku__retailPrice", "120,50")
                // The stock rule: without a first day a product is not sold yet.
                .with("defaultSku__activeStartDate", "2020.01.01 00:00:00"));
        return new Piece("product/" + merchant.findOne("product", "url", url), word);
    }

    /** A product with a maker, made in a region. */
    public static Piece madeIn(Merchant merchant, String region, String maker) throws IOException, AdminRefused {
        Piece piece = untagged(merchant);
        piece.madeBy(merchant, maker);
        piece.tag(merchant, region);
        return piece;
    }

    /** Picks its maker with the form's lookup. */
    public void madeBy(Merchant merchant, String maker) throws IOException, AdminRefused {
        AdminForm form = merchant.form(path);
        merchant.choose(form, "maker", "name", maker);
        merchant.save(form);
    }

    /** Adds the region it is made in, in the tab of origins. */
    public void tag(Merchant merchant, String region) throws IOException, AdminRefused {
        AdminForm tag =
                merchant.adding(path, "originTags").with("kind", "MADE_IN").with("evidence", "DECLARED");
        merchant.choose(tag, "region", "code", region);
        merchant.save(tag);
    }

    /** Changes one field and saves. */
    public void set(Merchant merchant, String field, String value) throws IOException, AdminRefused {
        merchant.save(merchant.form(path).with(field, value));
    }

    /** Letters only, and none that a stemmer would take off. */
    public static String newWord() {
        StringBuilder word = new StringBuilder("zk");
        for (int i = 0; i < 9; i++)
            word.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        return word.append('k').toString().toLowerCase(Locale.ROOT);
    }

    /** Makes a maker who is shown, and gives her name, which no other maker has. */
    public static String newMaker(Merchant merchant, String region) throws IOException, AdminRefused {
        String name = "Atelier " + newWord();
        AdminForm form = merchant.creating("makers", "")
                .with("name", name)
                .with("kind", "COOPERATIVE")
                .with("publication__active", "true")
                .with("verification__verified", "false");
        merchant.choose(form, "region", "code", region);
        merchant.save(form);
        return name;
    }

    private static String anyCategory(Merchant merchant) throws IOException, AdminRefused {
        var categories = merchant.open("/category").select("tr[data-rowid]");
        if (!categories.isEmpty()) return categories.first().attr("data-rowid");
        merchant.save(merchant.creating("category", "").with("name", "Coffrets").with("url", "/coffrets"));
        return merchant.findOne("category", "url", "/coffrets");
    }
}
