package org.riwaq.engine.commandapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.FilterRegistration;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.riwaq.engine.module.EngineModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.context.ServletContextAware;
import org.springframework.web.context.support.XmlWebApplicationContext;

/**
 * Opens {@code /engine/*} in the web application of the admin: a servlet, and a doorkeeper before every other filter. It
 * registers both while the root context starts, so a host needs no line in its {@code web.xml}. Without a secret it
 * stays shut.
 */
public final class EngineDoor implements ServletContextAware {
    /** The servlet's name. */
    public static final String SERVLET = "riwaq-engine";

    private static final String PATHS = "/engine/*";

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);

    private final BearerSecret secret;
    private Collection<EngineModule> modules = Collections.emptyList();

    /**
     * @param secret what callers send as {@code Authorization: Bearer}, at least 32 characters; blank: nobody may call
     * @throws IllegalArgumentException if it is shorter: an open door is no door
     */
    public EngineDoor(String secret) {
        this.secret = secret.trim().isEmpty() ? null : new BearerSecret(secret);
    }

    /** The modules that are there; each may have a file of controllers. */
    @Autowired
    public void setModules(Collection<EngineModule> all) {
        modules = all;
    }

    @Override
    public void setServletContext(ServletContext application) {
        if (secret == null) {
            LOG.warn("The private API at /engine stays shut: riwaq.engine.secret is not set");
            return;
        }
        FilterRegistration.Dynamic keeper = application.addFilter(SERVLET + "-doorkeeper", new Doorkeeper(secret));
        keeper.setAsyncSupported(true);
        keeper.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATHS);

        XmlWebApplicationContext context = new XmlWebApplicationContext();
        context.setConfigLocations(controllers());
        ServletRegistration.Dynamic servlet = application.addServlet(SERVLET, new EngineServlet(context));
        // At start, not at the first request: a door that does not open must fail the start.
        servlet.setLoadOnStartup(2);
        servlet.addMapping(PATHS);
    }

    private String[] controllers() {
        List<String> files = new ArrayList<>();
        for (EngineModule module : modules) {
            Resource file = new ClassPathResource("bl-riwaq-" + module.name() + "-apiServlet.xml");
            if (file.exists()) {
                files.add("classpath:" + file.getFilename());
            }
        }
        return files.toArray(new String[0]);
    }
}
