package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** IIIF over HTTP: Presentation API 3.0 and Image API 3.0; each test names its section. */
@FixtureTest
class IiifTests {
    private static final String MANIFEST = "/iiif/exhibitions/entre-desert-et-mer/manifest";
    private static final String IMAGE = "/iiif/images/0000000000000000000000000000000000000000000000000000000000abc001";

    @Autowired
    Browser browser;

    private JsonNode manifest() {
        HttpResponse<String> answer = browser.get(MANIFEST);
        assertThat(answer.statusCode()).isEqualTo(200);
        return browser.json(answer);
    }

    private String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void presentation4_6_and_5_2_aManifestHasItsContextFirstAndItsOwnAddress() {
        JsonNode manifest = manifest();
        assertThat(manifest.propertyNames().iterator().next()).isEqualTo("@context");
        assertThat(manifest.path("@context").asString()).isEqualTo("http://iiif.io/api/presentation/3/context.json");
        assertThat(manifest.path("id").asString()).isEqualTo(browser.host() + MANIFEST);
        assertThat(manifest.path("type").asString()).isEqualTo("Manifest");
        assertThat(manifest.path("items").size()).isGreaterThan(10);
    }

    @Test
    void presentation4_4_textsAreListsByLanguage() {
        JsonNode manifest = manifest();
        assertThat(manifest.at("/label/fr/0").asString()).isEqualTo("Entre désert et mer <2026>");
        assertThat(manifest.at("/label/ar/0").asString()).isEqualTo("معرض 11");
        for (JsonNode canvas : manifest.path("items")) {
            for (JsonNode texts : canvas.path("label")) {
                assertThat(texts.isArray()).isTrue();
            }
            assertThat(canvas.at("/metadata/0/label/ar/0").asString()).isEqualTo("الصانع");
            assertThat(canvas.at("/metadata/0/value/fr/0").asString()).isNotEmpty();
        }
    }

    @Test
    void presentation5_3_to_5_6_eachCanvasIsPaintedByOnePictureThatTargetsIt() {
        Set<String> ids = new HashSet<>();
        for (JsonNode canvas : manifest().path("items")) {
            assertThat(canvas.path("type").asString()).isEqualTo("Canvas");
            assertThat(canvas.path("width").asInt()).isPositive();
            assertThat(canvas.path("height").asInt()).isPositive();
            String id = canvas.path("id").asString();
            assertThat(id).startsWith(browser.host()).doesNotContain("#");
            assertThat(ids.add(id)).as("an address of its own").isTrue();
            JsonNode page = canvas.at("/items/0");
            assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
            assertThat(ids.add(page.path("id").asString())).isTrue();
            JsonNode painting = page.at("/items/0");
            assertThat(painting.path("type").asString()).isEqualTo("Annotation");
            assertThat(painting.path("motivation").asString()).isEqualTo("painting");
            assertThat(painting.path("target").asString()).isEqualTo(id);
            JsonNode body = painting.path("body");
            assertThat(body.path("type").asString()).isEqualTo("Image");
            assertThat(body.path("format").asString()).isEqualTo("image/jpeg");
            assertThat(body.at("/service/0/type").asString()).isEqualTo("ImageService3");
            assertThat(body.at("/service/0/profile").asString()).isEqualTo("level0");
            assertThat(body.path("id").asString())
                    .isEqualTo(body.at("/service/0/id").asString() + "/full/max/0/default.jpg");
        }
    }

    @Test
    void presentation6_3_isJsonLdForEverybodyAndOpenToOtherOrigins() {
        HttpResponse<String> answer = browser.get(MANIFEST, "Origin", "https://viewer.example");
        assertThat(type(answer))
                .startsWith("application/ld+json")
                .contains("profile=\"http://iiif.io/api/presentation/3/context.json\"");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(type(browser.get(MANIFEST, "Accept", "application/json"))).startsWith("application/json");
    }

    @Test
    void aManifestHasAnETagAndFollowsItsExhibition() {
        String etag = browser.get(MANIFEST).headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(MANIFEST, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(browser.get("/iiif/exhibitions/ancien-printemps/manifest")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/iiif/exhibitions/printemps/manifest");
        assertThat(browser.get("/iiif/exhibitions/rien/manifest").statusCode()).isEqualTo(404);
        assertThat(browser.json(browser.get("/iiif/exhibitions/printemps/manifest"))
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void image2_theBaseAddressLeadsToTheInformation() {
        HttpResponse<String> base = browser.get(IMAGE);
        assertThat(base.statusCode()).isEqualTo(303);
        assertThat(base.headers().firstValue("Location")).hasValue(browser.host() + IMAGE + "/info.json");
    }

    @Test
    void image5_1_informationIsJsonLdAndOpenToOtherOrigins() {
        HttpResponse<String> info = browser.get(IMAGE + "/info.json", "Origin", "https://viewer.example");
        assertThat(type(info))
                .startsWith("application/ld+json")
                .contains("profile=\"http://iiif.io/api/image/3/context.json\"");
        assertThat(info.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(info.headers().firstValue("ETag")).isPresent();
        JsonNode json = browser.json(info);
        assertThat(json.path("id").asString()).isEqualTo(browser.host() + IMAGE);
        assertThat(json.path("width").asInt()).isEqualTo(1200);
    }

    @Test
    void image5_3_everyListedSizeIsSentExactlySo() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (JsonNode size : browser.json(browser.get(IMAGE + "/info.json")).path("sizes")) {
            for (String region : new String[] {"full", "square"}) {
                String path = IMAGE + "/" + region + "/" + size.path("width").asInt() + ","
                        + size.path("height").asInt() + "/0/default.jpg";
                HttpResponse<byte[]> answer = http.send(
                        HttpRequest.newBuilder(URI.create(browser.host() + path))
                                .header("Origin", "https://viewer.example")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(type(answer)).isEqualTo("image/jpeg");
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .hasValue("*");
                assertThat(answer.headers().firstValue("Link").orElse("")).contains("rel=\"canonical\"");
                var image = ImageIO.read(new ByteArrayInputStream(answer.body()));
                assertThat(image.getWidth()).isEqualTo(size.path("width").asInt());
                assertThat(image.getHeight()).isEqualTo(size.path("height").asInt());
            }
        }
    }

    @Test
    void image7_2_whatIsNotOfferedIsToldAndNeverAFault() {
        assertThat(browser.get(IMAGE + "/full/^max/0/default.jpg".replace("^", "%5E"))
                        .statusCode())
                .isEqualTo(501);
        for (String wrong : new String[] {
            "/full/max/90/default.jpg",
            "/1,2,3,4/max/0/default.jpg",
            "/full/7,/0/default.jpg",
            "/full/max/0/default.png"
        }) {
            HttpResponse<String> answer = browser.get(IMAGE + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(type(answer)).startsWith("application/problem+json");
        }
        assertThat(browser.get(IMAGE.replace('0', 'f') + "/info.json").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/iiif/images/x/info.json").statusCode()).isEqualTo(404);
    }
}
