package org.riwaq.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One of the admin's forms as it was shown: every field with its value, to be changed and sent back. */
public final class AdminForm {
    private final URI action;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, URI> lookups = new LinkedHashMap<>();
    private final List<String> errors;

    private AdminForm(URI action, List<String> errors) {
        this.action = action;
        this.errors = errors;
    }

    static AdminForm in(Document page, String selector) {
        Element form = page.selectFirst(selector);
        if (form == null)
            throw new IllegalStateException("No " + selector + " at " + page.location() + ":\n" + page.text());
        AdminForm read = new AdminForm(
                URI.create(form.absUrl("action").isEmpty() ? page.location() : form.absUrl("action")),
                form.select(".errors .error, .field-box .error").eachText().stream()
                        .filter(text -> !text.isBlank())
                        .toList());
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if ((choice && !field.hasAttr("checked")) || type.equals("submit") || type.equals("file")) continue;
            Element chosen = field.selectFirst("option[selected]");
            read.values.put(
                    field.attr("name"),
                    field.tagName().equals("select") ? (chosen == null ? "" : chosen.val()) : field.val());
        }
        for (Element button : form.select("button.to-one-lookup")) {
            Element value = button.parents()
                    .select(".additional-foreign-key-container input.value")
                    .first();
            if (value != null) read.lookups.put(value.attr("name"), URI.create(button.absUrl("data-select-url")));
        }
        return read;
    }

    /** Sets a field that the form shows. @param field the entity's, e.g. {@code defaultSku__name} */
    public AdminForm with(String field, String value) {
        String name = "fields['" + field + "'].value";
        // A choice that was not yet made is no value in the form, though it is shown.
        values.put(name, value);
        return this;
    }

    public String value(String field) {
        return values.get("fields['" + field + "'].value");
    }

    /** Where the dialog is in which a field's value is looked up. */
    URI lookup(String field) {
        URI dialog = lookups.get("fields['" + field + "'].value");
        if (dialog == null)
            throw new IllegalStateException(field + " has no lookup; the form has those of " + lookups.keySet());
        return dialog;
    }

    /** The names of the entity's fields that the form shows. */
    public List<String> fields() {
        return values.keySet().stream()
                .filter(name -> name.startsWith("fields['") && name.endsWith("'].value"))
                .map(name -> name.substring("fields['".length(), name.length() - "'].value".length()))
                .toList();
    }

    /** What the admin found wrong with the last input. */
    public List<String> errors() {
        return errors;
    }

    URI action() {
        return action;
    }

    Map<String, String> raw() {
        return values;
    }

    AdminForm withRaw(String name, String value) {
        values.put(name, value);
        return this;
    }

    String encoded() {
        return values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
