package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One model of a craft, as the texts describe it. */
final class Model {
    final String code;
    /** What the studio draws. */
    final String object;
    /** The turns at which the studio draws this model, and after how many they come again; none: any. */
    final int[] turns;

    final int turnsAgain;
    final int cheapest;
    final int dearest;
    /** Width, height and depth in millimetres, weight in grams. */
    final int[] size;

    final List<String> materials;
    /** {@code stock}, {@code order} or {@code both}. */
    final String offer;

    final int leadTimeDays;
    final List<List<Tint>> colourings = new ArrayList<>();
    /** Whether its size belongs in the title, as with carpets. */
    final boolean titledBySize;

    final Phrase title;
    final Phrase text;

    Model(String[] cells, Phrase words, Map<String, Tint> tints) {
        code = cells[0].substring("-- ".length());
        String[] drawn = cells[1].split("@");
        object = drawn[0];
        String[] pose = drawn.length > 1 ? drawn[1].split("/") : new String[] {"", "1"};
        turns = pose[0].isEmpty() ? new int[0] : numbers(pose[0], ",");
        turnsAgain = Integer.parseInt(pose[1]);
        int[] prices = numbers(cells[2], "-");
        cheapest = prices[0];
        dearest = prices[1];
        size = numbers(cells[3], "[x/]");
        materials = Arrays.asList(cells[4].split(";"));
        offer = cells[5];
        leadTimeDays = Integer.parseInt(cells[6]);
        for (String colouring : cells[7].split(";")) {
            List<Tint> colours = new ArrayList<>();
            for (String colour : colouring.trim().split(" ")) {
                colours.add(tints.get(colour));
            }
            colourings.add(colours);
        }
        titledBySize = cells.length > 8 && "size".equals(cells[8]);
        title = words.split()[0];
        text = words.split()[1];
    }

    private static int[] numbers(String text, String between) {
        return Arrays.stream(text.split(between)).mapToInt(Integer::parseInt).toArray();
    }

    /** Which turn of the studio draws a colouring, the {@code index}th piece of its craft. */
    int turn(int colouring, int index) {
        return turns.length == 0 ? index : colouring * turnsAgain + turns[colouring % turns.length];
    }

    /** What tells a colouring from the model's others, for its title. */
    Phrase distinction(int colouring) {
        List<Tint> colours = colourings.get(colouring);
        Set<Tint> first = new HashSet<>();
        colourings.forEach(each -> first.add(each.get(0)));
        if (first.size() == colourings.size()) {
            return colours.get(0).name;
        }
        Phrase and = Phrase.of(" et ", " و", " and ", " y ");
        Phrase both = colours.get(0).name.then("", and).then("", colours.get(1).name);
        return both.spanishAndBeforeI();
    }

    boolean toOrder(int index) {
        return "order".equals(offer) || "both".equals(offer) && index % 2 == 1;
    }
}
