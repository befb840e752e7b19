package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.List;

/** A partner of the market. */
public final class PartnerPlan {
    private static final int CELLS = 8;

    public final String key;
    public final String name;
    public final String kind;
    public final String email;

    /** With {@code ;} between. */
    public final String origins;

    public final String region;
    public final String language;
    public final int commissionPoints;

    private PartnerPlan(String[] cells) {
        key = cells[0];
        name = cells[1];
        kind = cells[2];
        email = cells[3];
        origins = cells[4];
        region = cells[5];
        language = cells[6];
        commissionPoints = Integer.parseInt(cells[7]);
    }

    /** All of them. */
    public static List<PartnerPlan> read() {
        List<PartnerPlan> plans = new ArrayList<>();
        for (Sheet sheet = new Sheet("partners.txt"); sheet.hasNext(); ) {
            plans.add(new PartnerPlan(sheet.cells(CELLS)));
        }
        return plans;
    }
}
