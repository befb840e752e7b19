package org.riwaq.storefront.theme;

import java.util.Map;
import org.riwaq.storefront.api.Visit;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

/** One theme: a template engine over its files, its texts and its assets. */
final class Theme {
    private final String name;
    private final ThemeTexts texts;
    private final ThemeAssets assets;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final SpringTemplateEngine mails = new SpringTemplateEngine();
    private final SpringTemplateEngine documents = new SpringTemplateEngine();
    private final Palette palette;

    Theme(String name, ThemeFiles files, boolean cacheable) {
        this.name = name;
        this.texts = new ThemeTexts(files);
        this.assets = new ThemeAssets(files);
        engine.setTemplateResolver(new ThemeTemplates(files, cacheable));
        engine.setTemplateEngineMessageSource(texts);
        mails.addTemplateResolver(new NamedTemplates(files, "mails", TemplateMode.HTML, cacheable));
        mails.addTemplateResolver(new NamedTemplates(files, "mails", TemplateMode.TEXT, cacheable));
        mails.setTemplateEngineMessageSource(texts);
        documents.addTemplateResolver(new NamedTemplates(files, "documents", TemplateMode.XML, cacheable));
        documents.setTemplateEngineMessageSource(texts);
        this.palette = Palette.of(files);
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

    /** A part of a mail: {@code placed.html}, {@code placed.txt}. */
    String mail(String part, Visit visit, Map<String, Object> values) {
        return mails.process(part, new Context(visit.language().locale(), values));
    }

    /** Something to be printed: {@code label.xml}. */
    String document(String name, Visit visit, Map<String, Object> values) {
        return documents.process(name, new Context(visit.language().locale(), values));
    }

    Palette palette() {
        return palette;
    }
}
