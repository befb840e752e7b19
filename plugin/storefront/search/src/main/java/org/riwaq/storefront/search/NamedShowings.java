package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riwaq.storefront.index.Showing;

/**
 * Finds halls, exhibitions and circuits by what they are called. There are few of them, so their names are gone through in
 * memory: every word of the text begins one of theirs, in any language, or says what they are.
 */
final class NamedShowings {
    private static final int SHORTEST = 3;
    // What people call them, folded as names are.
    private static final Set<String> HALLS = words("salle salles hall halls sala salas قاعة قاعات");
    private static final Set<String> EXHIBITIONS =
            words("exposition expositions expo exhibition exhibitions exposicion exposiciones معرض معارض");
    private static final Set<String> CIRCUITS =
            words("circuit circuits route routes circuito circuitos ruta rutas مسار مسارات");

    private NamedShowings() {}

    static List<Showing> of(String text, Showings.Overview overview) {
        // What is too short to tell anything, an article most often, is passed over.
        List<String> asked = Folding.words(text).stream()
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Showing> found = new ArrayList<>();
        overview.exhibitions().stream()
                .filter(one -> names(asked, EXHIBITIONS, List.of(one.title())))
                .forEach(found::add);
        overview.halls().stream()
                .filter(one -> names(asked, HALLS, List.of(one.name(), one.place())))
                .forEach(found::add);
        overview.circuits().stream()
                .filter(one -> names(asked, CIRCUITS, List.of(one.title())))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean names(List<String> asked, Set<String> kind, List<Map<String, String>> names) {
        Set<String> known = names.stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(name -> Folding.words(name).stream())
                .collect(Collectors.toSet());
        return asked.stream()
                .allMatch(word -> kind.contains(word) || known.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Folding.words(text));
    }
}
