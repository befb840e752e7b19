package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** The four actors of the crafts in Moroccan law 50-17. */
public final class MakerKind implements Serializable, BroadleafEnumerationType, Comparable<MakerKind> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, MakerKind> TYPES = new LinkedHashMap<String, MakerKind>();

    /** Somebody with a craft. */
    public static final MakerKind ARTISAN = new MakerKind("ARTISAN");

    /** A maâlem: an artisan of long practice. */
    public static final MakerKind MASTER_ARTISAN = new MakerKind("MASTER_ARTISAN");

    /** Artisans together, entered in the register of cooperatives. */
    public static final MakerKind COOPERATIVE = new MakerKind("COOPERATIVE");

    /** A business of the crafts. */
    public static final MakerKind ENTERPRISE = new MakerKind("ENTERPRISE");

    private final String type;
    private final int order;

    private MakerKind(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static MakerKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.maker.kind." + type;
    }

    @Override
    public int compareTo(MakerKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MakerKind && type.equals(((MakerKind) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type;
    }
}
