package org.riwaq.engine.merchandising.use;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.presentation.client.OperationType;
import org.broadleafcommerce.openadmin.dto.CriteriaTransferObject;
import org.broadleafcommerce.openadmin.dto.DynamicResultSet;
import org.broadleafcommerce.openadmin.dto.FilterAndSortCriteria;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.service.handler.CustomPersistenceHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.riwaq.engine.merchandising.domain.AskedQuestion;
import org.riwaq.engine.merchandising.domain.MakerShare;
import org.riwaq.engine.merchandising.domain.UnmetQuestion;

/** Reports list what is most first, until somebody orders them otherwise. */
final class MostFirst extends CustomPersistenceHandlerAdapter {
    private final Map<String, String> byReport = new LinkedHashMap<>();

    MostFirst() {
        byReport.put(AskedQuestion.class.getName(), "asked30");
        byReport.put(UnmetQuestion.class.getName(), "unmet30");
        byReport.put(MakerShare.class.getName(), "shownShare30");
    }

    @Override
    public Boolean canHandleFetch(PersistencePackage request) {
        return byReport.containsKey(request.getCeilingEntityFullyQualifiedClassname());
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
            asked.get(byReport.get(request.getCeilingEntityFullyQualifiedClassname()))
                    .setSortAscending(false);
        }
        return helper.getCompatibleModule(OperationType.BASIC).fetch(request, asked);
    }
}
