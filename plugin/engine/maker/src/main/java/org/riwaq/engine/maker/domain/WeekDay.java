package org.riwaq.engine.maker.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** A day of the week by its ISO number. */
public final class WeekDay implements Serializable, BroadleafEnumerationType, Comparable<WeekDay> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, WeekDay> TYPES = new LinkedHashMap<String, WeekDay>();

    /** Monday. */
    public static final WeekDay MONDAY = new WeekDay("1");

    /** Tuesday. */
    public static final WeekDay TUESDAY = new WeekDay("2");

    /** Wednesday. */
    public static final WeekDay WEDNESDAY = new WeekDay("3");

    /** Thursday. */
    public static final WeekDay THURSDAY = new WeekDay("4");

    /** Friday. */
    public static final WeekDay FRIDAY = new WeekDay("5");

    /** Saturday. */
    public static final WeekDay SATURDAY = new WeekDay("6");

    /** Sunday. */
    public static final WeekDay SUNDAY = new WeekDay("7");

    private final String type;
    private final int order;

    private WeekDay(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static WeekDay getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.maker.day." + type;
    }

    @Override
    public int compareTo(WeekDay other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekDay && type.equals(((WeekDay) other).type);
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
