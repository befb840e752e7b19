package org.riwaq.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.riwaq.acceptance.fleet.Fleet;
import org.riwaq.acceptance.fleet.Postman;
import org.riwaq.embedded.Directories;
import org.riwaq.launcher.LaunchRefused;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Steps;

/** One market with the demo's data for all tests, on free ports; it is closed when the last has run. */
public final class WholeMarket implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Market.class || type == Postman.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root's store closes what it holds.
        Opened opened = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(WholeMarket.class, key -> open(), Opened.class);
        return parameter.getParameter().getType() == Market.class ? opened.market : opened.postman;
    }

    private record Opened(Market market, Postman postman) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            market.close();
            postman.close();
        }
    }

    private static Opened open() {
        try {
            Path project = project();
            Path data = project.resolve("plugin/acceptance/target/market");
            Directories.delete(data);
            Postman postman = Postman.open();
            Market market = Market.start(Fleet.settings(project, data, postman), Steps.SILENT);
            postman.serve(market.storefront());
            return new Opened(market, postman);
        } catch (IOException | LaunchRefused failed) {
            throw new IllegalStateException("The market does not open: " + failed.getMessage(), failed);
        }
    }

    private static Path project() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent())
            if (Files.isDirectory(above.resolve(".mvn"))) return above;
        throw new IllegalStateException("Not in a checkout: " + Path.of("").toAbsolutePath());
    }
}
