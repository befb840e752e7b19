package org.riwaq.engine.demomarket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.riwaq.engine.demomarket.plan.HallBlock;
import org.riwaq.engine.demomarket.plan.Phrase;
import org.riwaq.engine.demomarket.plan.Town;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallHours;
import org.riwaq.engine.exhibition.domain.HallHoursImpl;
import org.riwaq.engine.exhibition.domain.HallImpl;
import org.riwaq.engine.exhibition.service.Exhibitions;
import org.riwaq.engine.origin.service.OriginService;

/** Loads a hall. */
public class HallLoading {
    private static final String[][] EVERY_DAY = {{"10:00", "13:00"}, {"16:00", "20:00"}};
    private static final String[][] FRIDAY = {{"16:00", "20:00"}};
    private static final String[] FIELDS = {"name", "description", "address"};
    private static final int FRIDAY_NUMBER = 5;
    private static final int WEEK = 7;

    private final Exhibitions exhibitions;
    private final OriginService origin;
    private final Arrivals arrivals;

    public HallLoading(Exhibitions exhibitions, OriginService origin, Arrivals arrivals) {
        this.exhibitions = exhibitions;
        this.origin = origin;
        this.arrivals = arrivals;
    }

    static String thing(HallBlock block) {
        return "hall/" + block.cell(1);
    }

    /** To be called in a transaction, once. */
    void load(HallBlock block) {
        Hall hall = new HallImpl();
        hall.setHandle(block.cell(1));
        hall.setKind(block.cell(2));
        hall.setName(block.text(0).french());
        hall.setDescription(block.text(1).french());
        Town town = Town.read().get(block.cell(3));
        hall.setRegion(origin.findRegion(town.region));
        hall.setProvince(origin.findProvince(town.province));
        Phrase address = block.text(2) == null ? null : block.text(2).lines();
        if (address != null) {
            hall.setAddress(address.french());
            hall.setPlace(town.name.french());
            hall.setLatitude(BigDecimal.valueOf(town.latitude).setScale(6, RoundingMode.HALF_UP));
            hall.setLongitude(BigDecimal.valueOf(town.longitude).setScale(6, RoundingMode.HALF_UP));
            hall.setDrawing(drawing(block.cell(4)));
            hall.setPickUp(true);
            hall.setDesk(true);
            for (int day = 1; day <= WEEK; day++) {
                open(hall, day, day == FRIDAY_NUMBER ? FRIDAY : EVERY_DAY);
            }
        }
        hall = exhibitions.save(hall);
        for (int i = 0; i < FIELDS.length && block.text(i) != null; i++) {
            Map<String, String> texts = (i == 2 ? address : block.text(i)).byLanguage();
            exhibitions.translate(hall, FIELDS[i], texts);
        }
        if (address != null) {
            exhibitions.translate(hall, "place", town.name.byLanguage());
        }
        arrivals.note(thing(block), hall.getId());
    }

    private static void open(Hall hall, int day, String[][] spans) {
        for (String[] span : spans) {
            HallHours hours = new HallHoursImpl();
            hours.setHall(hall);
            hours.setDay(Integer.toString(day));
            hours.setOpens(span[0]);
            hours.setCloses(span[1]);
            hall.getHours().add(hours);
        }
    }

    private static String drawing(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HallLoading.class.getResourceAsStream("/market/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("The file market/" + file + " cannot be read", e);
        }
    }
}
