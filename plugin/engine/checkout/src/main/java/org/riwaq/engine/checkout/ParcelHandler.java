package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.contract.ParcelChange;
import org.riwaq.engine.checkout.domain.ParcelWay;
import org.riwaq.engine.origin.rules.RefusalTexts;

/** A parcel's next state from the admin. */
final class ParcelHandler extends ScreenHandler {
    private final Parcels parcels;

    ParcelHandler(Parcels parcels, RefusalTexts texts) {
        super(ParcelWay.class, texts);
        this.parcels = parcels;
    }

    @Override
    protected String field() {
        return "state";
    }

    @Override
    protected void command(Connection connection, long key, Entity form) throws SQLException {
        String id = Sql.one(
                connection, "SELECT parcel_id FROM riwaq_parcel WHERE parcel_no = ?", row -> row.getString(1), key);
        parcels.change(
                connection,
                id,
                new ParcelChange(typed(form, "state"), typed(form, "carrier"), typed(form, "tracking"), null));
    }
}
