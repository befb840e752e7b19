package org.riwaq.engine.partner.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;
import org.riwaq.engine.partner.dao.StorefrontDao;
import org.riwaq.engine.partner.domain.Storefront;

/** A storefront answers to hosts that no other has, in languages that pages exist for. */
public final class StorefrontRules implements Rules<Storefront> {
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HOST =
            Pattern.compile("\\*|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private final StorefrontDao dao;

    public StorefrontRules(StorefrontDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Storefront> subject() {
        return Storefront.class;
    }

    @Override
    public List<Refusal> broken(Storefront storefront) {
        Refusals refusals = new Refusals();
        shortName("code", storefront.getCode(), refusals);
        shortName("theme", storefront.getTheme(), refusals);
        for (String language : several(storefront.getLanguages())) {
            if (!LANGUAGES.contains(language)) {
                refusals.add(
                        "storefront.language.unknown",
                        "languages",
                        "value",
                        language,
                        "known",
                        String.join(", ", LANGUAGES));
            }
        }
        if (storefront.getCurrency() != null && !isCurrency(storefront.getCurrency())) {
            refusals.add("storefront.currency.unknown", "currency", "value", storefront.getCurrency());
        }
        hosts(storefront, refusals);
        return refusals.list();
    }

    private static void shortName(String field, String value, Refusals refusals) {
        if (value != null && !SHORT_NAME.matcher(value).matches()) {
            refusals.add("storefront.short-name.format", field, "value", value);
        }
    }

    private void hosts(Storefront storefront, Refusals refusals) {
        Set<String> own = new HashSet<String>();
        for (String host : several(storefront.getHosts())) {
            if (!HOST.matcher(host).matches()) {
                refusals.add("storefront.host.format", "hosts", "value", host);
            } else if (!own.add(host)) {
                refusals.add("storefront.host.twice", "hosts", "value", host);
            }
        }
        for (Storefront other : dao.readAll()) {
            if (other.getId().equals(storefront.getId())) {
                continue;
            }
            if (other.getCode().equals(storefront.getCode())) {
                refusals.add("storefront.code.taken", "code", "value", other.getCode());
            }
            for (String host : several(other.getHosts())) {
                if (own.contains(host)) {
                    refusals.add("storefront.host.taken", "hosts", "value", host, "code", other.getCode());
                }
            }
        }
    }

    private static boolean isCurrency(String code) {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getCurrencyCode().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> several(String joined) {
        return joined == null ? Collections.<String>emptyList() : Arrays.asList(joined.split(";"));
    }
}
