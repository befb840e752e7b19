package org.riwaq.engine.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Spring files of the web application's two contexts: stock Broadleaf's, then the modules', then the host's. */
final class ContextFiles {

    private ContextFiles() {}

    static String root(ModuleJars modules) {
        List<String> files = new ArrayList<>(Arrays.asList(
                "bl-open-admin-contentClient-applicationContext.xml",
                "bl-open-admin-contentCreator-applicationContext.xml",
                "bl-admin-applicationContext.xml",
                "bl-cms-contentClient-applicationContext.xml",
                "bl-cms-contentCreator-applicationContext.xml"));
        files.addAll(modules.contexts());
        return onClassPath(files, "classpath:/");
    }

    static String admin(ModuleJars modules) {
        List<String> files = new ArrayList<>(Arrays.asList(
                "applicationContext-servlet-open-admin.xml",
                "applicationContext-servlet-admin.xml",
                "applicationContext-servlet-cms-contentCreator.xml",
                "applicationContext-servlet-cms-contentClient.xml"));
        files.addAll(modules.pagesServlets());
        return onClassPath(files, "classpath:");
    }

    private static String onClassPath(List<String> files, String prefix) {
        return prefix + String.join(" " + prefix, files);
    }
}
