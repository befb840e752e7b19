package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.PictureView;
import org.riwaq.storefront.api.Tour;
import org.riwaq.storefront.api.Tours;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An exhibition as slides for a screen in the room. Once loaded they go on without a network (decision 0812). */
@Controller
final class SlidePages {
    /** Of pictures: a screen is wide, and all of them are kept on the device. */
    private static final int WIDTH = 1280;

    private final Reception reception;
    private final Tours tours;

    SlidePages(Reception reception, Tours tours) {
        this.reception = reception;
        this.tours = tours;
    }

    @GetMapping("/{lang}/exhibitions/{handle}/slides")
    ResponseEntity<String> slides(@PathVariable String lang, @PathVariable String handle, HttpServletRequest request) {
        return reception.page(
                request,
                lang,
                visit -> page(tours.of(visit, handle), tour -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("tour", tour);
                    values.put(
                            "pictures",
                            tour.stops().stream().map(SlidePages::picture).toList());
                    values.put("worker", path(visit, tour) + "/worker.js");
                    return new Page.Shown("slides", "", values);
                }));
    }

    /** What keeps the slides on the device: the list of what they fetch, and a script of the theme that does it. */
    @GetMapping("/{lang}/exhibitions/{handle}/slides/worker.js")
    ResponseEntity<String> worker(
            @PathVariable String lang,
            @PathVariable String handle,
            HttpServletRequest request,
            HttpServletResponse response) {
        return reception.script(request, lang, (visit, theme) -> {
            if (!(tours.of(visit, handle) instanceof Answer.Found<Tour> found)) {
                return ResponseEntity.notFound().build();
            }
            String path = path(visit, found.value());
            String list = list(visit, theme, found.value(), path);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                    .cacheControl(CacheControl.noCache())
                    .header("Service-Worker-Allowed", path)
                    .body(list + theme.assets().text("slides-worker.js"));
        });
    }

    private static <V> Page page(Answer<V> answer, Function<V, Page> shown) {
        return answer instanceof Answer.Moved<V> moved
                ? new Page.Moved("/exhibitions/" + Links.encoded(moved.handle()) + "/slides")
                : ExhibitionPages.page(answer, "/exhibitions/", shown);
    }

    private static String path(Visit visit, Tour tour) {
        return Links.in(visit.language(), "/exhibitions/" + tour.exhibition().handle() + "/slides");
    }

    private static String list(Visit visit, Theme theme, Tour tour, String path) {
        Links link = new Links(visit.language(), theme);
        List<String> files = new ArrayList<>(List.of(path));
        Stream.of("tokens.css", "slides.css", "slides.js", "favicon.svg")
                .map(link::asset)
                .forEach(files::add);
        // Without these there is nothing to see; a picture may be missing.
        int needed = files.size();
        tour.stops().stream()
                .map(SlidePages::picture)
                .filter(address -> !address.isEmpty())
                .distinct()
                .forEach(files::add);
        // Addresses of ours, without quotes; whatever changes on a slide changes the number.
        return "const VERSION = '"
                + Integer.toHexString(Objects.hash(tour, theme.assets().version())) + "';\n" + "const FILES = ['"
                + String.join("', '", files) + "'];\nconst NEEDED = " + needed + ";\n";
    }

    private static String picture(Tour.Stop stop) {
        PictureView image = stop.exhibit().product().image();
        return image == null
                ? ""
                : image.sources().stream()
                        .filter(source -> source.width() >= WIDTH)
                        .findFirst()
                        .orElse(image.sources().get(image.sources().size() - 1))
                        .url();
    }
}
