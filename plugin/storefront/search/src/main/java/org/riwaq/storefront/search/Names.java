package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names by their words, found in a text at any place. A word that no name has is read as the ones it is an inflection of,
 * else as those it sounds like, else as those it is a slip away from.
 */
final class Names {
    private static final Pattern GLUED_ARTICLE = Pattern.compile("l[b-df-hj-km-np-tv-z2-9][a-z0-9]{3,}");
    private static final int MOST_WORDS = 6;
    private static final int MOST_READINGS = 4;

    private final Node root = new Node();
    private final Map<String, Set<String>> byStem = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final Map<Character, Set<String>> byInitial = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** A name of that meaning; one of too many words, or of none, is no name that is typed. */
    void add(List<String> name, Sense sense) {
        if (name.isEmpty() || name.size() > MOST_WORDS) return;
        Node node = root;
        for (String word : name) {
            know(word);
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.senses.merge(sense.meaning(), sense, (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    /** A word that exists, so that it is no slip of another. */
    void know(String word) {
        if (!words.add(word)) return;
        byStem.computeIfAbsent(Stem.of(word), key -> new LinkedHashSet<>()).add(word);
        bySpelling
                .computeIfAbsent(Sound.spelled(word), key -> new LinkedHashSet<>())
                .add(word);
        String sound = Sound.of(word);
        if (!sound.isEmpty())
            bySound.computeIfAbsent(sound, key -> new LinkedHashSet<>()).add(word);
        byInitial.computeIfAbsent(word.charAt(0), key -> new LinkedHashSet<>()).add(word);
    }

    /** Whether it is a word of a name, as it is written. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** The longest name that begins with the first of these words, of several readings the surest. */
    Match longest(List<String> typed) {
        Match best = Match.NONE;
        List<Path> paths = List.of(new Path(root, 1, ""));
        for (int length = 1; length <= Math.min(typed.size(), MOST_WORDS) && !paths.isEmpty(); length++) {
            paths = step(paths, typed.get(length - 1));
            for (Path path : paths) if (!path.node.senses.isEmpty()) best = better(best, length, path);
        }
        return best;
    }

    /** The longer one; of equals the surer; of equals in both, what either may mean. */
    private static Match better(Match best, int length, Path path) {
        if (best.length < length || best.weight < path.weight)
            return new Match(length, path.weight, path.name.strip(), weighted(path));
        if (best.weight > path.weight) return best;
        List<Sense> both = new ArrayList<>(best.senses);
        both.addAll(weighted(path));
        return new Match(
                length, best.weight, best.name, both.stream().distinct().toList());
    }

    private List<Path> step(List<Path> paths, String typed) {
        List<Path> next = new ArrayList<>();
        for (Reading reading : readings(typed))
            for (Path path : paths) {
                Node node = path.node.next.get(reading.word);
                if (node != null)
                    next.add(new Path(node, Math.min(path.weight, reading.weight), path.name + " " + reading.word));
            }
        return next;
    }

    private static List<Sense> weighted(Path path) {
        return path.node.senses.values().stream()
                .map(sense -> sense.times(path.weight))
                .toList();
    }

    private List<Reading> readings(String typed) {
        List<Reading> readings = new ArrayList<>();
        if (words.contains(typed)) readings.add(new Reading(typed, Sense.AS_WRITTEN));
        byStem.getOrDefault(Stem.of(typed), Set.of()).stream()
                .filter(word -> !word.equals(typed))
                .forEach(word -> readings.add(new Reading(word, Sense.INFLECTED)));
        bySpelling.getOrDefault(Sound.spelled(typed), Set.of()).stream()
                .filter(word -> readings.stream().noneMatch(reading -> reading.word.equals(word)))
                .toList()
                .forEach(word -> readings.add(new Reading(word, Sense.RESPELT)));
        if (readings.isEmpty()) readings.addAll(alike(typed));
        // Darija in Latin letters glues its article on: l3ar3ar.
        if (readings.isEmpty() && GLUED_ARTICLE.matcher(typed).matches()) return readings(typed.substring(1));
        return readings.isEmpty() ? misspelt(typed) : readings;
    }

    private List<Reading> alike(String typed) {
        return bySound.getOrDefault(Sound.of(typed), Set.of()).stream()
                .filter(word -> nearEnough(typed, word))
                .limit(MOST_READINGS)
                .map(word -> new Reading(word, Sense.SOUNDS_ALIKE))
                .toList();
    }

    /** In one script the vowels must be alike too, more or less; across scripts there may be none. */
    private static boolean nearEnough(String typed, String word) {
        if (Character.UnicodeScript.of(typed.codePointAt(0)) != Character.UnicodeScript.of(word.codePointAt(0)))
            return true;
        int most = Math.max(2, typed.length() / 2);
        return Slips.between(typed, word, most) <= most;
    }

    private List<Reading> misspelt(String typed) {
        int forgiven = Slips.forgiven(typed);
        if (forgiven == 0 || typed.chars().anyMatch(Character::isDigit)) return List.of();
        Map<String, Integer> distances = new HashMap<>();
        for (String word : byInitial.getOrDefault(typed.charAt(0), Set.of())) {
            int distance = Slips.between(typed, word, Math.min(forgiven, Slips.forgiven(word)));
            if (distance <= Math.min(forgiven, Slips.forgiven(word))) distances.put(word, distance);
        }
        int least =
                distances.values().stream().mapToInt(distance -> distance).min().orElse(0);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .limit(MOST_READINGS)
                .map(word -> new Reading(word, Sense.MISSPELT))
                .toList();
    }

    /**
     * A name in a text.
     *
     * @param length how many words of the text it is
     * @param weight how sure it is
     * @param name its words as they are known
     * @param senses what it may mean; empty for {@link #NONE}
     */
    record Match(int length, float weight, String name, List<Sense> senses) {
        static final Match NONE = new Match(0, 0, "", List.of());

        Match {
            Objects.requireNonNull(senses);
        }
    }

    private record Path(Node node, float weight, String name) {}

    private record Reading(String word, float weight) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Meaning, Sense> senses = new LinkedHashMap<>();
    }
}
