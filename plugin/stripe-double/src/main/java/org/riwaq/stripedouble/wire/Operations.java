package org.riwaq.stripedouble.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All operations of the double, from {@code operations.txt}: the one list, for refusing and for people to read. */
public final class Operations {
    private static final Set<String> LISTED = Set.of("limit", "starting_after", "ending_before");
    private final List<Operation> all;

    private Operations(List<Operation> all) {
        this.all = List.copyOf(all);
    }

    public static Operations packaged() {
        try (InputStream file = Operations.class.getResourceAsStream("operations.txt")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Operations read(String text) {
        List<Operation> operations = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith(" ")) {
                Set<String> parameters = operations.get(operations.size() - 1).parameters();
                for (String name : line.strip().split(" +")) {
                    if (name.equals("+list")) parameters.addAll(LISTED);
                    else parameters.add(name);
                }
            } else {
                String[] words = line.split(" ");
                operations.add(new Operation(words[0], words[1], new LinkedHashSet<>(Set.of("expand[]"))));
            }
        }
        return new Operations(operations);
    }

    public List<Operation> all() {
        return all;
    }

    /** @throws Refused where there is none */
    public Operation find(String method, String path) {
        return all.stream()
                .filter(one -> one.method().equals(method) && one.idsIn(path) != null)
                .findFirst()
                .orElseThrow(() -> Refused.unknownPath(method, path));
    }
}
