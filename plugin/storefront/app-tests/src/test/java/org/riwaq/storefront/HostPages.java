package org.riwaq.storefront;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A partner's own site, at another origin than the storefront. */
final class HostPages implements AutoCloseable {
    private record Kept(String policy, String html) {}

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    HostPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Kept page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            if (page != null && !page.policy().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            }
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Puts a page there; its address. */
    String page(String name, String policy, String html) {
        pages.put("/" + name, new Kept(policy, html));
        return origin() + "/" + name;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
