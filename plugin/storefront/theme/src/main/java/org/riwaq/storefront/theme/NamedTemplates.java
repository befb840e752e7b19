package org.riwaq.storefront.theme;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds the templates of a theme's folder by their ending: {@code mails/<name>.html}, {@code mails/<name>.text}. */
final class NamedTemplates extends AbstractConfigurableTemplateResolver {
    private final ThemeFiles files;
    private final String folder;
    private final String ending;

    NamedTemplates(ThemeFiles files, String folder, TemplateMode mode, boolean cacheable) {
        this.files = files;
        this.folder = folder;
        this.ending = "." + mode.name().toLowerCase(Locale.ROOT);
        setTemplateMode(mode);
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
        if (!template.endsWith(ending)) {
            return null;
        }
        return files.find(folder + "/" + template)
                .map(file -> new SpringResourceTemplateResource(file, "UTF-8"))
                .orElse(null);
    }
}
