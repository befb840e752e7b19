package org.riwaq.storefront.notice;

import java.net.URI;

/**
 * Where storefronts are seen from outside.
 *
 * @param address without a path; {@code {storefront}} in it stands for a storefront's code
 */
public record PublicSite(String address) {
    public PublicSite {
        URI sample = URI.create(address.replace("{storefront}", "storefront"));
        if (sample.getHost() == null || !("http".equals(sample.getScheme()) || "https".equals(sample.getScheme())))
            throw new IllegalArgumentException("A storefront's public address is http(s)://host, not " + address);
    }

    String of(String storefront) {
        return address.replace("{storefront}", storefront);
    }
}
