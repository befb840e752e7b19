package org.riwaq.storefront.theme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds {@code templates/<name>.html} in a theme. */
final class ThemeTemplates extends AbstractConfigurableTemplateResolver {
    private final ThemeFiles files;

    ThemeTemplates(ThemeFiles files, boolean cacheable) {
        this.files = files;
        setTemplateMode(TemplateMode.HTML);
        setCacheable(cacheable);
    }

    @Override
    protected @Nullable ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            @Nullable String characterEncoding,
            @Nullable Map<String, Object> attributes) {
        return files.find("templates/" + template + ".html")
                .map(file -> new SpringResourceTemplateResource(file, "UTF-8"))
                .orElse(null);
    }
}
