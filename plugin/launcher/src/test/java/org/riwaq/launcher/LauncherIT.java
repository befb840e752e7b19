package org.riwaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Pattern LOGIN = Pattern.compile("Admin login +(\\S+) +password (\\S+)");

    @TempDir
    Path directory;

    private FakeProject project;
    private Map<Door, Integer> ports;

    @BeforeEach
    void build() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        project = FakeProject.in(directory);
        ports = new java.util.EnumMap<>(
                MarketSettings.onFreePorts(directory, directory).ports());
    }

    private static String login(String output) {
        Matcher login = LOGIN.matcher(output);
        assertThat(login.find()).as(output).isTrue();
        return login.group(2);
    }

    private static void assertEnded(List<ProcessHandle> parts) throws Exception {
        assertThat(parts).isNotEmpty();
        for (ProcessHandle part : parts) part.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void itTellsAddressesAndLoginAndCtrlCStopsEverythingInOrder() throws Exception {
        try (LauncherRun run = LauncherRun.start(project, ports).awaitOpen()) {
            List<ProcessHandle> parts = run.parts();
            assertThat(run.output())
                    .contains("http://127.0.0.1:" + ports.get(Door.STOREFRONT) + "/")
                    .contains("http://127.0.0.1:" + ports.get(Door.ADMIN) + "/admin")
                    .contains("http://127.0.0.1:" + ports.get(Door.STRIPE) + "/")
                    .contains("http://127.0.0.1:" + ports.get(Door.MAIL) + "/");
            assertThat(login(run.output())).hasSizeGreaterThan(12);

            run.interrupt();

            assertThat(run.output()).endsWith("Stopped.\n");
            assertThat(parts).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(endOf("storefront")).isLessThan(endOf("engine"));
            assertThat(endOf("engine")).isLessThan(endOf("elasticsearch"));
            assertThat(Files.readString(directory.resolve(".data/logs/postgres.log")))
                    .contains("database system is shut down");
        }
    }

    private long endOf(String part) throws IOException {
        String log = Files.readString(directory.resolve(".data/logs/" + part + ".log"));
        return Long.parseLong(
                log.substring(log.indexOf("ended at ") + "ended at ".length()).strip());
    }

    @Test
    void whenItIsKilledItsPartsEndAndTheNextStartHasTheSameSecrets() throws Exception {
        String password;
        List<ProcessHandle> parts;
        try (LauncherRun run = LauncherRun.start(project, ports).awaitOpen()) {
            password = login(run.output());
            parts = run.parts();
            run.kill();
        }
        try (LauncherRun again = LauncherRun.start(project, ports).awaitOpen()) {
            assertEnded(parts);
            assertThat(login(again.output())).isEqualTo(password);
        }
        try (LauncherRun anew = LauncherRun.start(project, ports, "-Dreset").awaitOpen()) {
            assertThat(login(anew.output())).isNotEqualTo(password);
        }
    }

    @Test
    void aPartThatDiesTakesAllWithItAndItsLastLinesAreShown() throws Exception {
        try (LauncherRun run = LauncherRun.start(project, ports).awaitOpen()) {
            List<ProcessHandle> parts = run.parts();
            ProcessHandle storefront = parts.stream()
                    .filter(part -> part.info().commandLine().orElse("").contains("riwaq-storefront.jar"))
                    .findFirst()
                    .orElseThrow();

            storefront.destroyForcibly();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output())
                    .contains("the storefront ended unexpectedly")
                    .contains("| listening on")
                    .contains("logs/storefront.log");
            assertEnded(parts);
        }
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put(Door.ADMIN, other.getLocalPort());

            try (LauncherRun run = LauncherRun.start(project, ports)) {
                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(run.output())
                        .contains("Port " + other.getLocalPort())
                        .contains("admin")
                        .contains("-Dadmin.port=");
            }
        }
        assertThat(directory.resolve(".data/servers")).doesNotExist();
        assertThat(directory.resolve(".data/logs")).doesNotExist();
    }

    @Test
    void oneDirectoryHasOneMarket() throws Exception {
        try (LauncherRun first = LauncherRun.start(project, ports).awaitOpen();
                LauncherRun second = LauncherRun.start(
                        project,
                        MarketSettings.onFreePorts(directory, directory).ports())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("already runs on");
            assertThat(first.parts()).isNotEmpty();
        }
    }

    @Test
    void onlyTheOwnerReadsTheSecrets() throws Exception {
        Files.createDirectories(directory.resolve("data"));

        Secrets made = Secrets.in(directory.resolve("data"));

        Path file = directory.resolve("data/secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Secrets.in(directory.resolve("data"))).isEqualTo(made);
        assertThat(made.toString() + made.stripe())
                .doesNotContain(made.stripe().secretKey(), made.stripe().webhookSecret());
        assertThat(made.toString()).doesNotContain(made.adminPassword()).doesNotContain(made.engineSecret());
    }

    @Test
    void aDirectoryOfAnOlderLauncherGetsTheSecretsItLacks() throws Exception {
        Path old = Files.createDirectories(directory.resolve("old"));
        Files.writeString(old.resolve("secrets.properties"), "engine.secret=abc\nadmin.password=R7w\n");

        Secrets secrets = Secrets.in(old);

        assertThat(secrets.adminPassword()).isEqualTo("R7w");
        assertThat(secrets.stripe().secretKey()).startsWith("sk_test_").hasSizeGreaterThan(40);
        assertThat(Secrets.in(old)).isEqualTo(secrets);
    }
}
