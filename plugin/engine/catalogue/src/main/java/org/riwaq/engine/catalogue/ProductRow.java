package org.riwaq.engine.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.CategoryRef;
import org.riwaq.contract.Picture;
import org.riwaq.contract.Price;
import org.riwaq.contract.ProductExhibited;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.contract.Publication;

/** A product while its fact is put together. */
final class ProductRow {
    private static final String HOME_CURRENCY = "MAD";

    final long id;
    final long skuId;
    final Long defaultCategoryId;
    final String publicId;
    final Texts texts = new Texts();
    final List<String> formerHandles = new ArrayList<>();
    final List<CategoryRef> categories = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    private final String handle;
    private final Instant createdAt;
    private final Price price;
    private final Publication publication;
    private final boolean inStock;

    ProductRow(ResultSet row) throws SQLException {
        id = row.getLong(1);
        skuId = row.getLong(2);
        publicId = row.getString(3);
        handle = row.getString(4);
        createdAt = row.getTimestamp(5).toInstant();
        texts.french("name", row.getString(6));
        texts.french("longDescription", row.getString(7));
        texts.french("description", row.getString(8));
        price = price(row.getBigDecimal(9), row.getBigDecimal(10), row.getString(11));
        Instant from = Rows.instant(row, 12);
        // As the host has it: without a start date it is not on sale.
        publication = new Publication(from != null, from, Rows.instant(row, 13));
        long category = row.getLong(14);
        defaultCategoryId = row.wasNull() ? null : category;
        inStock = StockFacts.inStock(StockFacts.stock(publicId, row));
    }

    ProductFact fact(ProductMaking making, ProductMaker maker, ProductExhibited[] exhibited) {
        Map<String, String> description = texts.of("longDescription");
        return new ProductFact(
                publicId,
                handle,
                formerHandles,
                texts.of("name"),
                description.isEmpty() ? texts.of("description") : description,
                categories,
                price,
                pictures,
                publication,
                createdAt,
                making,
                maker,
                inStock,
                exhibited == null ? null : Arrays.asList(exhibited));
    }

    private static Price price(BigDecimal retail, BigDecimal sale, String currency) {
        if (retail == null) {
            return null;
        }
        String code = currency == null ? HOME_CURRENCY : currency;
        boolean onSale = sale != null && sale.signum() > 0 && sale.compareTo(retail) < 0;
        return new Price(minor(retail, code), onSale ? minor(sale, code) : null, code);
    }

    private static long minor(BigDecimal amount, String currency) {
        return amount.movePointRight(fractionDigits(currency))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static int fractionDigits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException ofTheMerchantsOwn) {
            // One odd row of the host's currency table may not stop the feed.
            return 2;
        }
    }
}
