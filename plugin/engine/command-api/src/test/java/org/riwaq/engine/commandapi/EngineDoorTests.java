package org.riwaq.engine.commandapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.Refusal;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The door with one controller behind it, through its real servlet and filter. */
class EngineDoorTests {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final ObjectMapper JSON = EngineJson.mapper();

    private final Doorkeeper keeper = new Doorkeeper(new BearerSecret(SECRET));
    private final MockServletContext application = new MockServletContext();

    @BeforeEach
    void openTheDoor() throws Exception {
        GenericWebApplicationContext context = new GenericWebApplicationContext(application);
        new XmlBeanDefinitionReader(context).loadBeanDefinitions("classpath:bl-riwaq-command-api-apiServlet.xml");
        context.registerBeanDefinition("bell", new RootBeanDefinition(Bell.class));
        context.refresh();
        EngineServlet servlet = new EngineServlet(context);
        servlet.init(new MockServletConfig(application, EngineDoor.SERVLET));
        application.registerNamedDispatcher(EngineDoor.SERVLET, new Straight(servlet));
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        keeper.doFilter(request, response, (asked, answered) -> {
            throw new AssertionError("no filter of the host's is asked");
        });
        return response;
    }

    private MockHttpServletResponse ask(String method, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(application, method, path);
        request.addHeader("Authorization", "Bearer " + SECRET);
        return ask(request);
    }

    private static Refusal refusal(MockHttpServletResponse response) throws IOException {
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        return JSON.readValue(response.getContentAsByteArray(), Refusal.class);
    }

    @Test
    void whoHasNoSecretIsRefusedWhateverThePath() throws Exception {
        for (String given : new String[] {null, "", "Bearer", "Bearer ", "Bearer x", "Basic " + SECRET, SECRET}) {
            MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/engine/v1/bell");
            if (given != null) {
                request.addHeader("Authorization", given);
            }
            MockHttpServletResponse response = ask(request);
            assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_UNAUTHORIZED);
            assertThat(refusal(response).code).isEqualTo("request.unauthorized");
        }
    }

    @Test
    void aContractValueIsAnsweredAsJsonWithoutNulls() throws Exception {
        MockHttpServletResponse response = ask("GET", "/engine/v1/bell");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getContentAsString())
                .isEqualTo("{\"code\":\"bell.rung\",\"status\":200,\"values\":{\"زربية\":\"é\"},\"also\":[]}");
    }

    @Test
    void anUnknownPathIsARefusal() throws Exception {
        MockHttpServletResponse response = ask("GET", "/engine/v1/nothing");

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(refusal(response).code).isEqualTo("request.unknown-path");
    }

    @Test
    void anotherMethodIsARefusal() throws Exception {
        assertThat(refusal(ask("POST", "/engine/v1/bell")).code).isEqualTo("request.method-not-allowed");
    }

    @Test
    void aFailureTellsItsTraceAndNothingElse() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/engine/v1/broken");
        request.addHeader("Authorization", "bearer " + SECRET);
        request.addHeader("X-Trace-Id", "abc-1");
        MockHttpServletResponse response = ask(request);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("X-Trace-Id")).isEqualTo("abc-1");
        assertThat(refusal(response))
                .usingRecursiveComparison()
                .isEqualTo(new Refusal("engine.failed", 500, null, Map.of("trace", "abc-1")));
    }

    @Test
    void aTraceIdThatCouldForgeALogLineIsReplaced() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/engine/v1/bell");
        request.addHeader("X-Trace-Id", "a\nERROR all is lost");

        assertThat(ask(request).getHeader("X-Trace-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void aParameterIsReadStrictly() {
        MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/engine/v1/changes");
        request.setParameter("limit", "20");
        assertThat(Parameters.of(request, "limit").number("limit", 5, 1, 500)).isEqualTo(20);
        assertThat(Parameters.of(request, "limit", "wait").number("wait", 5, 1, 500))
                .isEqualTo(5);
        assertThat(refused(() -> Parameters.of(request, "after")).field).isEqualTo("limit");

        for (String wrong : new String[] {"0", "501", "x", "1.5", "99999999999", "-1"}) {
            request.setParameter("limit", wrong);
            Refusal refusal = refused(() -> Parameters.of(request, "limit").number("limit", 5, 1, 500));
            assertThat(refusal.status).isEqualTo(400);
            assertThat(refusal.field).isEqualTo("limit");
            assertThat(refusal.values).containsEntry("min", "1").containsEntry("max", "500");
        }
        request.setParameter("limit", new String[] {"1", "2"});
        assertThat(refused(() -> Parameters.of(request, "limit")).values).containsEntry("rule", "once");
    }

    private static Refusal refused(Runnable asking) {
        try {
            asking.run();
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("not refused");
    }

    @Test
    void aDoorWithABadSecretIsRefused() {
        for (String secret : new String[] {"short", "${riwaq.engine.secret}", "   " + "x".repeat(31) + "   "}) {
            assertThatThrownBy(() -> new EngineDoor(secret)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDoorWithoutASecretStaysShut() {
        // It registers neither servlet nor filter: this application knows no way to.
        new EngineDoor(" ").setServletContext(application);
        assertThatThrownBy(() -> new EngineDoor(SECRET).setServletContext(application))
                .isInstanceOf(AbstractMethodError.class);
    }

    /** The way to the servlet, past every filter. */
    private static final class Straight implements RequestDispatcher {
        private final EngineServlet servlet;

        Straight(EngineServlet servlet) {
            this.servlet = servlet;
        }

        @Override
        public void forward(ServletRequest request, ServletResponse response) throws ServletException, IOException {
            servlet.service(request, response);
        }

        @Override
        public void include(ServletRequest request, ServletResponse response) {
            throw new UnsupportedOperationException();
        }
    }

    /** A controller as a module would bring it. */
    @Controller
    static class Bell {
        @RequestMapping(value = "/engine/v1/bell", method = RequestMethod.GET)
        @ResponseBody
        public Refusal ring() {
            return new Refusal("bell.rung", 200, null, Map.of("زربية", "é"));
        }

        @RequestMapping(value = "/engine/v1/broken", method = RequestMethod.GET)
        @ResponseBody
        public Refusal fail() {
            throw new IllegalStateException("jdbc:postgresql://secret");
        }
    }
}
