package org.riwaq.engine.demomarket.picture;

/** A small seeded source of chance: the same seed draws the same picture on every machine and Java. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
        next();
    }

    /** A seed from a text, spread over all bits. */
    static long seed(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private long bits() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below 1. */
    double next() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    double between(double from, double to) {
        return from + (to - from) * next();
    }

    /** From {@code from} to {@code to}, both included. */
    int whole(int from, int to) {
        return from + (int) (next() * (to - from + 1));
    }

    boolean chance(double probability) {
        return next() < probability;
    }

    /** Around 0, nearly always within -1 and 1. */
    double wobble() {
        return (next() + next() + next()) / 1.5 - 1;
    }

    int pick(int... choices) {
        return choices[whole(0, choices.length - 1)];
    }

    double pick(double... choices) {
        return choices[whole(0, choices.length - 1)];
    }

    /** A die of its own, so that what one part rolls never shifts another. */
    Dice fork(String name) {
        return new Dice(state ^ seed(name));
    }
}
