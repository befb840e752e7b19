package org.riwaq.mailpage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mails by SMTP and shows them by HTTP; both on this machine alone. */
public final class MailPage implements AutoCloseable {
    private static final int LARGEST_MAIL = 10 * 1024 * 1024;
    private static final String PAGES =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";
    /** What a mail may do in its frame: look like something, and open its links in a tab of their own. */
    private static final String MAILS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'self'";

    private final MailFiles mails;
    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private MailPage(MailFiles mails, SMTPServer smtp, HttpServer http) {
        this.mails = mails;
        this.smtp = smtp;
        this.http = http;
    }

    /**
     * Starts it.
     *
     * @param port of the page; 0: a free one
     * @param smtpPort of the mail server; 0: a free one
     * @param directory where mails are kept
     */
    public static MailPage start(int port, int smtpPort, Path directory) throws IOException {
        MailFiles mails = new MailFiles(directory);
        InetAddress here = InetAddress.getLoopbackAddress();
        HttpServer http = HttpServer.create(new InetSocketAddress(here, port), 0);
        SMTPServer smtp = SMTPServer.port(smtpPort)
                .bindAddress(here)
                .maxMessageSize(LARGEST_MAIL)
                .messageHandler((context, from, to, data) -> {
                    try {
                        mails.add(data);
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    }
                })
                .build();
        MailPage page = new MailPage(mails, smtp, http);
        smtp.start();
        http.setExecutor(page.threads);
        http.createContext("/", page::answer);
        http.start();
        return page;
    }

    /** Where the mails are shown. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    /** Where mails are taken. */
    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            // Another site's page could otherwise read this one by a name that it points here.
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            if (!host.matches("(127\\.0\\.0\\.1|localhost)(:[0-9]+)?")) {
                send(exchange, 421, "text/plain", PAGES, "Not this host");
                return;
            }
            if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                send(exchange, 405, "text/plain", PAGES, "GET only");
                return;
            }
            Texts texts = Texts.preferred(exchange.getRequestHeaders().getFirst("Accept-Language"));
            route(exchange, exchange.getRequestURI().getPath(), new Shown(texts));
        }
    }

    private void route(HttpExchange exchange, String path, Shown shown) throws IOException {
        if (path.equals("/health")) {
            send(exchange, smtp.isRunning() ? 200 : 503, "text/plain", PAGES, smtp.isRunning() ? "up" : "down");
        } else if (path.equals("/")) {
            send(exchange, 200, "text/html", PAGES, shown.list(mails.all()));
        } else {
            boolean inside = path.endsWith("/html");
            String id = path.substring(1).replace("/html", "");
            Optional<Mail> mail = mails.find(id);
            if (mail.isEmpty()) {
                send(exchange, 404, "text/html", PAGES, shown.missing());
            } else {
                send(
                        exchange,
                        200,
                        "text/html",
                        inside ? MAILS : PAGES,
                        inside ? Shown.framed(mail.get()) : shown.one(mail.get()));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        threads.shutdownNow();
    }
}
