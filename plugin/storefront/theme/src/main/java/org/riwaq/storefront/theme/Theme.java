package org.riwaq.storefront.theme;

import java.util.Map;
import org.riwaq.storefront.api.Visit;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** One theme: a template engine over its files, its texts and its assets. */
final class Theme {
    private final String name;
    private final ThemeTexts texts;
    private final ThemeAssets assets;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Theme(String name, ThemeFiles files, boolean cacheable) {
        this.name = name;
        this.texts = new ThemeTexts(files);
        this.assets = new ThemeAssets(files);
        engine.setTemplateResolver(new ThemeTemplates(files, cacheable));
        engine.setTemplateEngineMessageSource(texts);
    }

    String name() {
        return name;
    }

    ThemeAssets assets() {
        return assets;
    }

    /** Words, money and dates as this visit reads them. */
    Wording wording(Visit visit) {
        return new Wording(texts, visit);
    }

    String render(String template, Visit visit, Map<String, Object> values) {
        return engine.process(template, new Context(visit.language().locale(), values));
    }
}
