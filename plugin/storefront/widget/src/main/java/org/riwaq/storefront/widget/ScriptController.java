package org.riwaq.storefront.widget;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the script to any page: it asks for nothing by itself. */
@Controller
final class ScriptController {
    private static final MediaType TYPE = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration LONG = Duration.ofDays(365);

    private final WidgetScript script;

    ScriptController(WidgetScript script) {
        this.script = script;
    }

    /** The newest of version 1: pages that name it get what is mended by themselves. */
    @GetMapping("/widgets/v1/riwaq.js")
    ResponseEntity<byte[]> newest() {
        return answer(CacheControl.maxAge(FRESH).cachePublic());
    }

    /** That one and no other. */
    @GetMapping("/widgets/v1/riwaq-{version}.js")
    ResponseEntity<byte[]> one(@PathVariable String version) {
        return version.equals(script.version())
                ? answer(CacheControl.maxAge(LONG).cachePublic().immutable())
                : ResponseEntity.notFound()
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .build();
    }

    private ResponseEntity<byte[]> answer(CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(kept)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(script.bytes());
    }
}
