package org.riwaq.foreignhost;

import java.io.File;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** The shop: {@code ShopServer <module directory> <web applications>}; its database is {@code shop.database.*}, its port free and printed. */
public final class ShopServer {
    private static final String LIB = "/WEB-INF/lib";

    private ShopServer() {}

    public static void main(String[] arguments) throws Exception {
        File module = new File(arguments[0]).getAbsoluteFile();
        Tomcat tomcat = new Tomcat();
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.setBaseDir(new File(module, "target/tomcat").getPath());
        tomcat.enableNaming();
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        // Site and admin start beside each other.
        ((StandardHost) tomcat.getHost()).setStartStopThreads(2);
        Context site = application(tomcat, "", new File(arguments[1], "site"));
        Context admin = application(tomcat, "/admin", new File(arguments[1], "admin"));
        mount(site, LIB, new File(module, "target/shop/both"));
        mount(admin, LIB, new File(module, "target/shop/both"));
        mount(admin, LIB, new File(module, "target/shop/admin"));
        mount(site, "/WEB-INF/classes", new File(module, "target/classes"));
        mount(admin, "/WEB-INF/classes", new File(module, "target/classes"));
        try {
            tomcat.start();
        } catch (LifecycleException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.out.println("site " + site.getState() + ", admin " + admin.getState());
        if (site.getState() != LifecycleState.STARTED || admin.getState() != LifecycleState.STARTED) {
            System.exit(1);
        }
        System.out.println("shop open on port " + connector.getLocalPort());
    }

    private static Context application(Tomcat tomcat, String path, File directory) {
        StandardContext application = (StandardContext) tomcat.addWebapp(path, directory.getPath());
        application.setParentClassLoader(ShopServer.class.getClassLoader());
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        application.setJarScanner(scanner);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        application.setManager(sessions);
        application.setResources(new StandardRoot(application));
        return application;
    }

    private static void mount(Context application, String path, File directory) {
        WebResourceRoot resources = application.getResources();
        resources.addPreResources(new DirResourceSet(resources, path, directory.getPath(), "/"));
    }
}
