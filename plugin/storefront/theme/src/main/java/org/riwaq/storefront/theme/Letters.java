package org.riwaq.storefront.theme;

import java.util.HashMap;
import java.util.Map;
import org.riwaq.storefront.api.Visit;
import org.springframework.stereotype.Component;

/** Mails in the theme of a storefront and the language of whoever reads them. */
@Component
public final class Letters {
    private final Themes themes;

    Letters(Themes themes) {
        this.themes = themes;
    }

    /** The same without a container. */
    public static Letters in(ThemeSettings settings) {
        return new Letters(new Themes(settings));
    }

    /**
     * Writes one.
     *
     * @param template {@code mails/<template>.html} and {@code .text}
     * @param words which texts it says: {@code mail.<words>.subject} and so on
     * @param about what its subject names
     * @param values what its templates show; whatever they are, they are escaped
     */
    public Letter write(String template, String words, String about, Visit visit, Map<String, Object> values) {
        Theme theme = themes.named(visit.storefront().theme());
        Wording say = theme.wording(visit);
        Map<String, Object> all = new HashMap<>(values);
        all.put("visit", visit);
        all.put("words", words);
        all.put("say", say);
        all.put("paint", theme.palette().colours());
        all.put("subject", say.text("mail." + words + ".subject", about));
        return new Letter(
                all.get("subject").toString(),
                theme.mail(template + ".html", visit, all),
                theme.mail(template + ".text", visit, all));
    }
}
