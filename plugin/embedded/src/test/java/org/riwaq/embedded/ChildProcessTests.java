package org.riwaq.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {
    private static final Duration GRACE = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @BeforeEach
    void onUnix() {
        assumeTrue(Platform.isUnix(), "these children are shell scripts");
    }

    private ChildCommand shell(String script) {
        return new ChildCommand(
                List.of("/bin/sh", "-c", script),
                Map.of("CRAFT", "leather"),
                directory,
                directory.resolve("child.log"));
    }

    @Test
    void itsLastLinesAreThoseOfThisStart() throws Exception {
        ChildProcess.start(shell("echo before")).onExit().join();

        ChildProcess child = ChildProcess.start(shell("echo one; echo \"$CRAFT\" >&2; echo three; exit 3"));

        assertThat(child.onExit().join()).isEqualTo(3);
        assertThat(child.lastLines(2)).containsExactly("leather", "three");
        assertThat(child.lastLines(9)).containsExactly("one", "leather", "three");
    }

    @Test
    void itMayEndInItsOwnWay() throws Exception {
        ChildProcess child =
                ChildProcess.start(shell("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done"));
        await(child, "up");

        child.stop(GRACE);

        assertThat(child.onExit().join()).isZero();
        assertThat(child.lastLines(1)).containsExactly("bye");
    }

    @Test
    void whoDoesNotEndInTimeIsKilled() throws Exception {
        ChildProcess child = ChildProcess.start(shell("trap '' TERM; echo up; while :; do sleep 0.1; done"));
        await(child, "up");

        child.stop(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void ctrlCInTheTerminalDoesNotReachIt() throws Exception {
        assumeTrue(Platform.program("setsid").isPresent(), "no setsid here");
        ChildProcess child = ChildProcess.start(shell("ps -o sid= -p $$; sleep 60"));
        try {
            await(child, "");
            assertThat(child.lastLines(1).get(0).strip()).isEqualTo(Long.toString(child.pid()));
        } finally {
            child.kill();
        }
    }

    @Test
    void itEndsWhenTheJvmThatStartedItIsKilled() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = jvm.inputReader().readLine();
        ProcessHandle child = ProcessHandle.of(Long.parseLong(line)).orElseThrow();

        jvm.destroyForcibly().waitFor();

        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    /** Starts a child, tells its number, and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            ChildProcess child = ChildProcess.start(new ChildCommand(
                    List.of("/bin/sleep", "120"), Map.of(), directory, directory.resolve("child.log")));
            System.out.println(child.pid());
            Thread.sleep(120_000);
        }
    }

    private static void await(ChildProcess child, String text) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            if (Files.exists(child.log()) && child.lastLines(1).stream().anyMatch(line -> line.contains(text))) return;
            Thread.sleep(100);
        }
        throw new AssertionError("It never wrote '" + text + "'");
    }
}
