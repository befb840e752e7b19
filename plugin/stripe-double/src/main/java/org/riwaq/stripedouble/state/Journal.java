package org.riwaq.stripedouble.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riwaq.stripedouble.wire.Json;

/** A file with a line for each change of an object. It survives the end of the process, not a power cut. */
final class Journal implements AutoCloseable {
    private final BufferedWriter file;

    private Journal(BufferedWriter file) {
        this.file = file;
    }

    /** What a file says, the last line of an object winning. */
    static Map<String, ObjectNode> read(Path path) throws IOException {
        Map<String, ObjectNode> objects = new LinkedHashMap<>();
        if (!Files.exists(path)) return objects;
        try (var lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    ObjectNode object = (ObjectNode) Json.read(line);
                    objects.put(object.path("id").asText(), object);
                } catch (JsonProcessingException | ClassCastException cutOff) {
                    // The process ended within this line: its request was never answered.
                    break;
                }
            }
        }
        return objects;
    }

    /** Begins the file anew with what is known, so that it does not grow with every start. */
    static Journal open(Path path, Collection<ObjectNode> known) throws IOException {
        if (path.toAbsolutePath().getParent() != null)
            Files.createDirectories(path.toAbsolutePath().getParent());
        Path begun = path.resolveSibling(path.getFileName() + ".begun");
        try (var out = Files.newBufferedWriter(begun)) {
            for (ObjectNode object : known) out.append(Json.whole(object)).append('\n');
        }
        Files.move(begun, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Journal(Files.newBufferedWriter(path, StandardOpenOption.APPEND));
    }

    void write(Collection<ObjectNode> changed) {
        try {
            for (ObjectNode object : changed) file.append(Json.whole(object)).append('\n');
            file.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
