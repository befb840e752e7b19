package org.riwaq.engine.host.webapp;

import org.apache.commons.lang.StringEscapeUtils;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.service.DynamicEntityRemoteService;

/**
 * Cleans every text that the admin saves. Stock Broadleaf stores the cleaner's HTML, so that {@code Fils & Filles}
 * becomes {@code Fils &amp; Filles}; here a text without markup is stored as it was typed, and a text that hides markup
 * behind entities is cleaned until nothing is left to find.
 */
public class CleanedEntityService extends DynamicEntityRemoteService {

    /** The message a person sees for a text that the cleaner does not take. */
    static final String TOO_LONG = "riwaq.host.text.tooLong";
    // antisamy-myspace.xml, directive maxInputSize; the message names it.
    static final int LONGEST = 15_000;
    private static final int MOST_LAYERS = 8;

    @Override
    protected void cleanEntity(Entity entity) throws ServiceException {
        for (Property property : entity.getProperties()) {
            String given = property.getValue();
            property.setRawValue(given);
            if (given != null && given.length() > LONGEST) {
                entity.addValidationError(property.getName(), TOO_LONG);
            } else if (given != null) {
                String clean = clean(given);
                property.setValue(clean);
                property.setUnHtmlEncodedValue(hasMarkup(clean) ? StringEscapeUtils.unescapeHtml(clean) : clean);
            }
        }
    }

    private String clean(String text) throws ServiceException {
        String current = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String html = exploitProtectionService.cleanString(current);
            String next = hasMarkup(html) ? html : StringEscapeUtils.unescapeHtml(html);
            if (next.equals(current)) {
                return next;
            }
            current = next;
        }
        // Nobody types eight layers of entities; what is left is stored escaped.
        return exploitProtectionService.cleanString(current);
    }

    // The cleaner escapes every '<' that is no tag: one that is left is a tag.
    private static boolean hasMarkup(String html) {
        return html.indexOf('<') >= 0;
    }
}
