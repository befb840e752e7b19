package org.riwaq.storefront.api;

import java.util.List;
import org.riwaq.storefront.search.Heard;
import org.riwaq.storefront.search.Understood;

/** Makes views of what was made of a typed text. */
final class HeardViews {
    private final Labels labels;

    HeardViews(Labels labels) {
        this.labels = labels;
    }

    List<UnderstoodView> understood(Heard heard) {
        return heard.understood().stream().map(this::view).toList();
    }

    private UnderstoodView view(Understood piece) {
        return new UnderstoodView(
                piece.kind().code(),
                piece.ids(),
                label(piece),
                piece.min(),
                piece.max(),
                piece.text(),
                piece.without());
    }

    private String label(Understood piece) {
        if (piece.ids().size() != 1) return piece.text();
        String id = piece.ids().get(0);
        return switch (piece.kind()) {
            case REGION -> labels.region(id);
            case PROVINCE -> labels.provinceName(id);
            // The beginning of several crafts' ids has no name of its own.
            case CRAFT -> labels.craft(id).equals(id) ? piece.text() : labels.craft(id);
            case MATERIAL -> labels.term("material", id).label();
            case COLOUR -> labels.term("colour", id).label();
            default -> piece.text();
        };
    }

    static List<RelaxedView> relaxed(Heard heard) {
        return heard.relaxed().stream()
                .map(relaxed -> new RelaxedView(relaxed.what().code(), relaxed.text()))
                .toList();
    }
}
