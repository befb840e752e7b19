package org.riwaq.engine.origin.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.OriginEvidence;
import org.riwaq.engine.origin.domain.OriginKind;
import org.riwaq.engine.origin.domain.OriginTag;

/** One MADE_IN for each product; a province lies in its region; a protected name comes with its proof. */
final class OriginTagRules implements Rules<OriginTag> {
    private static final String DECLARED = OriginEvidence.DECLARED.getType();
    private static final String PROTECTED = OriginEvidence.PROTECTED.getType();

    private final OriginDao dao;

    OriginTagRules(OriginDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<OriginTag> subject() {
        return OriginTag.class;
    }

    @Override
    public List<Refusal> broken(OriginTag tag) {
        Refusals refusals = new Refusals();
        onlyMadeIn(tag, refusals);
        if (tag.getProvince() != null
                && tag.getRegion() != null
                && !tag.getProvince()
                        .getRegion()
                        .getCode()
                        .equals(tag.getRegion().getCode())) {
            refusals.add(
                    "origin.province.not-in-region",
                    "province",
                    "province",
                    tag.getProvince().getName(),
                    "region",
                    tag.getRegion().getName());
        }
        protection(tag, refusals);
        if (tag.getEvidence() != null && !DECLARED.equals(tag.getEvidence()) && !Verifier.mayVerify()) {
            refusals.add("origin.evidence.not-yours", "evidence");
        }
        return refusals.list();
    }

    private void onlyMadeIn(OriginTag tag, Refusals refusals) {
        if (!OriginKind.MADE_IN.getType().equals(tag.getKind())
                || tag.getProduct() == null
                || tag.getProduct().getId() == null) {
            return;
        }
        OriginTag present = dao.readMadeIn(tag.getProduct().getId(), tag.getId());
        if (present != null) {
            refusals.add(
                    "origin.made-in.exists",
                    "kind",
                    "region",
                    present.getRegion().getName());
        }
    }

    private static void protection(OriginTag tag, Refusals refusals) {
        boolean proven = PROTECTED.equals(tag.getEvidence());
        if (tag.getProtectedName() != null && !proven) {
            refusals.add(
                    "origin.protected.needs-evidence",
                    "evidence",
                    "name",
                    tag.getProtectedName().getName());
        }
        if (proven && tag.getProtectedName() == null) {
            refusals.add("origin.protected.needs-name", "protectedName");
        }
        if (proven && isBlank(tag.getReference())) {
            refusals.add("origin.protected.needs-reference", "reference");
        }
        if (!proven && !isBlank(tag.getReference())) {
            refusals.add("origin.reference.needs-evidence", "reference");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.trim().isEmpty();
    }
}
