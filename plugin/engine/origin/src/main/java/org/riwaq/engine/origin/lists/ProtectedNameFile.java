package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.ProtectedName;
import org.riwaq.engine.origin.domain.ProtectedNameImpl;

/** Protected names; after the regions. */
final class ProtectedNameFile implements ListFile<ProtectedName> {
    @Override
    public String path() {
        return "geography/protected-names.csv";
    }

    @Override
    public String codeColumn() {
        return "id";
    }

    @Override
    public Class<? extends ProtectedName> type() {
        return ProtectedNameImpl.class;
    }

    @Override
    public ProtectedName empty() {
        return new ProtectedNameImpl();
    }

    @Override
    public void name(ProtectedName thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(ProtectedName thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setKind(row.oneOf("kind", "COLLECTIVE_MARK", "GEOGRAPHICAL_INDICATION"));
        thing.setRegister(row.need("register"));
        thing.setRegions(known.regions(row.several("region_iso", ';')));
    }
}
