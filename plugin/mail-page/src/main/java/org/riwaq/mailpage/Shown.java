package org.riwaq.mailpage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages' HTML. Everything that came by mail is escaped, but in the frame, which may do nothing. */
record Shown(Texts texts) {
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-inline-size:56rem;"
            + "padding:1rem;color:#29211a;background:#fbf6ec}a{color:#863416}h1{font-size:1.4rem}ul{list-style:none;padding:0}"
            + "li{padding:.6rem 0;border-block-end:1px solid #decfb6}small{color:#66594b}pre{white-space:pre-wrap;"
            + "overflow-wrap:anywhere;background:#fffdf8;padding:1rem;border:1px solid #decfb6}"
            + "iframe{inline-size:100%;block-size:70vh;border:1px solid #decfb6;background:#fff}";

    // Text is escaped before: neither a quote nor what ends a sentence is part of an address.
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:(?!&quot;|&#39;|&lt;|&gt;)[^\\s])+(?<![.,;:!?)])");

    String list(List<Mail> mails) {
        String items = mails.stream()
                .map(mail ->
                        "<li><a href=\"/" + mail.id() + "\"><bdi>" + escaped(subject(mail)) + "</bdi></a><br><small>"
                                + word("to") + " <bdi>" + escaped(mail.to()) + "</bdi> · <bdi dir=\"ltr\">"
                                + escaped(mail.date())
                                + "</bdi></small></li>")
                .collect(Collectors.joining("\n"));
        String body = "<h1>" + word("title") + "</h1><p>" + word("what") + "</p>"
                + (items.isEmpty() ? "<p>" + word("none") + "</p>" : "<ul>" + items + "</ul>");
        return page(word("title"), body);
    }

    String one(Mail mail) {
        String frame = mail.html().isEmpty()
                ? ""
                : "<h2>" + word("html") + "</h2><iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\""
                        + " referrerpolicy=\"no-referrer\" title=\"" + word("html")
                        + "\" src=\"/" + mail.id() + "/html\"></iframe>";
        return page(
                escaped(subject(mail)),
                "<p><a href=\"/\">" + word("back") + "</a></p><h1><bdi>" + escaped(subject(mail)) + "</bdi></h1><p>"
                        + word("from") + " <bdi>" + escaped(mail.from()) + "</bdi><br>" + word("to") + " <bdi>"
                        + escaped(mail.to()) + "</bdi></p>" + frame + "<h2>" + word("text") + "</h2><pre dir=\"auto\">"
                        + linked(mail.text()) + "</pre><h2>" + word("headers") + "</h2><pre dir=\"ltr\">"
                        + escaped(mail.headers()) + "</pre>");
    }

    /** A mail's HTML as its frame gets it: its links, which in a frame lead nowhere, open tabs. */
    static String framed(Mail mail) {
        // At its end: before it, the document type would come too late.
        return mail.html() + "<base target=\"_blank\">";
    }

    String missing() {
        return page(word("missing"), "<h1>" + word("missing") + "</h1><p><a href=\"/\">" + word("back") + "</a></p>");
    }

    private String subject(Mail mail) {
        return mail.subject().isBlank() ? texts.of("no-subject") : mail.subject();
    }

    private String word(String key) {
        return escaped(texts.of(key));
    }

    private String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"" + texts.locale().toLanguageTag() + "\" dir=\"" + texts.direction()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + title + "</title><style>" + STYLE + "</style></head><body><main>" + body
                + "</main></body></html>";
    }

    private static String linked(String text) {
        return ADDRESS.matcher(escaped(text))
                .replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noopener noreferrer\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
