package org.riwaq.storefront.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.MakerDocument.Hours;
import org.riwaq.storefront.index.MakerDocument.Opening;

/** What halls show and circuits lead to; each part by itself, and its parents by id, as facts tell it. */
public sealed interface Showing {
    /** Public id, a UUID. */
    String id();

    /**
     * A room for exhibitions.
     *
     * @param kind {@code PHYSICAL} or {@code VIRTUAL}
     * @param description rich text (HTML) by language; untrusted
     * @param address street and how to find it, by language, in lines
     * @param plan its floor, or null while none is drawn
     */
    record Hall(
            String id,
            String handle,
            List<String> formerHandles,
            String kind,
            Map<String, String> name,
            Map<String, String> description,
            @Nullable String region,
            @Nullable String province,
            Map<String, String> place,
            Map<String, String> address,
            @Nullable Location location,
            @Nullable Opening opening,
            @Nullable Plan plan,
            List<Image> images,
            boolean pickUp,
            boolean desk,
            Instant visibleFrom,
            Instant visibleUntil)
            implements Showing {
        public Hall {
            formerHandles = Absent.asEmpty(formerHandles);
            name = Absent.asEmpty(name);
            description = Absent.asEmpty(description);
            place = Absent.asEmpty(place);
            address = Absent.asEmpty(address);
            images = Absent.asEmpty(images);
        }
    }

    /**
     * A floor as a grid of square cells.
     *
     * @param columns cells from left to right
     * @param rows cells from top to bottom
     * @param cellCm how long a cell's side is, in centimetres
     * @param walls what cannot be walked through
     * @param doors entrances first
     */
    record Plan(int columns, int rows, int cellCm, List<Area> walls, List<Door> doors) {
        public Plan {
            walls = Absent.asEmpty(walls);
            doors = Absent.asEmpty(doors);
        }
    }

    /** A rectangle in cells, from the upper left corner. */
    record Area(int x, int y, int width, int height) {}

    /**
     * A door.
     *
     * @param kind {@code ENTRANCE} or {@code EMERGENCY}
     */
    record Door(String kind, Area area) {}

    /**
     * An edition in a hall.
     *
     * @param hall id of the hall
     * @param text rich text (HTML) by language; untrusted
     * @param from when it opens
     * @param until when it is over
     * @param firstDay in the hall's zone
     * @param lastDay included
     * @param sections in the order of the visit
     */
    record Exhibition(
            String id,
            String handle,
            List<String> formerHandles,
            String hall,
            Map<String, String> title,
            Map<String, String> curator,
            Map<String, String> text,
            @Nullable Image poster,
            Instant from,
            Instant until,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Section> sections,
            Instant visibleFrom,
            Instant visibleUntil)
            implements Showing {
        public Exhibition {
            formerHandles = Absent.asEmpty(formerHandles);
            title = Absent.asEmpty(title);
            curator = Absent.asEmpty(curator);
            text = Absent.asEmpty(text);
            sections = Absent.asEmpty(sections);
        }
    }

    /** A part of an exhibition; its text is rich (HTML) and untrusted. */
    record Section(String id, Map<String, String> title, Map<String, String> text) {
        public Section {
            title = Absent.asEmpty(title);
            text = Absent.asEmpty(text);
        }
    }

    /** A maker as it is named here. */
    record MakerName(String id, String handle, Map<String, String> name) {
        public MakerName {
            name = Absent.asEmpty(name);
        }
    }

    /**
     * A place on the floor, given to a maker.
     *
     * @param code of its label
     * @param exhibition id of the exhibition
     * @param section id of a section, or null
     * @param number what stands on its sign
     * @param position its place in the visit
     * @param maker whose it is, or null until given
     * @param area where it is, or null until placed
     * @param presence when the maker is there
     */
    record Stand(
            String id,
            String code,
            String exhibition,
            @Nullable String section,
            String number,
            int position,
            Map<String, String> name,
            Map<String, String> text,
            @Nullable MakerName maker,
            @Nullable Area area,
            List<Hours> presence)
            implements Showing {
        public Stand {
            name = Absent.asEmpty(name);
            text = Absent.asEmpty(text);
            presence = Absent.asEmpty(presence);
        }
    }

    /**
     * A product on a stand.
     *
     * @param code of its label
     * @param exhibition id of the exhibition
     * @param stand id of the stand
     * @param product id of the product
     * @param position its place on the stand
     * @param notForSale whether it is shown only
     * @param pieces in the room, or null if nobody counts them
     */
    record Exhibit(
            String id,
            String code,
            String exhibition,
            String stand,
            String product,
            int position,
            Map<String, String> caption,
            boolean notForSale,
            @Nullable Integer pieces)
            implements Showing {
        public Exhibit {
            caption = Absent.asEmpty(caption);
        }
    }

    /**
     * Something at a time in a hall.
     *
     * @param hall id of the hall
     * @param exhibition id of the exhibition, or null
     * @param stand id of the stand, or null
     * @param maker who holds it, or null
     * @param kind {@code DEMONSTRATION}, {@code WORKSHOP}, {@code TALK} or {@code VISIT}
     * @param text rich text (HTML) by language; untrusted
     * @param languages spoken, BCP 47
     * @param places to book, or null: come as you are
     * @param perBooking the most that one booking may take; null in documents from before it was told
     * @param bookableUntil when booking ends; null in documents from before it was told
     */
    record ProgrammeItem(
            String id,
            String hall,
            @Nullable String exhibition,
            @Nullable String stand,
            @Nullable MakerName maker,
            String kind,
            Map<String, String> title,
            Map<String, String> text,
            List<String> languages,
            Instant from,
            Instant until,
            @Nullable Integer places,
            @Nullable Integer perBooking,
            @Nullable Instant bookableUntil,
            boolean cancelled,
            Instant visibleFrom,
            Instant visibleUntil)
            implements Showing {
        public ProgrammeItem {
            title = Absent.asEmpty(title);
            text = Absent.asEmpty(text);
            languages = Absent.asEmpty(languages);
        }
    }

    /**
     * How many places of a programme's item are left.
     *
     * @param id of the item
     */
    record Places(String id, int places, int left) implements Showing {}

    /**
     * A tourist route around crafts.
     *
     * @param text rich text (HTML) by language; untrusted
     * @param region code of its region
     * @param crafts ids of the crafts it shows
     * @param transport {@code FOOT}, {@code BICYCLE}, {@code CAR} or {@code BUS}
     * @param months of its season, 1 to 12; empty: all year
     * @param minutes the whole of it, ways included
     * @param lengthMetres the ways together, or null
     */
    record Circuit(
            String id,
            String handle,
            List<String> formerHandles,
            Map<String, String> title,
            Map<String, String> text,
            String region,
            List<String> crafts,
            String transport,
            List<Integer> months,
            int minutes,
            @Nullable Integer lengthMetres,
            List<Image> images,
            List<Stop> stops,
            Instant visibleFrom,
            Instant visibleUntil)
            implements Showing {
        public Circuit {
            formerHandles = Absent.asEmpty(formerHandles);
            title = Absent.asEmpty(title);
            text = Absent.asEmpty(text);
            crafts = Absent.asEmpty(crafts);
            months = Absent.asEmpty(months);
            images = Absent.asEmpty(images);
            stops = Absent.asEmpty(stops);
        }
    }

    /**
     * A stop of a circuit.
     *
     * @param kind {@code WORKSHOP}, {@code HALL} or {@code POINT}
     * @param minutes how long one stays
     * @param wayMinutes from the stop before
     * @param places one, or for a workshop all that may be visited
     */
    record Stop(
            String id,
            String kind,
            Map<String, String> name,
            Map<String, String> text,
            int minutes,
            int wayMinutes,
            List<StopPlace> places) {
        public Stop {
            name = Absent.asEmpty(name);
            text = Absent.asEmpty(text);
            places = Absent.asEmpty(places);
        }
    }

    /**
     * Where a stop may be.
     *
     * @param maker whose workshop, or null
     * @param hall id of the hall, or null
     * @param opening when it is open, or null for what always is
     */
    record StopPlace(
            @Nullable MakerName maker,
            @Nullable String hall,
            @Nullable Location location,
            Map<String, String> place,
            @Nullable Opening opening) {
        public StopPlace {
            place = Absent.asEmpty(place);
        }
    }
}
