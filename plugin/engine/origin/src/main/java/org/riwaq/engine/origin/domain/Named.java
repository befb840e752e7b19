package org.riwaq.engine.origin.domain;

/** Something of a list kept in {@code config/}: a code that never changes and a name in each language. */
public interface Named {
    /** What others call it by: stable, unique in its list. */
    String getCode();

    /** French name. */
    String getName();

    /** Arabic name. */
    String getNameAr();

    /** English name. */
    String getNameEn();

    /** Spanish name. */
    String getNameEs();
}
