package org.riwaq.engine.origin.domain;

import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;

/** The name of a listed thing in the language of whoever looks at the admin. */
final class NameInLanguage {
    private NameInLanguage() {}

    static String of(Named thing) {
        BroadleafRequestContext request = BroadleafRequestContext.getBroadleafRequestContext();
        Locale locale = request == null ? null : request.getJavaLocale();
        switch (locale == null ? "fr" : locale.getLanguage()) {
            case "ar":
                return thing.getNameAr();
            case "en":
                return thing.getNameEn();
            case "es":
                return thing.getNameEs();
            default:
                return thing.getName();
        }
    }
}
