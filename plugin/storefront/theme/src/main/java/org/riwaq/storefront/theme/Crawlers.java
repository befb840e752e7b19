package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.CircuitCard;
import org.riwaq.storefront.api.CircuitQuestion;
import org.riwaq.storefront.api.Circuits;
import org.riwaq.storefront.api.ExhibitionCard;
import org.riwaq.storefront.api.ExhibitionQuestion;
import org.riwaq.storefront.api.Exhibitions;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.MakerList;
import org.riwaq.storefront.api.MakerQuestion;
import org.riwaq.storefront.api.Makers;
import org.riwaq.storefront.api.Market;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.Programme;
import org.riwaq.storefront.api.RegionView;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines are told: {@code robots.txt}, and a site map for each region. */
@Controller
final class Crawlers {
    private static final int AT_ONCE = 100;
    /** With four languages each, safely under the 50,000 addresses that a site map may have. */
    private static final int MOST_PIECES = 10_000;

    /** The site map of what belongs to no region alone. */
    private static final String SHOWS = "shows";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final Market market;
    private final Places places;
    private final Products products;
    private final Makers makers;
    private final Exhibitions exhibitions;
    private final Programme programme;
    private final Circuits circuits;

    Crawlers(
            Market market,
            Places places,
            Products products,
            Makers makers,
            Exhibitions exhibitions,
            Programme programme,
            Circuits circuits) {
        this.market = market;
        this.places = places;
        this.products = products;
        this.makers = makers;
        this.exhibitions = exhibitions;
        this.programme = programme;
        this.circuits = circuits;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String rules =
                "User-agent: *\nDisallow: /*/search?\nDisallow: /*/makers?\nDisallow: /*/cart\nDisallow: /*/checkout\nDisallow: /*/orders/\nDisallow: /*/parcels/\nDisallow: /*/bookings/\nDisallow: /api/\nSitemap: "
                        + Reception.host(request) + "/sitemap.xml\n";
        return kept(MediaType.TEXT_PLAIN, rules);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> maps(HttpServletRequest request) {
        String host = Reception.host(request);
        Optional<Visit> visit = market.visit(request.getServerName(), Language.FR);
        return visit.map(there -> Stream.concat(
                                Stream.of(SHOWS), places.regions(there).stream().map(RegionView::id))
                        .map(name -> "<sitemap><loc>" + host + "/sitemap/" + name + ".xml</loc></sitemap>\n")
                        .collect(Collectors.joining(
                                "", XML + "<sitemapindex " + NAMESPACE + ">\n", "</sitemapindex>\n")))
                .map(xml -> kept(MediaType.APPLICATION_XML, xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/sitemap/{region}.xml")
    ResponseEntity<String> map(@PathVariable String region, HttpServletRequest request) {
        Optional<Visit> visit = market.visit(request.getServerName(), Language.FR)
                .filter(there ->
                        region.equals(SHOWS) || places.region(there, region).isPresent());
        return visit.map(there -> kept(
                        MediaType.APPLICATION_XML,
                        (region.equals(SHOWS) ? shows(there) : addresses(there, region))
                                .stream()
                                        .flatMap(path -> there.storefront().languages().stream()
                                                .map(language -> Reception.host(request) + Links.in(language, path)))
                                        .map(address -> "<url><loc>" + address + "</loc></url>\n")
                                        .collect(Collectors.joining(
                                                "", XML + "<urlset " + NAMESPACE + ">\n", "</urlset>\n"))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Void> away(MarketUnavailable away) {
        return ResponseEntity.status(503).header("Retry-After", "60").build();
    }

    /** Exhibitions, halls, circuits and the programme. */
    private List<String> shows(Visit visit) {
        List<String> paths = new ArrayList<>(List.of("/exhibitions", "/circuits", "/programme"));
        exhibitions.halls(visit).forEach(hall -> paths.add("/halls/" + Links.encoded(hall.handle())));
        @Nullable String next = null;
        do {
            ExhibitionQuestion question = new ExhibitionQuestion(List.of(), List.of(), null, null, AT_ONCE, next);
            if (!(exhibitions.list(visit, question) instanceof Checked.Passed<ViewList<ExhibitionCard>> page)) {
                break;
            }
            page.value().items().forEach(show -> paths.add("/exhibitions/" + Links.encoded(show.handle())));
            next = page.value().next();
        } while (next != null && paths.size() < MOST_PIECES);
        if (circuits.list(visit, CircuitQuestion.everything()) instanceof Checked.Passed<ViewList<CircuitCard>> found) {
            found.value().items().forEach(circuit -> paths.add("/circuits/" + Links.encoded(circuit.handle())));
        }
        programme.list(visit).forEach(item -> paths.add("/programme/" + Links.encoded(item.id())));
        return paths;
    }

    private List<String> addresses(Visit visit, String region) {
        List<String> paths = new ArrayList<>(List.of("/", "/regions/" + Links.encoded(region)));
        if (makers.list(visit, MakerQuestion.of(region, AT_ONCE)) instanceof Checked.Passed<MakerList> theirs) {
            theirs.value().items().forEach(maker -> paths.add("/makers/" + Links.encoded(maker.handle())));
        }
        ProductQuestion question = ProductQuestion.everything().madeIn(region).limited(AT_ONCE);
        @Nullable String next = null;
        do {
            if (!(products.list(visit, question.after(next)) instanceof Checked.Passed<ProductList> page)) {
                break;
            }
            page.value().items().forEach(piece -> paths.add("/products/" + Links.encoded(piece.handle())));
            next = page.value().next();
        } while (next != null && paths.size() < MOST_PIECES);
        return paths;
    }

    private static ResponseEntity<String> kept(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(text);
    }
}
