package org.riwaq.engine.demomarket.plan;

import java.util.Arrays;
import java.util.List;

/** A maker to be: who, where, since when, with which crafts. */
public final class MakerPlan {
    /** Its name in addresses. */
    public final String handle;
    /** Type of a maker's kind, e.g. {@code COOPERATIVE}. */
    public final String kind;

    public final Phrase name;
    /** Its name within a sentence. */
    final Phrase nameInText;
    /** Rich text. */
    public final Phrase story;

    public final Phrase place;
    public final String region;
    public final String province;
    public final double latitude;
    public final double longitude;
    public final List<String> crafts;
    public final int since;
    /** Handle of the cooperative of which it is a member, or null. */
    public final String cooperative;
    /** Counts the members of that cooperative: 0 presides. */
    public final int rank;
    /** BCP 47, with {@code ;} between. */
    public final String languages;

    public final int leadTimeDays;
    public final boolean verified;

    MakerPlan(String[] cells, int index, int rank, Town town, Phrase story) {
        handle = cells[0];
        kind = cells[1];
        boolean woman = cells[2].endsWith("+");
        String latin = cells[2].replace("+", "").trim();
        name = name(kind, woman, latin, cells[3]);
        nameInText = "COOPERATIVE".equals(kind)
                ? Phrase.of(
                        "la coopérative " + latin,
                        "تعاونية " + cells[3],
                        "the " + latin + " Cooperative",
                        "la cooperativa " + latin)
                : name;
        place = town.name;
        region = town.region;
        province = town.province;
        // Some streets apart, or all workshops of a town would be one point on the map.
        latitude = town.latitude + (index * 37 % 21 - 10) * 0.0007;
        longitude = town.longitude + (index * 53 % 19 - 9) * 0.0007;
        crafts = Arrays.asList(cells[5].split(";"));
        since = Integer.parseInt(cells[6]);
        cooperative = cells[7].isEmpty() ? null : cells[7];
        this.rank = rank;
        // What is no person is called by its bare name: the story says what it is.
        boolean person = kind.endsWith("ARTISAN");
        this.story = story.with("name", person ? name : Phrase.of(latin, cells[3], latin, latin))
                .with("place", place)
                .with("year", cells[6])
                .within("<p>", "</p>");
        languages = languages(town.region, index);
        leadTimeDays = 5 + index * 7 % 16;
        verified = index % 4 != 3;
    }

    private static Phrase name(String kind, boolean woman, String latin, String arabic) {
        switch (kind) {
            case "COOPERATIVE":
                return Phrase.of(
                        "Coopérative " + latin, "تعاونية " + arabic, latin + " Cooperative", "Cooperativa " + latin);
            case "MASTER_ARTISAN":
                String title = woman ? "Maâlma " : "Maâlem ";
                return Phrase.of(
                        title + latin, (woman ? "المعلمة " : "المعلم ") + arabic, title + latin, title + latin);
            default:
                return Phrase.of(latin, arabic, latin, latin);
        }
    }

    private static String languages(String region, int index) {
        int number = Integer.parseInt(region.substring(region.length() - 2));
        String spoken = number >= 10 || number == 1
                ? "ar;fr;es"
                : number == 5 || number == 8 || number == 9 ? "ar;zgh;fr" : "ar;fr";
        return index % 3 == 0 ? spoken + ";en" : spoken;
    }

    boolean isOwnMaster() {
        return cooperative == null;
    }

    boolean makes(String craft) {
        return crafts.contains(craft);
    }
}
