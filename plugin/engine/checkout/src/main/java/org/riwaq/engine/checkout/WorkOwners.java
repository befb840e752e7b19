package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.riwaq.contract.WorkReport;
import org.springframework.beans.factory.annotation.Autowired;

/** All beans of {@link WorkOwner}. */
final class WorkOwners {
    private Collection<WorkOwner> owners = new ArrayList<>();

    @Autowired(required = false)
    void setOwners(List<WorkOwner> all) {
        owners = all;
    }

    void tell(Connection connection, String kind, String subject, WorkReport told) throws SQLException {
        for (WorkOwner owner : owners) {
            if (owner.kind().equals(kind) && "DONE".equals(told.result)) {
                owner.done(connection, subject, told.reference);
            } else if (owner.kind().equals(kind) && "IMPOSSIBLE".equals(told.result)) {
                owner.impossible(connection, subject, told.reason);
            }
        }
    }
}
