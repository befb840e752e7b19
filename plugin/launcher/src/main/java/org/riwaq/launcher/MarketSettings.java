package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
 * @param further settings of single parts beside those that every market has, by name
 */
public record MarketSettings(
        Installation installation,
        Path data,
        Map<Door, Integer> ports,
        boolean reset,
        Map<Part, Map<String, String>> further) {
    public MarketSettings {
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
        further = Map.copyOf(further);
    }

    /** On free ports, for tests. */
    public static MarketSettings onFreePorts(Path project, Path data) throws IOException {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        for (Door door : Door.values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) port = Ports.free();
            ports.put(door, port);
        }
        return new MarketSettings(Installation.of(project), data, ports, false, Map.of());
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
                reset != null && !reset.toLowerCase(Locale.ROOT).equals("false"),
                Map.of());
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

    /** The same with further settings of a part, e.g. {@code riwaq.limits.carts-by-address}; nothing secret. */
    public MarketSettings with(Part part, Map<String, String> properties) {
        Map<Part, Map<String, String>> more = new EnumMap<>(Part.class);
        more.putAll(further);
        Map<String, String> both = new LinkedHashMap<>(further(part));
        both.putAll(properties);
        more.put(part, both);
        return new MarketSettings(installation, data, ports, reset, more);
    }

    /** The same with other modules beside the engine's own; an empty directory leaves the demo market out. */
    public MarketSettings withExtraModules(Path modules) {
        return new MarketSettings(installation.withExtraModules(modules), data, ports, reset, further);
    }

    /** Of processes that run beside the first ones: other doors, a directory below the market's. */
    MarketSettings beside(String name, Map<Door, Integer> others) {
        Map<Door, Integer> all = new EnumMap<>(ports);
        all.putAll(others);
        return new MarketSettings(installation, data.resolve(name), all, false, further);
    }

    Map<String, String> further(Part part) {
        return further.getOrDefault(part, Map.of());
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
