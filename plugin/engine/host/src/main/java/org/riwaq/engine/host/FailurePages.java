package org.riwaq.engine.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.catalina.Session;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered where nothing else was: on the admin's connector a page in the user's language, on the private API's
 * a refusal as problem+json. Neither says more than the status does.
 */
final class FailurePages extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    // Where the admin keeps the language that somebody chose.
    private static final String CHOSEN = "org.riwaq.engine.origin.admin.AdminLocaleResolver.chosen";

    private final Connector api;
    private final Map<String, Properties> texts = new HashMap<>();

    FailurePages(Connector api) {
        this.api = api;
        setShowReport(false);
        setShowServerInfo(false);
        for (String language : LANGUAGES) {
            texts.put(language, read(language));
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean forPrograms = request.getConnector() == api;
        try {
            response.setContentType(forPrograms ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            // A writer even where a page that broke had taken the stream or the writer before; none once bytes have
            // left.
            Writer body = response.getReporter();
            if (body != null) {
                body.write(forPrograms ? problem(status) : page(status, language(request)));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Whoever asked has left, or is being answered already", e);
        }
    }

    private static String problem(int status) {
        return "{\"code\":\"" + (status == 404 ? "request.unknown-path" : "request.status-" + status) + "\",\"status\":"
                + status + "}";
    }

    private String page(int status, String language) {
        Properties text = texts.get(language);
        String key = text.containsKey(status + ".title") ? Integer.toString(status) : status < 500 ? "400" : "500";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + text.getProperty("direction") + "\">\n<head>"
                + "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + text.getProperty(key + ".title") + "</title><style>"
                + "body{font:16px/1.6 \"Noto Sans\",\"Noto Sans Arabic\",\"Segoe UI\",Tahoma,sans-serif;background:#e9e9e9;color:#222}"
                + "main{max-width:34em;margin:10vh auto;padding:2em;background:#fff;border:1px solid #ccc}"
                + "h1{font-size:1.4em;margin:0}a{color:#5b7010}</style></head>\n<body><main><h1>"
                + text.getProperty(key + ".title") + "</h1><p>" + text.getProperty(key + ".text") + "</p><p><a href=\""
                + EngineServer.ADMIN_PATH + "/\">" + text.getProperty("back") + "</a></p></main></body>\n</html>\n";
    }

    private static String language(Request request) {
        Session session = request.getContext() == null ? null : request.getSessionInternal(false);
        Object chosen = session == null || !session.isValid()
                ? null
                : session.getSession().getAttribute(CHOSEN);
        if (chosen instanceof String && LANGUAGES.contains(chosen)) {
            return (String) chosen;
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale locale : Collections.list(request.getLocales())) {
                if (LANGUAGES.contains(locale.getLanguage())) {
                    return locale.getLanguage();
                }
            }
        }
        return LANGUAGES.get(0);
    }

    private static Properties read(String language) {
        Properties text = new Properties();
        try (InputStream file = FailurePages.class.getResourceAsStream("failures_" + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            text.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }
}
