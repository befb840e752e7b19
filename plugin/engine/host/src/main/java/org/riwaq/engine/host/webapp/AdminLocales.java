package org.riwaq.engine.host.webapp;

import java.util.Collections;
import java.util.List;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.locale.domain.Locale;
import org.broadleafcommerce.common.locale.service.LocaleService;
import org.broadleafcommerce.common.web.BroadleafLocaleResolverImpl;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * The admin's language: {@code ?blLocaleCode=} and then the session, as in stock Broadleaf; before that the first of the
 * browser's languages that the market has, else the market's own.
 */
public final class AdminLocales extends BroadleafLocaleResolverImpl {

    @Resource(name = "blLocaleService")
    private LocaleService locales;

    @Override
    public Locale resolveLocale(WebRequest request) {
        if (isUndecided(request)) {
            Locale preferred = preferred(((ServletWebRequest) request).getRequest());
            if (preferred != null) {
                request.setAttribute(LOCALE_VAR, preferred, WebRequest.SCOPE_REQUEST);
            }
        }
        return super.resolveLocale(request);
    }

    private static boolean isUndecided(WebRequest request) {
        return request instanceof ServletWebRequest
                && request.getParameter(LOCALE_CODE_PARAM) == null
                && request.getAttribute(LOCALE_VAR, WebRequest.SCOPE_REQUEST) == null
                && request.getAttribute(LOCALE_VAR, WebRequest.SCOPE_GLOBAL_SESSION) == null
                && ((ServletWebRequest) request).getRequest().getHeader("Accept-Language") != null;
    }

    private Locale preferred(HttpServletRequest request) {
        List<Locale> offered = locales.findAllLocales();
        for (java.util.Locale wanted : Collections.list(request.getLocales())) {
            for (Locale locale : offered) {
                if (locale.getLocaleCode().split("_")[0].equals(wanted.getLanguage())) {
                    return locale;
                }
            }
        }
        return null;
    }
}
