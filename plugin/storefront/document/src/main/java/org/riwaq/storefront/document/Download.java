package org.riwaq.storefront.document;

import org.springframework.http.MediaType;

/** A file for one person. */
final class Download {
    /** It is kept under; of ASCII. */
    final String name;

    final MediaType type;
    final byte[] content;

    Download(String name, MediaType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }
}
