package org.riwaq.storefront.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.ExhibitionDetail;
import org.riwaq.storefront.api.HallView;
import org.riwaq.storefront.api.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Exhibitions and circuits in the words of schema.org, for search engines. */
@Component
final class StructuredEvents {
    private static final String SCHEMA = "https://schema.org/";

    private final JsonMapper json;

    StructuredEvents(JsonMapper json) {
        this.json = json;
    }

    /** JSON-LD of an ExhibitionEvent that can stand in a page's {@code script} element. */
    String of(ExhibitionDetail detail, Visit visit, String host) {
        String address = host
                + Links.in(
                        visit.language(), "/exhibitions/" + detail.exhibition().handle());
        Map<String, Object> data =
                thing("ExhibitionEvent", address, detail.exhibition().title());
        data.put("description", detail.text().plain());
        data.put("startDate", detail.exhibition().firstDay().toString());
        data.put("endDate", detail.exhibition().lastDay().toString());
        data.put("eventStatus", SCHEMA + "EventScheduled");
        boolean virtual = detail.exhibition().virtual();
        data.put(
                "eventAttendanceMode", SCHEMA + (virtual ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        data.put("location", virtual ? Map.of("@type", "VirtualLocation", "url", address) : place(detail.hall()));
        if (detail.exhibition().poster() != null) {
            data.put("image", List.of(host + detail.exhibition().poster().url()));
        }
        return script(data);
    }

    private static Map<String, Object> place(HallView hall) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", hall.name());
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("streetAddress", hall.address().replace("\n", ", "));
        address.put("addressLocality", hall.place());
        if (hall.region() != null) {
            address.put("addressRegion", hall.region().label());
        }
        place.put("address", address);
        geo(place, hall.latitude(), hall.longitude());
        return place;
    }

    private static void geo(Map<String, Object> place, @Nullable Double latitude, @Nullable Double longitude) {
        if (latitude != null && longitude != null) {
            Map<String, Object> geo = new LinkedHashMap<>();
            geo.put("@type", "GeoCoordinates");
            geo.put("latitude", latitude);
            geo.put("longitude", longitude);
            place.put("geo", geo);
        }
    }

    /** JSON-LD of a TouristTrip. */
    String of(CircuitDetail detail, Visit visit, String host) {
        String address = host
                + Links.in(visit.language(), "/circuits/" + detail.circuit().handle());
        Map<String, Object> data =
                thing("TouristTrip", address, detail.circuit().title());
        data.put("description", detail.text().plain());
        data.put(
                "touristType",
                detail.circuit().crafts().stream().map(craft -> craft.label()).toList());
        Map<String, Object> stops = new LinkedHashMap<>();
        stops.put("@type", "ItemList");
        stops.put("numberOfItems", detail.stops().size());
        stops.put(
                "itemListElement",
                IntStream.range(0, detail.stops().size())
                        .mapToObj(at -> item(at + 1, detail.stops().get(at)))
                        .toList());
        data.put("itinerary", stops);
        return script(data);
    }

    private static Map<String, Object> item(int position, CircuitDetail.Stop stop) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("name", stop.name());
        stop.places().stream().findFirst().ifPresent(first -> geo(place, first.latitude(), first.longitude()));
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("item", place);
        return item;
    }

    private static Map<String, Object> thing(String type, String address, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", SCHEMA);
        data.put("@type", type);
        data.put("@id", address);
        data.put("url", address);
        data.put("name", name);
        return data;
    }

    private String script(Map<String, Object> data) {
        // A title may hold "</script>": no less-than sign leaves this place.
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }
}
