package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body strictly: every foreign field and wrong type is named. What a value may be, the engine says. */
final class JsonBody {
    private static final int MOST_BYTES = 16 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;

    private JsonBody(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** Makes a value of the body and goes on with it, or says what is wrong with the body. */
    static <B, V> Outcome<V> read(
            HttpServletRequest request, Language language, Function<JsonBody, B> reader, Function<B, Outcome<V>> then) {
        if (!isJson(request.getContentType())) {
            return no(Problems.of("body.content-type", 415, language));
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return no(Problems.of("body.too-large", 413, language));
            }
            JsonNode object = JSON.readTree(bytes);
            if (!object.isObject()) {
                return no(Problems.of("body.not-json", 400, language));
            }
            JsonBody body = new JsonBody(object, "", new ArrayList<>());
            B value = reader.apply(body);
            return body.faults.isEmpty() ? then.apply(value) : no(Problems.refused(body.faults, language));
        } catch (IOException | JacksonException unreadable) {
            return no(Problems.of("body.not-json", 400, language));
        }
    }

    private static <V> Outcome<V> no(Problem problem) {
        return new Outcome.Refused<>(problem, false);
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    /** Refuses every field that is not one of these. */
    JsonBody only(String... known) {
        for (String name : object.propertyNames()) {
            if (!List.of(known).contains(name)) {
                faults.add(new Fault("field.foreign", shown(name), String.join("|", known), ""));
            }
        }
        return this;
    }

    @Nullable
    String text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            wrong(name, "string");
            return null;
        }
        return value.stringValue();
    }

    String needed(String name) {
        String value = text(name);
        if (value == null && !object.hasNonNull(name)) {
            faults.add(new Fault("field.required", path + name, "required", ""));
        }
        return value == null ? "" : value;
    }

    @Nullable
    Long number(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            wrong(name, "integer");
            return null;
        }
        return value.longValue();
    }

    long neededNumber(String name) {
        Long value = number(name);
        if (value == null && !object.hasNonNull(name)) {
            faults.add(new Fault("field.required", path + name, "required", ""));
        }
        return value == null ? 0 : value;
    }

    int neededInt(String name) {
        // Beyond an int is beyond every limit of the engine, which names it.
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, neededNumber(name)));
    }

    List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        for (JsonNode one : array(name)) {
            if (one.isString()) {
                values.add(one.stringValue());
            } else {
                wrong(name, "array of strings");
            }
        }
        return values;
    }

    <E> List<E> objects(String name, Function<JsonBody, E> reader) {
        List<E> values = new ArrayList<>();
        for (JsonNode one : array(name)) {
            if (one.isObject()) {
                values.add(reader.apply(new JsonBody(one, path + name + ".", faults)));
            } else {
                wrong(name, "array of objects");
            }
        }
        return values;
    }

    private Iterable<JsonNode> array(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(name, "array");
            return List.of();
        }
        return value;
    }

    private void wrong(String name, String type) {
        faults.add(new Fault("field.type", path + name, type, ""));
    }

    private String shown(String name) {
        return path + (name.length() > 60 ? name.substring(0, 60) + "…" : name);
    }
}
