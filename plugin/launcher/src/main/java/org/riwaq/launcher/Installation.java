package org.riwaq.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riwaq.embedded.ElasticsearchSettings;

/**
 * Where the built parts of a project lie.
 *
 * @param engine the engine's runnable jar
 * @param extraModules directory of modules that the engine takes besides its own: the demo market
 * @param elasticsearch the unpacked search server
 * @param stripe the runnable jar of the server that stands for Stripe
 * @param mailPage the runnable jar of the mail server that sends nothing on
 * @param storefront the storefront's runnable jar
 * @param config the project's settings
 * @param themes the project's themes
 */
public record Installation(
        Path engine,
        Path extraModules,
        Path elasticsearch,
        Path stripe,
        Path mailPage,
        Path storefront,
        Path config,
        Path themes) {
    /** That of a project's directory after {@code mvn package}. */
    public static Installation of(Path project) {
        Path plugin = project.resolve("plugin");
        return new Installation(
                plugin.resolve("engine/host/target/riwaq-engine/riwaq-engine.jar"),
                plugin.resolve("engine/demo-market/target/riwaq-demo-market"),
                ElasticsearchSettings.builtServer(project).orElse(plugin.resolve("embedded/target/elasticsearch")),
                plugin.resolve("stripe-double/target/riwaq-stripe-double.jar"),
                plugin.resolve("mail-page/target/riwaq-mail-page.jar"),
                plugin.resolve("storefront/app/target/riwaq-storefront.jar"),
                project.resolve("config"),
                project.resolve("themes"));
    }

    Installation withExtraModules(Path modules) {
        return new Installation(engine, modules, elasticsearch, stripe, mailPage, storefront, config, themes);
    }

    /** @throws LaunchRefused naming what was not built */
    void requireBuilt(Messages messages) throws LaunchRefused {
        Map<Path, Part> needed = new LinkedHashMap<>();
        needed.put(engine, Part.ENGINE);
        needed.put(extraModules, Part.ENGINE);
        needed.put(elasticsearch.resolve("bin/elasticsearch"), Part.ELASTICSEARCH);
        needed.put(stripe, Part.STRIPE);
        needed.put(mailPage, Part.MAIL);
        needed.put(storefront, Part.STOREFRONT);
        for (var entry : needed.entrySet())
            if (!Files.exists(entry.getKey()))
                throw new LaunchRefused(
                        messages.text("refused.missing", messages.name(entry.getValue()), entry.getKey()));
    }
}
