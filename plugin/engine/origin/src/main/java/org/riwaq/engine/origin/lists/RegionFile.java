package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;

/** Regions. */
final class RegionFile implements ListFile<Region> {
    @Override
    public String path() {
        return "geography/regions.csv";
    }

    @Override
    public String codeColumn() {
        return "iso_code";
    }

    @Override
    public Class<? extends Region> type() {
        return RegionImpl.class;
    }

    @Override
    public Region empty() {
        return new RegionImpl();
    }

    @Override
    public void name(Region thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(Region thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setNameZgh(row.text("name_zgh"));
        thing.setCapital(row.text("capital_fr"));
        thing.setCapitalAr(row.text("capital_ar"));
        thing.setLatitude(row.degrees("centroid_lat", 90));
        thing.setLongitude(row.degrees("centroid_lon", 180));
        thing.setAliases(Known.joined(row.several("search_aliases", '|')));
    }
}
