package org.riwaq.storefront.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WidgetScriptTests {
    private static final int MOST_BYTES = 10_000;

    private final WidgetScript script = new WidgetScript();

    @Test
    void allWidgetsTogetherAreSmallOnTheWire() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(wire)) {
            gzip.write(script.bytes());
        }
        assertThat(wire.size()).isBetween(1000, MOST_BYTES);
    }

    @Test
    void theBuiltScriptDefinesEveryWidgetAndTakesNoHtmlAsText() {
        String text = new String(script.bytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "riwaq-products",
                        "riwaq-product\"",
                        "riwaq-maker",
                        "riwaq-exhibition",
                        "riwaq-circuit",
                        "riwaq-search")
                .startsWith("const riwaqScript=import.meta.url;(()=>{");
    }

    @Test
    void noSourceTouchesWhatBelongsToThePage() throws IOException {
        List<String> forbidden = List.of(
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "cookie",
                "localStorage",
                "sessionStorage",
                "indexedDB",
                "window.",
                "globalThis",
                "http://",
                "https://");
        try (Stream<Path> files = Files.walk(Path.of("src/main/script"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // Examples in comments show whole addresses; the name of SVG is one.
                String code = Files.readString(file)
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replace("http://www.w3.org/2000/svg", "");
                assertThat(forbidden.stream().filter(code::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void itsAddressAndItsHashAreOfItsContent() {
        assertThat(script.address()).matches("/widgets/v1/riwaq-[0-9a-f]{12}\\.js");
        assertThat(script.integrity()).matches("sha384-[A-Za-z0-9+/]{64}");
    }
}
