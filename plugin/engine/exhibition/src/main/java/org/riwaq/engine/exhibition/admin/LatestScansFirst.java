package org.riwaq.engine.exhibition.admin;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.CriteriaTransferObject;
import org.broadleafcommerce.openadmin.dto.DynamicResultSet;
import org.broadleafcommerce.openadmin.dto.FilterAndSortCriteria;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.riwaq.engine.exhibition.domain.ScannedLabel;

/** Scans are listed by day, the last first, until somebody orders them otherwise. */
public class LatestScansFirst extends CustomPersistenceHandlerAdapter {
    @Override
    public Boolean canHandleFetch(PersistencePackage request) {
        return ScannedLabel.class.getName().equals(request.getCeilingEntityFullyQualifiedClassname());
    }

    @Override
    public DynamicResultSet fetch(
            PersistencePackage request, CriteriaTransferObject asked, DynamicEntityDao dao, RecordHelper helper)
            throws ServiceException {
        boolean ordered = false;
        for (FilterAndSortCriteria criteria : asked.getCriteriaMap().values()) {
            ordered |= criteria.getSortDirection() != null;
        }
        if (!ordered) {
            asked.get("day").setSortAscending(false);
        }
        return helper.getCompatibleModule(OperationType.BASIC).fetch(request, asked);
    }
}
