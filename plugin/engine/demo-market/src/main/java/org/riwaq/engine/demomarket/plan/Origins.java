package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.OriginTag;

/** Which origins a piece of a craft claims, and what proves them. */
final class Origins {
    /** Where a craft's material comes from, when not from where it is made. */
    private static final Map<String, String> MATERIAL = new HashMap<>();

    /** Protected name and the region it belongs to (any region when empty), by craft. */
    private static final Map<String, String[]> PROTECTED = new HashMap<>();

    static {
        MATERIAL.put("bois-cedre", "MA-03");
        MATERIAL.put("moucharabieh", "MA-03");
        MATERIAL.put("savon-ghassoul", "MA-03");
        MATERIAL.put("argan", "MA-09");
        MATERIAL.put("figue-barbarie", "MA-10");
        MATERIAL.put("marqueterie-thuya", "MA-07");
        MATERIAL.put("tapis-taznakht", "MA-08");
        MATERIAL.put("tapis-beni-ouarain", "MA-03");
        MATERIAL.put("cuir-sahraoui", "MA-12");
        MATERIAL.put("bois-sahraoui", "MA-12");
        MATERIAL.put("tente-sahraouie", "MA-12");
        MATERIAL.put("natte", "MA-04");
        PROTECTED.put("tapis-rbati", new String[] {"tapis-rbati", "MA-04"});
        PROTECTED.put("tapis-boujaad", new String[] {"tapis-boujaad", "MA-05"});
        PROTECTED.put("tapis-taznakht", new String[] {"tapis-waozguiti", "MA-08"});
        PROTECTED.put("etoffe-bzou", new String[] {"etoffe-bzou", "MA-05"});
        PROTECTED.put("bijoux-tiznit", new String[] {"tazerzite", "MA-09"});
        PROTECTED.put("babouche", new String[] {"babouche-marocaine", ""});
        PROTECTED.put("sellerie", new String[] {"selle-marocaine", ""});
        PROTECTED.put("theiere-plateau", new String[] {"theiere-marocaine", ""});
        PROTECTED.put("caftan", new String[] {"caftan-marocain", ""});
        PROTECTED.put("zellige", new String[] {"zellige-marocain", ""});
    }

    private Origins() {}

    /**
     * @param home the region where the craft's tradition comes from
     * @param index counts the craft's pieces
     */
    static List<OriginTag> of(String craft, MakerPlan maker, String home, int index) {
        List<OriginTag> tags = new ArrayList<>();
        String[] name = PROTECTED.get(craft);
        boolean named = name != null && index % 2 == 0 && (name[1].isEmpty() || name[1].equals(maker.region));
        String evidence = named ? "PROTECTED" : maker.verified && index % 3 != 2 ? "VERIFIED" : "DECLARED";
        tags.add(new OriginTag(
                "MADE_IN",
                maker.region,
                maker.province,
                evidence,
                named ? name[0] : null,
                named ? "DEMO-" + (2100 + Math.abs((craft + index).hashCode() % 7000)) : null,
                null,
                null));
        String material = MATERIAL.get(craft);
        if (material != null && index % 2 == 0) {
            tags.add(new OriginTag("MATERIAL_FROM", material, null, "DECLARED", null, null, null, null));
        }
        if (!home.equals(maker.region) || index % 3 == 0) {
            String tradition = maker.verified ? "VERIFIED" : "DECLARED";
            tags.add(new OriginTag("TRADITION_OF", home, null, tradition, null, null, null, null));
        }
        return tags;
    }
}
