package org.riwaq.storefront.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.WidgetCode;
import org.springframework.web.util.HtmlUtils;

/**
 * What a webmaster pastes: the script, and an element with a link inside that is there without script.
 *
 * @param kind of the widget
 * @param attributes of the element, by name
 * @param tongue its language
 */
record WidgetSnippet(String kind, Map<String, String> attributes, Language tongue) {
    /** Widgets that show one thing of a handle, and where that thing's page is. */
    static final Map<String, String> OF_ONE = Map.of(
            "product", "/products/", "maker", "/makers/", "exhibition", "/exhibitions/", "circuit", "/circuits/");

    static final List<String> KINDS = List.of("products", "product", "maker", "exhibition", "circuit", "search");

    /** The line that loads the script; once is enough for a page. */
    static String script(String host, WidgetCode code) {
        return "<script type=\"module\" crossorigin src=\"" + host + code.address() + "\" integrity=\""
                + code.integrity() + "\"></script>";
    }

    /** The element. */
    String element(String host, String words) {
        StringBuilder tag = new StringBuilder("<riwaq-" + kind);
        whole().forEach((name, value) -> tag.append(' ')
                .append(name)
                .append("=\"")
                .append(HtmlUtils.htmlEscape(value))
                .append('"'));
        return tag + "><a href=\"" + HtmlUtils.htmlEscape(host + link()) + "\">" + HtmlUtils.htmlEscape(words)
                + "</a></riwaq-" + kind + ">";
    }

    private Map<String, String> whole() {
        Map<String, String> whole = new LinkedHashMap<>(attributes);
        whole.put("lang", tongue.code());
        return whole;
    }

    /** Where the link leads; its key makes what is bought the partner's, where the browser says that it comes from there. */
    private String link() {
        String handle = attributes.getOrDefault("handle", "");
        String region = attributes.getOrDefault("region", "");
        String below = OF_ONE.containsKey(kind)
                ? OF_ONE.get(kind) + Links.encoded(handle)
                : "/search" + (region.isEmpty() ? "" : "?region=" + Links.encoded(region));
        return Links.in(tongue, below) + (below.contains("?") ? "&" : "?") + "via="
                + Links.encoded(attributes.getOrDefault("key", ""));
    }
}
