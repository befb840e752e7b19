package org.riwaq.storefront.api.picture;

import java.util.Optional;

/** Where originals come from. */
@FunctionalInterface
public interface Originals {

    /**
     * The original's bytes.
     *
     * @param sha256 lower-case hex
     * @return empty when there is none of that hash
     * @throws PicturesUnavailable when nobody can say now
     */
    Optional<byte[]> original(String sha256);
}
