package org.riwaq.storefront.api;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.Engine;
import org.springframework.stereotype.Component;

/** The door to orders, each for who has its token. */
@Component
public final class Orders {
    private static final Pattern NUMBER = Pattern.compile("R[0-9]{2}-[0-9A-Z]{8}");

    private final Engine engine;
    private final OrderTokens tokens;
    private final DocumentTokens documents;

    Orders(Engine engine, OrderTokens tokens, DocumentTokens documents) {
        this.engine = engine;
        this.tokens = tokens;
        this.documents = documents;
    }

    /** An order by its number; without the right token there is none. */
    public Outcome<OrderView> order(Visit visit, String number, @Nullable String token) {
        return opens(number, token)
                ? EngineAnswers.asked(
                        visit,
                        () -> engine.carts(visit.storefront().code()).order(number),
                        new CartViews(visit, tokens, true)::order)
                : missing(visit);
    }

    /** Its invoices, receipt and credit notes; empty while nothing is paid. */
    public Outcome<List<DocumentView>> documents(Visit visit, String number, @Nullable String token) {
        return opens(number, token) ? documents(visit, number) : missing(visit);
    }

    private Outcome<List<DocumentView>> documents(Visit visit, String number) {
        return EngineAnswers.asked(
                visit, () -> engine.carts(visit.storefront().code()).documents(number), new DocumentViews(visit)::all);
    }

    /**
     * One of them, for who has the order's token or the document's own.
     *
     * @param document its id; one that is none of the order's has none
     */
    public Outcome<DocumentView> document(Visit visit, String number, String document, @Nullable String token) {
        boolean own = NUMBER.matcher(number).matches() && documents.opens(token, number, document);
        Outcome<List<DocumentView>> all = own ? documents(visit, number) : documents(visit, number, token);
        return all.then(done -> done.value().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .<Outcome<DocumentView>>map(one -> new Outcome.Done<>(one, done.replayed()))
                .orElseGet(() -> missing(visit)));
    }

    /** Where each of them is fetched. */
    public Outcome<ViewList<DocumentLink>> documentLinks(Visit visit, String number, @Nullable String token) {
        return documents(visit, number, token).then(done -> {
            List<DocumentLink> links =
                    done.value().stream().map(document -> link(visit, document)).toList();
            return new Outcome.Done<>(new ViewList<>(links, links.size(), null), done.replayed());
        });
    }

    private DocumentLink link(Visit visit, DocumentView document) {
        String path = "/" + visit.language().code() + "/orders/" + document.order() + "/documents/" + document.id()
                + ".pdf?token=" + tokens.of(document.order()).token();
        return new DocumentLink(
                document.id(),
                document.kind(),
                document.number(),
                document.issuedAt(),
                document.issuer().name(),
                document.total(),
                path);
    }

    private boolean opens(String number, @Nullable String token) {
        return token != null && NUMBER.matcher(number).matches() && tokens.opens(token, number);
    }

    private static <V> Outcome<V> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }
}
