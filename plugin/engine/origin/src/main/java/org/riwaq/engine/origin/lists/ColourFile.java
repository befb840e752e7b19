package org.riwaq.engine.origin.lists;

import java.util.regex.Pattern;
import org.riwaq.engine.origin.domain.Colour;
import org.riwaq.engine.origin.domain.ColourImpl;

/** Colours. */
final class ColourFile implements ListFile<Colour> {
    private static final Pattern SWATCH = Pattern.compile("#[0-9a-f]{6}");

    @Override
    public String path() {
        return "crafts/colours.csv";
    }

    @Override
    public String codeColumn() {
        return "id";
    }

    @Override
    public Class<? extends Colour> type() {
        return ColourImpl.class;
    }

    @Override
    public Colour empty() {
        return new ColourImpl();
    }

    @Override
    public void name(Colour thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(Colour thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setVariants(Known.joined(row.several("variants", ';')));
        thing.setSwatch(row.matching("swatch", SWATCH));
    }
}
