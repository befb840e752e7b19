package org.riwaq.storefront.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.WidgetView.Drawing;
import org.riwaq.storefront.api.WidgetView.Item;

/** Makes what widgets show from what pages show; every address carries the partner's token. */
final class WidgetViews {
    private final Language language;
    private final WidgetTexts texts;
    private final String token;

    WidgetViews(Language language, String token) {
        this.language = language;
        this.texts = new WidgetTexts(language);
        this.token = token;
    }

    WidgetView products(ProductQuestion question, ProductList list) {
        List<String> regions = question.of("region");
        Optional<String> region = list.items().stream()
                .map(ProductCard::origin)
                .filter(origin -> regions.equals(List.of(origin.region())))
                .map(OriginLabel::label)
                .findFirst();
        String title = region.map(name -> texts.text("title.products.region", name))
                .orElseGet(() -> texts.text("title.products"));
        return widget("products", title, "", search(question), null, null, pieces(list.items()));
    }

    WidgetView product(ProductDetail product) {
        String made = made(product.maker(), product.origin());
        PictureView image =
                product.pictures().isEmpty() ? null : product.pictures().get(0);
        String href = link("/products/" + product.handle());
        Item piece = new Item(product.id(), product.title(), made, href, product.price(), product.was(), image);
        return widget("product", product.title(), made, href, image, null, List.of(piece));
    }

    WidgetView maker(MakerDetail maker, List<ProductCard> pieces) {
        Label region = maker.region();
        StringJoiner text = new StringJoiner(" · ");
        text.add(FacetTexts.of("kind", maker.kind(), language));
        if (!maker.place().isEmpty()) {
            text.add(maker.place());
        }
        if (region != null) {
            text.add(region.label());
        }
        PictureView image = maker.pictures().isEmpty() ? null : maker.pictures().get(0);
        return widget(
                "maker", maker.name(), text.toString(), link("/makers/" + maker.handle()), image, null, pieces(pieces));
    }

    WidgetView exhibition(ExhibitionCard card, List<StandCard> stands, Optional<PlanView> plan) {
        String where =
                card.place().isEmpty() ? card.hall().label() : card.hall().label() + ", " + card.place();
        List<Item> items = stands.stream()
                .map(stand -> new Item(stand.id(), name(stand), "", link("/stands/" + stand.id()), null, null, null))
                .toList();
        return widget(
                "exhibition",
                card.title(),
                texts.text("exhibition.days", where, texts.day(card.firstDay()), texts.day(card.lastDay())),
                link("/exhibitions/" + card.handle()),
                card.poster(),
                plan.map(floor -> WidgetDrawings.floor(floor, this::name, stand -> link("/stands/" + stand.id())))
                        .orElse(null),
                items);
    }

    WidgetView circuit(CircuitDetail detail) {
        CircuitCard card = detail.circuit();
        List<Item> items = detail.stops().stream()
                .map(stop -> new Item(
                        stop.id(),
                        stop.name(),
                        texts.text("minutes", stop.minutes()),
                        link("/circuits/" + card.handle()),
                        null,
                        null,
                        null))
                .toList();
        String text = texts.text("circuit", card.stops(), card.minutes() / 60, card.minutes() % 60);
        return widget(
                "circuit",
                card.title(),
                text,
                link("/circuits/" + card.handle()),
                card.image(),
                WidgetDrawings.way(detail),
                items);
    }

    WidgetView search() {
        return widget("search", texts.text("title.search"), "", link("/search"), null, null, List.of());
    }

    private WidgetView widget(
            String kind,
            String title,
            String text,
            String href,
            @Nullable PictureView image,
            @Nullable Drawing drawing,
            List<Item> items) {
        return new WidgetView(
                kind, language.tag(), language.direction(), texts.ofScript(), title, text, href, image, drawing, items);
    }

    private List<Item> pieces(List<ProductCard> cards) {
        return cards.stream()
                .map(card -> new Item(
                        card.id(),
                        card.title(),
                        made(card.maker(), card.origin()),
                        link("/products/" + card.handle()),
                        card.price(),
                        card.was(),
                        card.image()))
                .toList();
    }

    private String made(MakerLabel maker, OriginLabel origin) {
        return maker.name() + " · " + texts.text("made", origin.label());
    }

    private String name(StandCard stand) {
        return stand.name().isEmpty() ? stand.number() : texts.text("stand", stand.number(), stand.name());
    }

    /** The page of all that a widget shows some of. */
    private String search(ProductQuestion question) {
        StringJoiner query = new StringJoiner("&");
        if (!question.text().isEmpty()) {
            query.add("q=" + encoded(question.text()));
        }
        question.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> query.add(facet.toLowerCase(Locale.ROOT) + "=" + encoded(value))));
        question.makers().forEach(maker -> query.add("maker=" + encoded(maker)));
        return link("/search" + (query.length() == 0 ? "" : "?" + query));
    }

    private String link(String below) {
        return "/" + language.code() + below + (below.contains("?") ? "&" : "?") + "via=" + encoded(token);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
