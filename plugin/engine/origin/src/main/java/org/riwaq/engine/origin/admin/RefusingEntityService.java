package org.riwaq.engine.origin.admin;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.server.domain.PersistencePackageRequest;
import org.broadleafcommerce.openadmin.server.service.AdminEntityServiceImpl;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceResponse;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.ConstraintRefusals;
import org.riwaq.engine.origin.rules.RefusalTexts;

/** The admin's service for entities; what a constraint of ours refused is shown at its field, and nothing typed is lost. */
public class RefusingEntityService extends AdminEntityServiceImpl {
    private final ConstraintRefusals refusals;
    private final RefusalTexts texts;

    public RefusingEntityService(ConstraintRefusals refusals, RefusalTexts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    @Override
    public PersistenceResponse add(PersistencePackageRequest request) throws ServiceException {
        try {
            return super.add(request);
        } catch (ServiceException failure) {
            return refused(request, failure);
        } catch (RuntimeException failure) {
            // Of the commit, after the service.
            return refused(request, failure);
        }
    }

    @Override
    public PersistenceResponse update(PersistencePackageRequest request) throws ServiceException {
        try {
            return super.update(request);
        } catch (ServiceException failure) {
            return refused(request, failure);
        } catch (RuntimeException failure) {
            return refused(request, failure);
        }
    }

    private <E extends Exception> PersistenceResponse refused(PersistencePackageRequest request, E failure) throws E {
        Refusal refusal = refusals.of(failure);
        Entity entity = request.getEntity();
        if (refusal == null || entity == null) {
            throw failure;
        }
        entity.addValidationError(refusal.field, texts.of(refusal));
        return new PersistenceResponse().withEntity(entity);
    }
}
