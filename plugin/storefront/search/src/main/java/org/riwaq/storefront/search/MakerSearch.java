package org.riwaq.storefront.search;

import java.util.Collection;
import org.riwaq.storefront.index.MakerDocument;

/** Makers that may be shown now. Every method throws {@link SearchUnavailableException} while it cannot be asked. */
public interface MakerSearch {
    /** A page of makers with counts, or why the question is refused. */
    Answer<MakerResult> search(MakerQuestion question);

    /**
     * The maker of that name in addresses.
     *
     * @param handle as it stood in the address; anything may stand there
     * @param regions codes of the regions the storefront shows; empty: all
     */
    Lookup<MakerDocument> byHandle(String handle, Collection<String> regions);
}
