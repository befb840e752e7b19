package org.riwaq.storefront.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.riwaq.storefront.api.WidgetCode;
import org.springframework.stereotype.Component;

/** The one script that all widgets are in, as the build made it. */
@Component
public final class WidgetScript implements WidgetCode {
    private static final int SHORT = 12;

    private final byte[] bytes;
    private final byte[] hash;

    WidgetScript() {
        try (InputStream file = WidgetScript.class.getResourceAsStream("riwaq.js")) {
            if (file == null) {
                throw new IllegalStateException("The script of the widgets was not built into this jar");
            }
            bytes = file.readAllBytes();
            hash = MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The script of the widgets cannot be read", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-384", impossible);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Its own in an address: another one when the script is another. */
    public String version() {
        return HexFormat.of().formatHex(hash).substring(0, SHORT);
    }

    @Override
    public String address() {
        return "/widgets/v1/riwaq-" + version() + ".js";
    }

    @Override
    public String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(hash);
    }
}
