package org.riwaq.engine.commandapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** Writes refusals as {@code application/problem+json}. */
final class RefusalWriter {
    private final ObjectMapper json = EngineJson.mapper();

    void write(HttpServletResponse answer, Refused refused) throws IOException {
        byte[] body = json.writeValueAsBytes(refused.refusal());
        answer.setStatus(refused.refusal().status);
        answer.setContentType("application/problem+json");
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }
}
