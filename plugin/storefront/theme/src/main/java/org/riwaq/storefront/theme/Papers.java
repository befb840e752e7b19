package org.riwaq.storefront.theme;

import java.util.HashMap;
import java.util.Map;
import org.riwaq.storefront.api.Visit;
import org.springframework.stereotype.Component;

/** Documents to be printed, in the theme of a storefront and the language of whoever reads them. */
@Component
public final class Papers {
    private final Themes themes;

    Papers(Themes themes) {
        this.themes = themes;
    }

    /** The same without a container. */
    public static Papers in(ThemeSettings settings) {
        return new Papers(new Themes(settings));
    }

    /** Words, money and dates as this visit reads them. */
    public Wording wording(Visit visit) {
        return themes.named(visit.storefront().theme()).wording(visit);
    }

    /**
     * Writes one.
     *
     * @param template {@code documents/<template>.xml}
     * @param values what it shows; whatever they are, they are escaped
     * @return XHTML with its style sheet in place, which fetches nothing
     */
    public String write(String template, Visit visit, Map<String, Object> values) {
        Theme theme = themes.named(visit.storefront().theme());
        Map<String, Object> all = new HashMap<>(values);
        all.put("visit", visit);
        all.put("say", theme.wording(visit));
        all.put("paint", theme.palette().colours());
        return theme.document(template + ".xml", visit, all);
    }
}
