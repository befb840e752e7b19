package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to exhibitions as manifests of the IIIF Presentation API 3.0, which viewers of museums and libraries read: each
 * piece that has a picture is a canvas. Throws {@link MarketUnavailable} while the catalogue cannot be asked.
 */
@Component
public final class Manifests {
    /** Where the context of the specification is. */
    public static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    private final Tours tours;

    Manifests(Tours tours) {
        this.tours = tours;
    }

    /**
     * The manifest of the exhibition behind a handle, in all languages of the storefront.
     *
     * @param host where this storefront is, without a path
     */
    public Answer<Map<String, Object>> of(Visit visit, String handle, String host) {
        Answer<Tour> first = tours.of(visit, handle);
        if (first instanceof Answer.Moved<Tour> moved) {
            return new Answer.Moved<>(moved.handle());
        }
        if (!(first instanceof Answer.Found<Tour> found)) {
            return new Answer.Missing<>();
        }
        Map<Language, Tour> all = new LinkedHashMap<>();
        for (Language language : visit.storefront().languages()) {
            Answer<Tour> other =
                    language == visit.language() ? first : tours.of(new Visit(visit.storefront(), language), handle);
            if (other instanceof Answer.Found<Tour> also) {
                all.put(language, also.value());
            }
        }
        return new Answer.Found<>(new Manifest(host, visit, found.value(), all).whole());
    }

    /** One manifest. */
    private static final class Manifest {
        private final String host;
        private final Visit visit;
        private final Tour tour;
        private final Map<Language, Tour> tours;
        private final Map<Language, Map<String, Tour.Stop>> stops = new LinkedHashMap<>();
        private final String id;

        Manifest(String host, Visit visit, Tour tour, Map<Language, Tour> tours) {
            this.host = host;
            this.visit = visit;
            this.tour = tour;
            this.tours = tours;
            this.id = host + "/iiif/exhibitions/" + tour.exhibition().handle() + "/manifest";
            tours.forEach((language, one) -> stops.put(
                    language,
                    one.stops().stream()
                            .collect(Collectors.toMap(stop -> stop.exhibit().code(), Function.identity()))));
        }

        Map<String, Object> whole() {
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("@context", CONTEXT);
            manifest.put("id", id);
            manifest.put("type", "Manifest");
            manifest.put("label", texts(one -> one.exhibition().title()));
            manifest.put("summary", texts(one -> one.exhibition().hall().label()));
            manifest.put("viewingDirection", "left-to-right");
            manifest.put("behavior", List.of("individuals"));
            manifest.put(
                    "homepage",
                    tours.keySet().stream()
                            .map(language -> page(
                                    language,
                                    "/exhibitions/" + tour.exhibition().handle(),
                                    Objects.requireNonNull(tours.get(language))
                                            .exhibition()
                                            .title()))
                            .toList());
            PictureView poster = tour.exhibition().poster();
            if (poster != null) {
                manifest.put("thumbnail", List.of(image(poster)));
            }
            List<Object> canvases = new ArrayList<>();
            tour.stops().forEach(stop -> {
                PictureView picture = stop.exhibit().product().image();
                if (picture != null) {
                    canvases.add(canvas(stop, picture));
                }
            });
            manifest.put("items", canvases);
            return manifest;
        }

        private Map<String, Object> canvas(Tour.Stop stop, PictureView picture) {
            String code = stop.exhibit().code();
            String canvas = id + "/canvas/" + code;
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("id", canvas);
            made.put("type", "Canvas");
            made.put("label", of(code, one -> one.exhibit().product().title()));
            Map<String, List<String>> caption = of(code, one -> one.exhibit().caption());
            if (!caption.isEmpty()) {
                made.put("summary", caption);
            }
            made.put("height", picture.height());
            made.put("width", picture.width());
            made.put("metadata", metadata(code));
            made.put(
                    "homepage",
                    List.of(page(
                            visit.language(),
                            "/products/" + stop.exhibit().product().handle(),
                            stop.exhibit().product().title())));
            Map<String, Object> painting = new LinkedHashMap<>();
            painting.put("id", canvas + "/painting");
            painting.put("type", "Annotation");
            painting.put("motivation", "painting");
            painting.put("body", image(picture));
            painting.put("target", canvas);
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("id", canvas + "/page");
            page.put("type", "AnnotationPage");
            page.put("items", List.of(painting));
            made.put("items", List.of(page));
            return made;
        }

        private List<Map<String, Object>> metadata(String code) {
            return List.of(
                    Map.of(
                            "label",
                            words("maker"),
                            "value",
                            of(code, one -> one.exhibit().product().maker().name())),
                    Map.of(
                            "label",
                            words("origin"),
                            "value",
                            of(code, one -> one.exhibit().product().origin().label())),
                    Map.of(
                            "label",
                            words("stand"),
                            "value",
                            of(code, one -> one.stand().number())));
        }

        private Map<String, List<String>> words(String what) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            tours.keySet()
                    .forEach(language -> words.put(language.code(), List.of(Problems.word("iiif." + what, language))));
            return words;
        }

        private Map<String, Object> image(PictureView picture) {
            String service = host + "/iiif/images/" + sha256(picture);
            Map<String, Object> image = new LinkedHashMap<>();
            image.put("id", service + "/full/max/0/default.jpg");
            image.put("type", "Image");
            image.put("format", "image/jpeg");
            image.put("height", picture.height());
            image.put("width", picture.width());
            image.put("service", List.of(Map.of("id", service, "type", "ImageService3", "profile", "level0")));
            return image;
        }

        private static String sha256(PictureView picture) {
            // /media/<sha256>/<width>
            return picture.url().split("/", -1)[2];
        }

        private Map<String, Object> page(Language language, String path, String title) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("id", host + "/" + language.code() + path);
            page.put("type", "Text");
            page.put("label", Map.of(language.code(), List.of(title)));
            page.put("format", "text/html");
            page.put("language", List.of(language.code()));
            return page;
        }

        private Map<String, List<String>> texts(Function<Tour, String> text) {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            tours.forEach((language, one) -> add(texts, language, text.apply(one)));
            return texts;
        }

        private Map<String, List<String>> of(String code, Function<Tour.Stop, String> text) {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            stops.forEach((language, all) -> {
                Tour.@Nullable Stop stop = all.get(code);
                if (stop != null) {
                    add(texts, language, text.apply(stop));
                }
            });
            return texts;
        }

        private static void add(Map<String, List<String>> texts, Language language, String text) {
            if (!text.isEmpty()) {
                texts.put(language.code(), List.of(text));
            }
        }
    }
}
