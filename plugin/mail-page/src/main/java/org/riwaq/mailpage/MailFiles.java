package org.riwaq.mailpage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails in a directory, one file each, so that they outlast a restart. The newest {@value #MOST} are kept. */
final class MailFiles {
    static final int MOST = 500;
    private static final Pattern ID = Pattern.compile("[0-9]{20}");

    private final Path directory;
    private long last;

    MailFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        List<String> ids = ids();
        last = ids.isEmpty() ? 0 : Long.parseLong(ids.get(0));
    }

    /** Returns once it is kept: the sender is told yes after that. */
    synchronized void add(byte[] mail) throws IOException {
        // Never backwards, even if the clock is: the newest stands first.
        last = Math.max(last + 1, System.currentTimeMillis());
        Path begun = directory.resolve(last + ".begun");
        Files.write(begun, mail);
        Files.move(begun, file(String.format("%020d", last)), StandardCopyOption.ATOMIC_MOVE);
        for (String old : ids().stream().skip(MOST).toList()) {
            Files.deleteIfExists(file(old));
        }
    }

    /** The newest first. */
    List<Mail> all() throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (String id : ids()) {
            find(id).ifPresent(mails::add);
        }
        return mails;
    }

    Optional<Mail> find(String id) throws IOException {
        if (!ID.matcher(id).matches() || !Files.isReadable(file(id))) {
            return Optional.empty();
        }
        return Optional.of(Mail.read(id, Files.readAllBytes(file(id))));
    }

    private List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> ID.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path file(String id) {
        return directory.resolve(id + ".eml");
    }
}
