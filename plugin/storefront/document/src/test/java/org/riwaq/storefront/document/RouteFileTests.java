package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.api.CircuitCard;
import org.riwaq.storefront.api.CircuitDetail;
import org.riwaq.storefront.api.Label;
import org.riwaq.storefront.api.MakerDetail;
import org.riwaq.storefront.api.RichText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the schema of GPX 1.1 (topografix.com/GPX/1/1) asks of a route. */
class RouteFileTests {
    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";
    private static final URI PAGE = URI.create("https://example.org/fr/circuits/cuir?date=2026-12-01");

    private static CircuitDetail.Place place(String maker, Double latitude, Double longitude) {
        return new CircuitDetail.Place(
                maker == null ? null : new Label(maker, maker),
                null,
                latitude,
                longitude,
                "Dakhla",
                false,
                List.of(new MakerDetail.Hours(2, "09:00", "18:00")));
    }

    private static CircuitDetail.Stop stop(String name, CircuitDetail.Place... places) {
        return new CircuitDetail.Stop(name, "WORKSHOP", name, RichText.of("<p>Cuir</p>"), 30, 10, List.of(places));
    }

    static final CircuitDetail CIRCUIT = new CircuitDetail(
            new CircuitCard(
                    "id",
                    "cuir",
                    "Cuir <&> sel\u0007",
                    new Label("MA-12", "Dakhla"),
                    List.of(),
                    "FOOT",
                    List.of(),
                    120,
                    null,
                    3,
                    null),
            RichText.of(""),
            List.of(),
            LocalDate.of(2026, 12, 1),
            true,
            List.of(
                    stop("Tanneries", place("a", 23.6, -15.9), place("b", 23.7, -15.8)),
                    stop("Nulle part", place(null, null, null)),
                    stop("Salle", place(null, 23.684774, -15.957977))));

    private static Element root() throws Exception {
        DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
        readers.setNamespaceAware(true);
        Document read = readers.newDocumentBuilder().parse(new ByteArrayInputStream(RouteFile.of(CIRCUIT, PAGE)));
        return read.getDocumentElement();
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Element::getLocalName).toList();
    }

    /** gpxType: the namespace of 1.1, {@code version} 1.1 and a {@code creator} are required. */
    @Test
    void theRootNamesVersionAndCreator() throws Exception {
        assertThat(root().getLocalName()).isEqualTo("gpx");
        assertThat(root().getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(root().getAttribute("version")).isEqualTo("1.1");
        assertThat(root().getAttribute("creator")).isEqualTo("Riwaq");
        assertThat(new String(RouteFile.of(CIRCUIT, PAGE), StandardCharsets.UTF_8))
                .startsWith("<?xml");
    }

    /** gpxType is a sequence: metadata, waypoints, routes. */
    @Test
    void itsPartsStandInTheirOrder() throws Exception {
        assertThat(names(root())).containsExactly("metadata", "wpt", "wpt", "wpt", "rte");
    }

    /** wptType: latitude and longitude are decimal degrees within their bounds; its elements are a sequence. */
    @Test
    void everyPlaceIsAWaypoint() throws Exception {
        Element last = children(root()).get(3);

        assertThat(last.getAttribute("lat")).isEqualTo("23.684774");
        assertThat(last.getAttribute("lon")).isEqualTo("-15.957977");
        assertThat(names(last)).containsExactly("name", "cmt", "desc", "type");
        assertThat(children(last).get(0).getTextContent()).isEqualTo("3. Salle");
        assertThat(children(last).get(1).getTextContent()).isEqualTo("09:00–18:00");
    }

    /** rteType: the points of a route are in the order in which they are visited; what is nowhere is left out. */
    @Test
    void theRouteGoesByWhoseTurnItIs() throws Exception {
        Element route = children(root()).get(4);

        assertThat(names(route)).containsExactly("name", "link", "type", "rtept", "rtept");
        assertThat(children(route).get(3).getAttribute("lat")).isEqualTo("23.6");
        assertThat(children(route).get(4).getAttribute("lat")).isEqualTo("23.684774");
    }

    /** linkType: the address is an attribute; metadataType has name, description and link in this order. */
    @Test
    void whereItIsShownIsALink() throws Exception {
        Element metadata = children(root()).get(0);

        assertThat(names(metadata)).containsExactly("name", "link");
        assertThat(children(metadata).get(1).getAttribute("href")).isEqualTo(PAGE.toString());
        assertThat(children(metadata).get(0).getTextContent()).isEqualTo("Cuir <&> sel");
    }
}
