package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.ProvinceImpl;

/** Provinces and prefectures; after the regions. */
final class ProvinceFile implements ListFile<Province> {
    @Override
    public String path() {
        return "geography/provinces.csv";
    }

    @Override
    public String codeColumn() {
        return "iso_code";
    }

    @Override
    public Class<? extends Province> type() {
        return ProvinceImpl.class;
    }

    @Override
    public Province empty() {
        return new ProvinceImpl();
    }

    @Override
    public void name(Province thing, String code) {
        thing.setCode(code);
    }

    @Override
    public void fill(Province thing, Row row, Known known) throws RowRefused {
        thing.setName(row.need("name_fr"));
        thing.setNameAr(row.need("name_ar"));
        thing.setNameEn(row.need("name_en"));
        thing.setNameEs(row.need("name_es"));
        thing.setType(row.oneOf("type", "province", "prefecture"));
        thing.setRegion(known.region(row.need("region_iso")));
        thing.setSeat(row.text("seat_fr"));
        thing.setLatitude(row.degrees("seat_lat", 90));
        thing.setLongitude(row.degrees("seat_lon", 180));
    }
}
