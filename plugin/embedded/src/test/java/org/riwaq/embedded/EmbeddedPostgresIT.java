package org.riwaq.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedPostgresIT {
    @TempDir
    static Path shared;

    @TempDir
    Path directory;

    private final List<EmbeddedPostgres> started = new ArrayList<>();
    private PostgresSettings settings;

    @BeforeAll
    static void letTheOtherUserReachTheProgram() throws IOException {
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @BeforeEach
    void shareTheProgram() {
        settings = new PostgresSettings(directory).withBinaries(shared);
    }

    @AfterEach
    void stopAll() {
        started.forEach(EmbeddedPostgres::close);
    }

    private EmbeddedPostgres start(PostgresSettings with) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(with);
        started.add(postgres);
        return postgres;
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            try (var result = statement.getResultSet()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    @Test
    void aCommitIsOnDiskBeforeItIsAcknowledged() throws Exception {
        EmbeddedPostgres postgres = start(settings);

        assertThat(ask(postgres, "show fsync")).isEqualTo("on");
        assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void dataAndPasswordLastFromStartToStart() throws Exception {
        EmbeddedPostgres first = start(settings);
        ask(first, "create table craft as select 'زربية' as name");
        first.close();

        EmbeddedPostgres second = start(settings);

        assertThat(second.password()).isEqualTo(first.password());
        assertThat(ask(second, "select name from craft")).isEqualTo("زربية");
        assertThat(ask(second, "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void whatWasCommittedSurvivesAKillAndItsStalePidFile() throws Exception {
        EmbeddedPostgres first = start(settings);
        ask(first, "create table craft as select 1 as id");
        first.kill();
        assertThat(directory.resolve("cluster/postmaster.pid")).exists();

        assertThat(ask(start(settings), "select id from craft")).isEqualTo("1");
    }

    @Test
    void aPidFileWhoseNumberWasGivenToAnotherProgramDoesNotStopTheStart() throws Exception {
        EmbeddedPostgres first = start(settings);
        first.kill();
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        assertThat(start(settings).isAlive()).isTrue();
    }

    @Test
    void onlyTheOwnerReadsThePasswordAndNobodyEntersWithoutIt() throws Exception {
        EmbeddedPostgres postgres = start(settings);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "wrong")
                        .close())
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(settings.withPort(other.getLocalPort())))
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() throws Exception {
        EmbeddedPostgres first = start(settings);

        assertThatThrownBy(() -> start(settings)).hasMessageContaining("process " + first.pid());
        assertThat(ask(first, "select 1")).isEqualTo("1");
    }

    @Test
    void itListensOnThePortAskedForAndOnLoopbackOnly() throws Exception {
        int port = Ports.free();

        EmbeddedPostgres postgres = start(settings.withPort(port));

        assertThat(postgres.port()).isEqualTo(port);
        assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void oneServerHasADatabaseForEachThatAsks() throws Exception {
        EmbeddedPostgres postgres = start(settings.withoutDurability());

        postgres.createDatabase("another");
        postgres.createDatabase("another");

        try (Connection connection =
                DriverManager.getConnection(postgres.url("another"), postgres.user(), postgres.password())) {
            assertThat(connection.getCatalog()).isEqualTo("another");
        }
        assertThatThrownBy(() -> postgres.createDatabase("x; drop")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = RunAs.class,
            names = {"NAMELESS_ROOT", "NOBODY"})
    void rootHasTwoWays(RunAs way) throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root runs PostgreSQL as another user");
        try (EmbeddedPostgres first = EmbeddedPostgres.start(settings, way)) {
            ask(first, "create table craft as select 7 as id");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(settings, way)) {
            assertThat(ask(second, "select id from craft")).isEqualTo("7");
        }
    }

    @Test
    void aDirectoryOutOfTheOtherUsersReachIsNamed() throws Exception {
        Path within = directory.resolve("within");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        assumeTrue("root".equals(System.getProperty("user.name")), "only root runs PostgreSQL as another user");

        assertThatThrownBy(
                        () -> EmbeddedPostgres.start(new PostgresSettings(within).withBinaries(shared), RunAs.NOBODY))
                .hasMessageContaining(within.toString());
    }
}
