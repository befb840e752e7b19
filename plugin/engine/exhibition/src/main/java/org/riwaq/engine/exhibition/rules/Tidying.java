package org.riwaq.engine.exhibition.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.riwaq.engine.catalogue.Slug;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.Stand;

/** Brings what was typed into the form in which it is kept, before the rules look at it. */
public final class Tidying {
    private static final int LONGEST = Slug.LONGEST;

    private final ExhibitionDao dao;
    private final String zone;

    /** @param zone IANA zone of halls that name none */
    public Tidying(ExhibitionDao dao, String zone) {
        this.dao = dao;
        this.zone = zone;
    }

    /** What is checked with a thing, for it is saved with it. */
    public static List<Object> parts(Object thing) {
        if (thing instanceof Hall) {
            List<Object> parts = new ArrayList<Object>(((Hall) thing).getHours());
            parts.addAll(((Hall) thing).getClosures());
            return parts;
        }
        if (thing instanceof Exhibition) {
            return new ArrayList<Object>(((Exhibition) thing).getSections());
        }
        if (thing instanceof Stand) {
            List<Object> parts = new ArrayList<Object>(((Stand) thing).getHours());
            parts.addAll(((Stand) thing).getExhibits());
            return parts;
        }
        return Collections.emptyList();
    }

    /** Handles and zones that were left empty. */
    public void tidy(Object thing) {
        if (thing instanceof Hall) {
            Hall hall = (Hall) thing;
            hall.setHandle(handle("hall", hall.getHandle(), hall.getName(), hall.getId()));
            hall.setZone(zone(hall.getZone()));
        } else if (thing instanceof Exhibition) {
            Exhibition exhibition = (Exhibition) thing;
            exhibition.setHandle(
                    handle("exhibition", exhibition.getHandle(), exhibition.getTitle(), exhibition.getId()));
        } else if (thing instanceof Circuit) {
            Circuit circuit = (Circuit) thing;
            circuit.setHandle(handle("circuit", circuit.getHandle(), circuit.getTitle(), circuit.getId()));
        }
    }

    /**
     * The handle as typed; where nothing was, the one it has; for a new thing a free one made of its name.
     *
     * @param kind {@code hall}, {@code exhibition} or {@code circuit}
     * @param self table key, or null for a new one
     */
    public String handle(String kind, String typed, String name, Long self) {
        if (typed != null && !typed.trim().isEmpty()) {
            return typed.trim();
        }
        String present = dao.readHandle(kind, self);
        if (present != null || name == null) {
            return present;
        }
        String slug = Slug.of(name);
        String wanted = slug.isEmpty() ? kind : slug;
        String handle = wanted;
        for (int number = 2; dao.isHandleTaken(kind, handle, self); number++) {
            String end = "-" + number;
            handle = wanted.substring(0, Math.min(wanted.length(), LONGEST - end.length())) + end;
        }
        return handle;
    }

    /** The zone as typed, or the one of this market. */
    public String zone(String typed) {
        return typed == null || typed.trim().isEmpty() ? zone : typed.trim();
    }
}
