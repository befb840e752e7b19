package org.riwaq.storefront.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML that is safe to show as it is: paragraphs, lists, emphasis and links, and nothing else. */
public final class RichText {
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "blockquote", "h3", "h4", "a", "bdi")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** Keeps what is allowed of a text that anybody may have written. */
    public static RichText of(String untrusted) {
        return new RichText(ALLOWED.sanitize(untrusted).strip());
    }

    /** The HTML, to be shown without escaping. */
    @JsonValue
    public String html() {
        return html;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Without the tags, for descriptions in the head of a page; entities stay decoded once. */
    public String plain() {
        String tagless = html.replaceAll("<[^>]*>", " ");
        return org.springframework.web.util.HtmlUtils.htmlUnescape(tagless)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return html;
    }
}
