package org.riwaq.engine.origin.rules;

import java.util.Locale;
import java.util.Map;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.riwaq.contract.Refusal;
import org.springframework.context.MessageSource;

/** Says refusals to whoever uses the admin, in that person's language. */
public final class RefusalTexts {
    private final MessageSource messages;

    public RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The message {@code riwaq.refusal.<code>} with the refusal's values in it. */
    public String of(Refusal refusal) {
        BroadleafRequestContext request = BroadleafRequestContext.getBroadleafRequestContext();
        Locale locale = request == null ? Locale.FRENCH : request.getJavaLocale();
        String text = messages.getMessage("riwaq.refusal." + refusal.code, null, locale);
        for (Map.Entry<String, String> named : refusal.values.entrySet()) {
            text = text.replace("{" + named.getKey() + "}", named.getValue());
        }
        return text;
    }
}
