package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.CraftFamily;
import org.riwaq.engine.origin.domain.CraftFamilyImpl;

/** Families of crafts. */
final class FamilyFile implements ListFile<CraftFamily> {
    @Override
    public String path() {
        return "crafts/families.csv";
    }

    @Override
    public String codeColumn() {
        return "id";
    }

    @Override
    public Class<? extends CraftFamily> type() {
        return CraftFamilyImpl.class;
    }

    @Override
    public CraftFamily empty() {
        return new CraftFamilyImpl();
    }

    @Override
    public void name(CraftFamily thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(CraftFamily thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
    }
}
