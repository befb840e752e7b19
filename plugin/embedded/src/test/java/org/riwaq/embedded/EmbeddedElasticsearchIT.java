package org.riwaq.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedElasticsearchIT {
    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    /** As root this goes the hardest way: as nobody, whom the test's private directory keeps out. */
    @Test
    void itAnalysesFourLanguagesKeepsItsDataAfterAKillAndLeavesNothingAfterAReset() throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        RunAs runAs = root ? RunAs.NOBODY : RunAs.here();
        if (root) Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        ElasticsearchSettings settings =
                new ElasticsearchSettings(ElasticsearchSettings.builtServer(), directory.resolve("es"));
        try (EmbeddedElasticsearch first = EmbeddedElasticsearch.start(settings, runAs)) {
            assertThat(first.outside().isPresent()).isEqualTo(root);
            assertThat(tokens(first, "french", "Les tapis de l'artisane")).containsExactly("tapi", "artisan");
            assertThat(tokens(first, "arabic", "الزرابي")).containsExactly("زراب");
            assertThat(tokens(first, "english", "woven carpets")).containsExactly("woven", "carpet");
            assertThat(tokens(first, "spanish", "las alfombras")).containsExactly("alfombr");
            send(first, "PUT", "/kept", "{}");
            send(first, "PUT", "/kept/_doc/1", "{\"craft\":\"tapis\"}");
            first.kill();
            assertThat(first.isAlive()).isFalse();
        }
        try (EmbeddedElasticsearch second = EmbeddedElasticsearch.start(settings, runAs)) {
            assertThat(send(second, "GET", "/kept/_doc/1", null).body()).contains("\"craft\":\"tapis\"");
            assertThat(send(second, "PUT", "/never-made/_doc/1", "{}").statusCode())
                    .as("a misspelt index is not made")
                    .isEqualTo(404);
        }
        EmbeddedElasticsearch.reset(settings);
        assertThat(settings.directory()).doesNotExist();
        assertThat(ElasticsearchHome.outside(settings)).doesNotExist();
    }

    @Test
    void aTakenPortIsRefusedByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ElasticsearchSettings settings = new ElasticsearchSettings(
                            ElasticsearchSettings.builtServer(), directory.resolve("es"))
                    .withPort(taken.getLocalPort());
            assertThatThrownBy(() -> EmbeddedElasticsearch.start(settings))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void aDirectoryWithoutAServerIsNamed() {
        ElasticsearchSettings settings = new ElasticsearchSettings(directory.resolve("nothing"), directory);
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(settings))
                .hasMessageContaining(directory.resolve("nothing").toString());
    }

    @ParameterizedTest
    @CsvSource({"255", "0", "-1"})
    void aHeapThatCannotWorkIsRefused(int megabytes) {
        ElasticsearchSettings settings = new ElasticsearchSettings(directory, directory);
        assertThatThrownBy(() -> settings.withHeapMegabytes(megabytes)).hasMessageContaining("256 MB");
    }

    private List<String> tokens(EmbeddedElasticsearch elasticsearch, String analyzer, String text) throws Exception {
        String answer = send(
                        elasticsearch,
                        "POST",
                        "/_analyze",
                        "{\"analyzer\":\"" + analyzer + "\",\"text\":\"" + text + "\"}")
                .body();
        return Pattern.compile("\"token\":\"([^\"]*)\"")
                .matcher(answer)
                .results()
                .map(token -> token.group(1))
                .toList();
    }

    private HttpResponse<String> send(EmbeddedElasticsearch elasticsearch, String method, String path, String body)
            throws Exception {
        URI uri = elasticsearch.address().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
