package org.riwaq.engine.origin.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.broadleafcommerce.common.locale.domain.Locale;
import org.broadleafcommerce.common.locale.domain.LocaleImpl;
import org.broadleafcommerce.common.web.BroadleafLocaleResolverImpl;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The admin speaks the language the user chose ({@code ?blLocaleCode=es}, kept in the session), else the browser's, else
 * French. Elsewhere than in the admin the host's own way stays.
 */
public class AdminLocaleResolver extends BroadleafLocaleResolverImpl {
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    private static final String CHOSEN = AdminLocaleResolver.class.getName() + ".chosen";

    private final String country;

    /**
     * @param country whose way of writing numbers French and Arabic take, e.g. {@code MA}: bare {@code ar} would show
     *     other digits than people there use
     */
    public AdminLocaleResolver(String country) {
        this.country = country;
    }

    @Override
    public Locale resolveLocale(WebRequest request) {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        if (context == null || !Boolean.TRUE.equals(context.getAdmin())) {
            return super.resolveLocale(request);
        }
        String language = chosen(request);
        Locale locale = locale(language == null ? ofBrowser(request.getHeader("Accept-Language")) : language);
        request.setAttribute(LOCALE_VAR, locale, WebRequest.SCOPE_REQUEST);
        // Where the pages look, and would find the browser's language.
        request.setAttribute(
                CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME,
                BroadleafRequestContext.convertLocaleToJavaLocale(locale),
                WebRequest.SCOPE_REQUEST);
        return locale;
    }

    private static String chosen(WebRequest request) {
        String asked = request.getParameter(LOCALE_CODE_PARAM);
        if (asked != null && LANGUAGES.contains(asked)) {
            request.setAttribute(CHOSEN, asked, WebRequest.SCOPE_SESSION);
            return asked;
        }
        return (String) request.getAttribute(CHOSEN, WebRequest.SCOPE_SESSION);
    }

    static String ofBrowser(String header) {
        if (header != null && !header.trim().isEmpty()) {
            try {
                for (LanguageRange range : LanguageRange.parse(header)) {
                    String language = range.getRange().split("-")[0];
                    if (LANGUAGES.contains(language)) {
                        return language;
                    }
                }
            } catch (IllegalArgumentException noLanguages) {
                return LANGUAGES.get(0);
            }
        }
        return LANGUAGES.get(0);
    }

    private Locale locale(String language) {
        boolean ofCountry = "fr".equals(language) || "ar".equals(language);
        // Not a row of the host's: those are for translations, which have a language alone.
        LocaleImpl locale = new LocaleImpl();
        locale.setLocaleCode(ofCountry ? language + "_" + country : language);
        locale.setFriendlyName(language);
        return locale;
    }
}
