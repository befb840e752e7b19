package org.riwaq.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.CRC32;
import org.riwaq.embedded.Directories;
import org.riwaq.embedded.RunAs;

/** A market's directory, held by one launcher at a time. */
final class DataDirectory implements AutoCloseable {
    private static final String MARKER = "riwaq-data";
    private static final String LOCK = "lock";
    private final Path path;
    private final FileChannel channel;
    private final boolean leftInHaste;

    private DataDirectory(Path path, FileChannel channel, boolean leftInHaste) {
        this.path = path;
        this.channel = channel;
        this.leftInHaste = leftInHaste;
    }

    /**
     * Takes it, made if missing.
     *
     * @throws LaunchRefused when another launcher has it, or when it is to be emptied and is not a launcher's
     */
    static DataDirectory open(MarketSettings settings, Messages messages) throws IOException, LaunchRefused {
        Path path = settings.data();
        boolean ours = Files.exists(path.resolve(MARKER)) || isEmpty(path);
        if (settings.reset() && !ours) throw new LaunchRefused(messages.text("refused.foreign", path));
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        String holder = read(channel);
        if (!lock(channel)) {
            channel.close();
            throw new LaunchRefused(messages.text("refused.running", path, holder));
        }
        write(channel, Long.toString(ProcessHandle.current().pid()));
        DataDirectory directory = new DataDirectory(path, channel, !holder.isEmpty());
        if (settings.reset()) directory.empty();
        Files.writeString(path.resolve(MARKER), "");
        return directory;
    }

    /** Whether the launcher before us was killed, so that its parts may still be ending. */
    boolean leftInHaste() {
        return leftInHaste;
    }

    /**
     * Where PostgreSQL and Elasticsearch keep their data: here, or where the user they run as can reach it.
     *
     * @throws IOException when that place belongs to somebody else
     */
    Path servers(RunAs runAs) throws IOException {
        Path here = path.resolve("servers");
        if (runAs.canReach(here)) return here;
        Path elsewhere = elsewhere();
        if (!Files.exists(elsewhere))
            Files.createDirectory(
                    elsewhere, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        if (!Files.getOwner(elsewhere).equals(Files.getOwner(path)))
            throw new IOException(elsewhere + " belongs to somebody else");
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwx--x--x"));
        return elsewhere;
    }

    /** The same for the same directory at each start, so that reset finds it. */
    private Path elsewhere() {
        CRC32 name = new CRC32();
        name.update(path.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of("/var/tmp", "riwaq-" + Long.toHexString(name.getValue()));
    }

    private void empty() throws IOException {
        List<Path> kept;
        try (var entries = Files.list(path)) {
            kept = entries.filter(entry -> !entry.endsWith(LOCK)).toList();
        }
        for (Path entry : kept) {
            if (Files.isDirectory(entry)) Directories.delete(entry);
            else Files.delete(entry);
        }
        if (Files.exists(elsewhere()) && Files.getOwner(elsewhere()).equals(Files.getOwner(path)))
            Directories.delete(elsewhere());
    }

    /** Keeps the log of the last start under another name. */
    static void turn(Path log) throws IOException {
        if (Files.exists(log))
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves it in good order. */
    @Override
    public void close() throws IOException {
        write(channel, "");
        channel.close();
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.exists(path)) return true;
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException thisJvm) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(true);
    }
}
