package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.CraftImpl;

/** Crafts; after the regions, families and materials. */
final class CraftFile implements ListFile<Craft> {
    @Override
    public String path() {
        return "crafts/crafts.csv";
    }

    @Override
    public String codeColumn() {
        return "id";
    }

    @Override
    public Class<? extends Craft> type() {
        return CraftImpl.class;
    }

    @Override
    public Craft empty() {
        return new CraftImpl();
    }

    @Override
    public void name(Craft thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(Craft thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setFamily(known.family(row.need("family")));
        thing.setVariants(Known.joined(row.several("variants", ';')));
        thing.setMaterials(known.materials(row.several("materials", ';')));
        thing.setRegions(known.regions(row.several("region_iso", ';')));
        thing.setPlaces(Known.joined(row.several("places", ';')));
    }
}
