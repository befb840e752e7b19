package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.Material;
import org.riwaq.engine.origin.domain.MaterialImpl;

/** Materials. */
final class MaterialFile implements ListFile<Material> {
    @Override
    public String path() {
        return "crafts/materials.csv";
    }

    @Override
    public String codeColumn() {
        return "id";
    }

    @Override
    public Class<? extends Material> type() {
        return MaterialImpl.class;
    }

    @Override
    public Material empty() {
        return new MaterialImpl();
    }

    @Override
    public void name(Material thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(Material thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setVariants(Known.joined(row.several("variants", ';')));
    }
}
