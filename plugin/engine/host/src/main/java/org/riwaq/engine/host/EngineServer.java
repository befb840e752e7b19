package org.riwaq.engine.host;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.FileResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * Tomcat with two connectors and Broadleaf's web application at {@code /admin}; the private API is a second servlet of
 * that application. {@link PortSeparation} keeps each connector to its own paths.
 */
final class EngineServer {

    static final String ADMIN_PATH = "/admin";
    static final String DATA_SOURCE = "riwaq.engine.dataSource";
    private static final String DISPATCHER = "org.springframework.web.servlet.DispatcherServlet";
    private static final int SESSION_MINUTES = 60;
    // Pictures come with a margin for the form around them; the application's own limit is lower and speaks.
    private static final int MOST_POST_BYTES = 24 * 1024 * 1024;

    private final Tomcat tomcat;
    private final Connector admin;
    private final Connector api;

    private EngineServer(Tomcat tomcat, Connector admin, Connector api) {
        this.tomcat = tomcat;
        this.admin = admin;
        this.api = api;
    }

    /** @throws StartRefused if a port is taken or the web application fails; then nothing is left running */
    static EngineServer start(EngineHome home, EngineSettings settings, EngineDatabase database) {
        Tomcat tomcat = new Tomcat();
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.setBaseDir(directory(settings.data().resolve("tomcat")).toString());
        Connector admin = connector(settings.adminAddress(), settings.adminPort());
        Connector api = connector(settings.apiAddress(), settings.apiPort());
        tomcat.setConnector(admin);
        tomcat.getService().addConnector(api);
        noDefaults((StandardHost) tomcat.getHost());
        tomcat.getEngine().getPipeline().addValve(new BrowserHeaders());
        tomcat.getEngine().getPipeline().addValve(new FailurePages(api));
        tomcat.getEngine().getPipeline().addValve(new PortSeparation(api));
        StandardContext broadleaf = broadleaf(tomcat, home, settings, database);
        health(tomcat, settings, new Health(broadleaf, database));
        RootFailure failure = new RootFailure();
        broadleaf.addApplicationEventListener(failure);
        EngineServer server = new EngineServer(tomcat, admin, api);
        server.start(broadleaf, failure);
        return server;
    }

    private void start(StandardContext broadleaf, RootFailure failure) {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            stop();
            throw refused(e);
        }
        if (broadleaf.getState() != LifecycleState.STARTED || !Health.serves(broadleaf)) {
            stop();
            throw new StartRefused(StartRefused.APPLICATION, "The application does not start" + failure.reason());
        }
    }

    private StartRefused refused(LifecycleException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new StartRefused(
                        StartRefused.PORT,
                        "A port cannot be opened, is it taken? Wanted: " + admin.getProperty("address") + ":"
                                + admin.getPort() + " (riwaq.engine.admin.port) and " + api.getProperty("address")
                                + ":" + api.getPort() + " (riwaq.engine.api.port)",
                        e);
            }
        }
        return new StartRefused(StartRefused.APPLICATION, "Tomcat does not start: " + e.getMessage(), e);
    }

    void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat did not stop cleanly", e);
        }
    }

    private static Connector connector(String address, int port) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(port);
        connector.setProperty("address", address);
        connector.setProperty("maxThreads", "60");
        connector.setURIEncoding("UTF-8");
        connector.setXpoweredBy(false);
        connector.setThrowOnFailure(true);
        connector.setMaxPostSize(MOST_POST_BYTES);
        return connector;
    }

    private static void noDefaults(StandardHost host) {
        host.setAutoDeploy(false);
        // FailurePages stands before the host: what no host was asked for ends there too.
        host.setErrorReportValveClass("");
    }

    private static StandardContext broadleaf(
            Tomcat tomcat, EngineHome home, EngineSettings settings, EngineDatabase database) {
        StandardContext context =
                (StandardContext) tomcat.addWebapp(ADMIN_PATH, home.webapp().toString());
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        context.setJarScanner(scanner);
        StandardManager sessions = new StandardManager();
        // A stored session would be read before weaving, and with it classes that must not be loaded yet.
        sessions.setPathname(null);
        context.setManager(sessions);
        // There is one application for the life of the JVM: nothing to clean up after, nothing to warn of.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionCookieName("riwaq-admin");
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.setParentClassLoader(EngineServer.class.getClassLoader());
        context.getServletContext().setAttribute(DATA_SOURCE, database.dataSource());

        List<Path> jars = home.webappJars();
        mount(context, settings.extraModules());
        jars.addAll(settings.extraModules());
        ModuleJars modules = new ModuleJars(jars);
        context.addParameter("patchConfigLocation", ContextFiles.root(modules));
        dispatcher(context, "admin", ContextFiles.admin(modules), "/");
        return context;
    }

    private static void mount(StandardContext context, List<Path> extraModules) {
        StandardRoot resources = new StandardRoot(context);
        // Some 130 jars are asked for every class.
        resources.setArchiveIndexStrategy("purged");
        for (Path jar : extraModules) {
            resources.addPreResources(
                    new FileResourceSet(resources, "/WEB-INF/lib/" + jar.getFileName(), jar.toString(), "/"));
        }
        context.setResources(resources);
    }

    private static void dispatcher(Context context, String name, String files, String mapping) {
        Wrapper servlet = Tomcat.addServlet(context, name, DISPATCHER);
        servlet.addInitParameter("contextConfigLocation", files);
        servlet.setLoadOnStartup(1);
        servlet.addMapping(mapping);
    }

    private static void health(Tomcat tomcat, EngineSettings settings, Health health) {
        Context root = tomcat.addContext(
                "", directory(settings.data().resolve("tomcat/health")).toString());
        Tomcat.addServlet(root, "health", health).addMapping("/health");
    }

    private static File directory(Path path) {
        try {
            return Files.createDirectories(path).toFile();
        } catch (IOException e) {
            throw new StartRefused(StartRefused.SETTING, "Cannot make the directory " + path + ": " + e, e);
        }
    }

    int adminPort() {
        return admin.getLocalPort();
    }

    int apiPort() {
        return api.getLocalPort();
    }
}
