package org.riwaq.engine.commandapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.riwaq.contract.Refusal;

/** The body of a command, read strictly. */
public final class Body {
    private static final int MOST = 64 * 1024;
    private static final ObjectMapper JSON = EngineJson.mapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Refused if it is longer than 64 KB */
    public static Body of(HttpServletRequest request) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        InputStream in = request.getInputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            read.write(buffer, 0, n);
            if (read.size() > MOST) {
                throw Refused.because("request.bad-body", 413);
            }
        }
        return new Body(read.toByteArray());
    }

    /** As it came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** @throws Refused if it is no JSON object, or one of its fields is of another kind */
    public <T> T as(Class<T> type) {
        try {
            JsonNode tree = JSON.readTree(bytes);
            if (tree == null || !tree.isObject()) {
                throw Refused.because("request.bad-body", 400);
            }
            return JSON.treeToValue(tree, type);
        } catch (MismatchedInputException other) {
            String field =
                    other.getPath().isEmpty() ? null : other.getPath().get(0).getFieldName();
            throw field == null ? Refused.because("request.bad-body", 400) : badField(field, "type");
        } catch (JsonProcessingException none) {
            throw Refused.because("request.bad-body", 400);
        } catch (IOException none) {
            throw Refused.because("request.bad-body", 400);
        }
    }

    /** A field that breaks a rule: 400 {@code request.bad-field}; further names and limits in pairs. */
    public static Refused badField(String field, String rule, String... limits) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("rule", rule);
        for (int i = 0; i < limits.length; i += 2) {
            values.put(limits[i], limits[i + 1]);
        }
        return new Refused(new Refusal("request.bad-field", 400, field, Collections.unmodifiableMap(values)));
    }

    /** The text without surrounding space, 1 to so many characters, no control characters. */
    public static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.trim();
        if (text.isEmpty()) {
            throw badField(field, "required");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw badField(field, "length", "max", Integer.toString(longest));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw badField(field, "format");
        }
        return text;
    }

    /** The number, if it is from {@code min} to {@code max}. */
    public static int number(String field, int given, int min, int max) {
        if (given < min || given > max) {
            throw badField(field, "range", "min", Integer.toString(min), "max", Integer.toString(max));
        }
        return given;
    }
}
