package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.riwaq.engine.checkout.domain.MakerLetter;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.origin.rules.RefusalTexts;

/** A letter sent again, or a link made, from the admin. */
final class MakerLetterHandler extends ScreenHandler {
    private final MakerLetters letters;

    MakerLetterHandler(MakerLetters letters, RefusalTexts texts) {
        super(MakerLetter.class, texts);
        this.letters = letters;
    }

    @Override
    protected String field() {
        return "action";
    }

    @Override
    protected void command(Connection connection, long key, Entity form) throws SQLException {
        String id = Sql.one(
                connection, "SELECT parcel_id FROM riwaq_parcel WHERE parcel_no = ?", row -> row.getString(1), key);
        String action = typed(form, "action");
        switch (action == null ? "" : action) {
            case "SEND":
                letters.letter(connection, id);
                break;
            case "LINK":
                letters.link(connection, id);
                break;
            default:
                throw Body.badField("action", "required");
        }
    }
}
