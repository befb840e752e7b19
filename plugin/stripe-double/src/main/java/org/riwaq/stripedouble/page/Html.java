package org.riwaq.stripedouble.page;

/** Builds a page. Everything but {@link #raw} is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html raw(String html) {
        out.append(html);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with a text in it; attributes as names and values in turn. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).raw("</" + name + ">");
    }

    Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        out.append('>');
        return this;
    }

    static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    /** A whole page around a body. */
    static String page(Words words, String title, String body) {
        return "<!doctype html>\n<html lang=\"" + words.language() + "\" dir=\"" + words.direction() + "\"><head>"
                + "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + escaped(title) + "</title>"
                + "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/js/double.css\"></head>"
                + "<body>" + body + "</body></html>\n";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
