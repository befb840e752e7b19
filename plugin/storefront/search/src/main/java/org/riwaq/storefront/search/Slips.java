package org.riwaq.storefront.search;

/** How far two words are from each other, and how far they may be: nothing below four letters, two from eight on. */
final class Slips {
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private Slips() {}

    /** How many slips a word of that length is forgiven. */
    static int forgiven(String word) {
        if (word.length() < ONE_FROM) return 0;
        return word.length() < TWO_FROM ? 1 : 2;
    }

    /**
     * Letters put in, left out, changed, or swapped with a neighbour; more than {@code most} is told as {@code most +
     * 1}.
     */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return most + 1;
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return Math.min(above[b.length()], most + 1);
    }
}
