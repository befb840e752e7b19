package org.riwaq.engine.merchandising.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** What a placement does with its product. */
public final class PlacementAction implements Serializable, BroadleafEnumerationType, Comparable<PlacementAction> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, PlacementAction> TYPES = new LinkedHashMap<String, PlacementAction>();

    /** It stands first, in the place among the pins that it was given. */
    public static final PlacementAction PIN = new PlacementAction("PIN");

    /** It is not found. */
    public static final PlacementAction HIDE = new PlacementAction("HIDE");

    /** It comes before what fits as well. */
    public static final PlacementAction BOOST = new PlacementAction("BOOST");

    private final String type;
    private final int order;

    private PlacementAction(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static PlacementAction getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.merchandising.action." + type;
    }

    @Override
    public int compareTo(PlacementAction other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacementAction && type.equals(((PlacementAction) other).type);
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
