package org.riwaq.engine.demomarket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.riwaq.engine.demomarket.plan.MakerPlan;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerImpl;
import org.riwaq.engine.maker.domain.MemberRole;
import org.riwaq.engine.maker.domain.OpeningSpan;
import org.riwaq.engine.maker.domain.OpeningSpanImpl;
import org.riwaq.engine.maker.service.MakerService;
import org.riwaq.engine.origin.service.OriginService;

/** Loads one maker, and enters it in its cooperative. */
public class MakerLoading {
    private static final String[][] WORKSHOP = {{"09:00", "13:00"}, {"15:00", "19:00"}};
    private static final String[][] FRIDAY = {{"09:00", "12:00"}, {"15:30", "19:00"}};
    private static final String[][] SHOP = {{"10:00", "19:30"}};
    private static final int FRIDAY_NUMBER = 5;
    private static final int WITHOUT_MAIL = 5;
    private static final List<String> WRITTEN = Arrays.asList("fr", "ar", "en", "es");

    private final MakerService makers;
    private final OriginService origin;
    private final Arrivals arrivals;

    public MakerLoading(MakerService makers, OriginService origin, Arrivals arrivals) {
        this.makers = makers;
        this.origin = origin;
        this.arrivals = arrivals;
    }

    static String thing(MakerPlan plan) {
        return "maker/" + plan.handle;
    }

    /** To be called in a transaction, once. A maker of that handle that is there already is left as it is. */
    void load(MakerPlan plan) {
        Maker maker = makers.findByHandle(plan.handle);
        if (maker == null) {
            maker = makers.save(filled(plan));
            makers.translate(maker, "name", plan.name.byLanguage());
            makers.translate(maker, "story", plan.story.byLanguage());
            makers.translate(maker, "place", plan.place.byLanguage());
            enrol(plan, maker);
            writeTo(plan, maker);
        }
        arrivals.note(thing(plan), maker.getId());
    }

    /** Some have no mail address: they are told by phone. */
    private void writeTo(MakerPlan plan, Maker maker) {
        List<String> written = new ArrayList<>(Arrays.asList(plan.languages.split(";")));
        written.retainAll(WRITTEN);
        if (maker.getId() % WITHOUT_MAIL != 0 && !written.isEmpty()) {
            String language = written.get((int) (maker.getId() % written.size()));
            arrivals.writeTo(maker.getId(), plan.handle + "@artisans.example", language);
        }
    }

    private Maker filled(MakerPlan plan) {
        Maker maker = new MakerImpl();
        maker.setHandle(plan.handle);
        maker.setKind(plan.kind);
        maker.setName(plan.name.french());
        maker.setStory(plan.story.french());
        maker.setRegion(origin.findRegion(plan.region));
        maker.setProvince(origin.findProvince(plan.province));
        maker.setPlace(plan.place.french());
        maker.setLatitude(degrees(plan.latitude));
        maker.setLongitude(degrees(plan.longitude));
        maker.setLanguages(plan.languages);
        maker.setLeadTimeDays(Integer.valueOf(plan.leadTimeDays));
        maker.getVerification().setVerified(plan.verified);
        makers.setCrafts(maker, plan.crafts);
        boolean shop = "ENTERPRISE".equals(plan.kind);
        for (int day = 1; day <= 6; day++) {
            open(maker, day, shop ? SHOP : day == FRIDAY_NUMBER ? FRIDAY : WORKSHOP);
        }
        return maker;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    private static void open(Maker maker, int day, String[][] spans) {
        for (String[] span : spans) {
            OpeningSpan open = new OpeningSpanImpl();
            open.setMaker(maker);
            open.setDay(Integer.toString(day));
            open.setOpens(span[0]);
            open.setCloses(span[1]);
            maker.getOpeningSpans().add(open);
        }
    }

    private void enrol(MakerPlan plan, Maker artisan) {
        Maker cooperative = plan.cooperative == null ? null : makers.findByHandle(plan.cooperative);
        if (cooperative == null) {
            return;
        }
        boolean presides = plan.rank == 0;
        Date from = Date.from(LocalDate.of(Math.max(2009, plan.since), 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        makers.enrol(
                cooperative,
                artisan,
                (presides ? MemberRole.PRESIDENT : MemberRole.MEMBER).getType(),
                from,
                null,
                BigDecimal.valueOf(presides ? 40 : 30));
    }
}
