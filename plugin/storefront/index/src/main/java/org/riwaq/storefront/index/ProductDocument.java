package org.riwaq.storefront.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product that may be shown: all that a list or its own page needs, with ids where labels come from elsewhere.
 * A product without maker or MADE_IN origin, switched off or deleted is a {@link Tombstone} instead.
 *
 * @param id public id, a UUID
 * @param shown always true; what searches ask for
 * @param handle its name in addresses
 * @param formerHandles names it had before
 * @param title by language; a language may be missing
 * @param description rich text (HTML) by language; untrusted, to be sanitised by whoever shows it
 * @param categories the merchant's own categories
 * @param price what it costs now, VAT included, in minor units: the sale price if there is one
 * @param retailPrice the list price, VAT included, in minor units
 * @param currency ISO 4217
 * @param images the first is the main one
 * @param craft id of its craft, or null
 * @param craftPath the craft's id and each of its beginnings up to a dash, so that {@code tapis} finds {@code
 *     tapis-azilal}
 * @param origin where it is made (its MADE_IN tag)
 * @param furtherOrigins its other origin tags
 * @param materials ids of terms, without the list's name
 * @param colours ids of terms, without the list's name
 * @param size what is known of its size
 * @param madeToOrder whether it is made after the order
 * @param leadTimeDays working days to make it (its own, else its maker's), or null
 * @param maker who made it
 * @param visibleFrom not shown before
 * @param visibleUntil not shown after
 * @param createdAt when it was first saved
 * @param inStock whether there are pieces that can be had at once
 * @param location where it was made: its maker's place, else the seat of the province or the centre of the region; or null
 * @param mark its {@link Mark}, for cursors
 * @param exhibited where it was, is or will be shown
 */
public record ProductDocument(
        String id,
        boolean shown,
        String handle,
        List<String> formerHandles,
        Map<String, String> title,
        Map<String, String> description,
        List<Category> categories,
        long price,
        long retailPrice,
        String currency,
        List<Image> images,
        @Nullable String craft,
        List<String> craftPath,
        Origin origin,
        List<Origin> furtherOrigins,
        List<String> materials,
        List<String> colours,
        Size size,
        boolean madeToOrder,
        @Nullable Integer leadTimeDays,
        Maker maker,
        Instant visibleFrom,
        Instant visibleUntil,
        Instant createdAt,
        boolean inStock,
        @Nullable Location location,
        String mark,
        List<Exhibited> exhibited) {

    public ProductDocument {
        formerHandles = Absent.asEmpty(formerHandles);
        title = Absent.asEmpty(title);
        description = Absent.asEmpty(description);
        categories = Absent.asEmpty(categories);
        images = Absent.asEmpty(images);
        craftPath = Absent.asEmpty(craftPath);
        furtherOrigins = Absent.asEmpty(furtherOrigins);
        materials = Absent.asEmpty(materials);
        colours = Absent.asEmpty(colours);
        exhibited = Absent.asEmpty(exhibited);
    }

    /**
     * Where it is shown, and when.
     *
     * @param exhibition public id
     * @param hall public id
     * @param stand public id
     * @param during compared with the clock of whoever reads
     */
    public record Exhibited(String exhibition, String hall, String stand, Span during) {}

    /**
     * A span of time; an end that is null is open.
     *
     * @param gte from then on
     * @param lt not any more then
     */
    public record Span(@Nullable Instant gte, @Nullable Instant lt) {}

    /**
     * A category of the merchant's own.
     *
     * @param id public id
     * @param name by language
     */
    public record Category(String id, Map<String, String> name) {
        public Category {
            name = Absent.asEmpty(name);
        }
    }

    /**
     * A claim that ties the product to a region.
     *
     * @param kind {@code MADE_IN}, {@code MATERIAL_FROM} or {@code TRADITION_OF}
     * @param region code of the region, ISO 3166-2
     * @param province code of the province, or null
     * @param evidence {@code DECLARED}, {@code VERIFIED} or {@code PROTECTED}
     * @param protectedName the protected name it carries, or null
     * @param reference register reference of the protection, or null
     */
    public record Origin(
            String kind,
            String region,
            @Nullable String province,
            String evidence,
            @Nullable String protectedName,
            @Nullable String reference) {}

    /**
     * Millimetres and grams; what is unknown is null.
     *
     * @param widthMm width
     * @param heightMm height
     * @param depthMm depth
     * @param weightG weight
     */
    public record Size(
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            @Nullable Integer depthMm,
            @Nullable Integer weightG) {
        /** Nothing is known. */
        public static final Size UNKNOWN = new Size(null, null, null, null);
    }

    /**
     * Who made it, repeated here so that a page of results needs no second question.
     *
     * @param id public id, a UUID
     * @param handle its name in addresses
     * @param name by language
     * @param kind {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}
     * @param region code of its region, or null
     * @param province code of its province, or null
     * @param verified whether the directorate verified it
     * @param hands the members of a cooperative who made this piece
     */
    public record Maker(
            String id,
            String handle,
            Map<String, String> name,
            String kind,
            @Nullable String region,
            @Nullable String province,
            boolean verified,
            List<Hand> hands) {
        public Maker {
            name = Absent.asEmpty(name);
            hands = Absent.asEmpty(hands);
        }
    }

    /**
     * Somebody who made it.
     *
     * @param name by language
     * @param handle of that person's own profile, or null
     */
    public record Hand(Map<String, String> name, @Nullable String handle) {
        public Hand {
            name = Absent.asEmpty(name);
        }
    }
}
