package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.riwaq.embedded.Ports;

/**
 * What market is to be started.
 *
 * @param installation the built parts
 * @param data directory that keeps everything from start to start
 * @param ports one for each door
 * @param reset whether what the directory keeps is thrown away first
 */
public record MarketSettings(Installation installation, Path data, Map<Door, Integer> ports, boolean reset) {
    public MarketSettings {
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    /** On free ports, for tests. */
    public static MarketSettings onFreePorts(Path project, Path data) throws IOException {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        for (Door door : Door.values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) port = Ports.free();
            ports.put(door, port);
        }
        return new MarketSettings(Installation.of(project), data, ports, false);
    }

    /**
     * As {@code -Dstorefront.port=…}, {@code -Ddata=…} and {@code -Dreset} ask.
     *
     * @throws LaunchRefused naming a value that is none
     */
    static MarketSettings from(Properties properties, Path project, Messages messages) throws LaunchRefused {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        for (Door door : Door.values()) ports.put(door, port(properties, door, messages));
        refuseTwiceTheSame(ports, messages);
        String data = properties.getProperty("data", "");
        String reset = properties.getProperty("reset");
        return new MarketSettings(
                Installation.of(project),
                data.isBlank() ? project.resolve(".data") : project.resolve(data),
                ports,
                reset != null && !reset.toLowerCase(Locale.ROOT).equals("false"));
    }

    private static int port(Properties properties, Door door, Messages messages) throws LaunchRefused {
        String asked = properties.getProperty(door.setting());
        if (asked == null) return door.usualPort();
        int port = asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : 0;
        if (port < 1 || port > 65535)
            throw new LaunchRefused(messages.text("refused.port-number", door.setting(), asked));
        return port;
    }

    private static void refuseTwiceTheSame(Map<Door, Integer> ports, Messages messages) throws LaunchRefused {
        Map<Integer, Door> taken = new java.util.HashMap<>();
        for (var entry : ports.entrySet()) {
            Door door = entry.getKey();
            Door other = taken.putIfAbsent(entry.getValue(), door);
            if (other != null)
                throw new LaunchRefused(messages.text(
                        "refused.port-ours",
                        entry.getValue(),
                        messages.name(other),
                        messages.name(door),
                        other.setting(),
                        door.setting()));
        }
    }

    int port(Door door) {
        return ports.get(door);
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(Part part) {
        return logs().resolve(part.key() + ".log");
    }
}
