package org.riwaq.engine.document.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** Which document it is, in words. */
public final class DocumentKind implements Serializable, BroadleafEnumerationType {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, DocumentKind> TYPES = new LinkedHashMap<String, DocumentKind>();

    static {
        for (String type : new String[] {"INVOICE", "RECEIPT", "CREDIT_NOTE"}) {
            TYPES.put(type, new DocumentKind(type));
        }
    }

    private final String type;

    private DocumentKind(String type) {
        this.type = type;
    }

    /** The one of that code, or null. */
    public static DocumentKind getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getFriendlyType() {
        return "riwaq.document.kind." + type;
    }
}
