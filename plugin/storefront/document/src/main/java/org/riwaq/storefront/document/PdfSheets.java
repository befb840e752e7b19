package org.riwaq.storefront.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.HallLabel;
import org.riwaq.storefront.api.LabelSheets;
import org.riwaq.storefront.api.LabelSize;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.Wording;
import org.springframework.stereotype.Component;

/** Sheets of labels as PDF: each label at its place on the sheet, its code drawn, its words in one or two languages. */
@Component
final class PdfSheets implements LabelSheets {
    private final Papers papers;

    PdfSheets(Papers papers) {
        this.papers = papers;
    }

    /** A label where it is printed; {@code right} is null where there is one language. */
    record Cell(
            LabelSize.Place place,
            String address,
            String code,
            Side left,
            @Nullable Side right) {}

    /** The words of a label in one language; each may be empty. */
    record Side(
            String tag,
            boolean rtl,
            String over,
            String title,
            String price,
            String maker,
            String origin,
            String caption) {}

    @Override
    public byte[] pdf(Wish wish, String title, List<Pair> labels) {
        if (labels.isEmpty() || labels.size() > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " labels are printed at once, not " + labels.size());
        }
        Map<String, Object> values = Map.of(
                "title",
                Printable.of(title),
                "pages",
                pages(wish, labels),
                "look",
                SheetLook.of(wish.size()),
                "shown",
                wish.site().replaceFirst("^https?://", ""));
        // Each side says its own direction; the sheet itself runs from the left.
        return Press.pdf(papers.write("sheet", wish.first(), values), Language.FR);
    }

    private List<List<Cell>> pages(Wish wish, List<Pair> labels) {
        int each = wish.size().count();
        List<List<Cell>> pages = new ArrayList<>();
        int at = wish.start() - 1;
        for (Pair label : labels) {
            if (at % each == 0 || pages.isEmpty()) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(cell(wish, label, wish.size().place(at % each)));
            at++;
        }
        return pages;
    }

    private Cell cell(Wish wish, Pair label, LabelSize.Place place) {
        String code = label.first().code();
        Side first = side(wish.first(), label.first());
        HallLabel other = label.second();
        Side second = wish.second() == null || other == null ? null : side(wish.second(), other);
        // What is read from the right stands at the right.
        return second != null && first.rtl() && !second.rtl()
                ? new Cell(place, wish.site() + "/x/" + code, code, second, first)
                : new Cell(place, wish.site() + "/x/" + code, code, first, second);
    }

    private Side side(Visit visit, HallLabel label) {
        Wording say = papers.wording(visit);
        boolean stand = label.code().startsWith("S");
        String number = say.text("sheet.stand", Printable.of(label.stand()));
        return new Side(
                visit.language().tag(),
                visit.language().direction().equals("rtl"),
                stand ? "" : number,
                stand ? number : Printable.of(label.title()),
                label.price() == null ? "" : say.money(label.price()),
                Printable.of(stand ? label.title() : label.maker()),
                Printable.of(stand ? label.maker() : label.origin()),
                Printable.of(label.caption()));
    }
}
