package org.riwaq.storefront.document;

import java.util.List;

/** Names that somebody may type. */
final class Hostile {
    static final List<String> NAMES = List.of(
            "<script>alert(1)</script><b>&amp; \"quoted\" 'too' ]]>",
            "[[${T(java.lang.Runtime).getRuntime()}]] __${1+1}__ #{label.to}",
            "Invoice \u202Egnirts\u202C \u2067left\u2069 \u200Fend",
            "W".repeat(200),
            "وو".repeat(100),
            "🧵🏺 Salma 👩🏽‍🎨 🇲🇦",
            "ⵜⴰⵎⴰⵣⵉⵖⵜ 王小明 สมชาย Владимир Ωμέγα हिन्दी",
            "Z\u0351\u036B\u0343\u036A\u0302a\u0351\u036B\u0343\u036A\u0302l\u0351\u036Bgo",
            "bell\u0007 null\u0000 line\nbreak\ttab \uD800half \uFFFF",
            "a{}b;c:url(http://192.0.2.1/x) </style><style>*{display:none}");

    private Hostile() {}
}
