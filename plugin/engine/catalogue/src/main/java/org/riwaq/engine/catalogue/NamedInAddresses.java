package org.riwaq.engine.catalogue;

/** What {@link ProductHandleTemplate} adds to stock products. */
public interface NamedInAddresses {
    /** The product's name in addresses, one Latin slug for all languages; null until it is first saved. */
    String getRiwaqHandle();

    void setRiwaqHandle(String handle);
}
