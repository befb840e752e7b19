package org.riwaq.engine.maker.rules;

import java.util.Date;
import java.util.Iterator;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.FormerHandle;
import org.riwaq.engine.maker.domain.FormerHandleImpl;
import org.riwaq.engine.maker.domain.Handle;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerIdentifiers;
import org.riwaq.engine.maker.domain.MakerVerification;
import org.riwaq.engine.origin.rules.Verifier;

/** What goes with every change of a maker, in the admin as in code: before the rules look at it, and once it is good. */
public final class MakerChange {
    private final MakerDao dao;
    private final Phones phones;
    private final String zone;

    /** @param zone IANA zone of makers that name none */
    public MakerChange(MakerDao dao, Phones phones, String zone) {
        this.dao = dao;
        this.phones = phones;
        this.zone = zone;
    }

    /** Brings what was typed into the form in which it is kept. */
    public void tidy(Maker maker) {
        maker.setHandle(handle(maker.getHandle(), maker.getName(), maker.getId()));
        maker.setZone(zone(maker.getZone()));
        maker.setLanguages(languages(maker.getLanguages()));
        MakerIdentifiers known = maker.getIdentifiers();
        known.setIce(ice(known.getIce()));
        known.setRna(number(known.getRna()));
        known.setNia(number(known.getNia()));
        known.setPhone(phone(known.getPhone()));
    }

    /**
     * Remembers a handle that is given up and stamps a verification.
     *
     * @param handleBefore the handle that is kept of it, or null for a new maker
     */
    public void complete(Maker maker, String handleBefore) {
        if (handleBefore != null && !handleBefore.equals(maker.getHandle())) {
            takeBack(maker, maker.getHandle());
            FormerHandle former = new FormerHandleImpl();
            former.setMaker(maker);
            former.setHandle(handleBefore);
            maker.getFormerHandles().add(former);
        }
        MakerVerification verification = maker.getVerification();
        if (!verification.isVerified()) {
            verification.setVerifiedBy(null);
            verification.setVerifiedAt(null);
        } else if (verification.getVerifiedAt() == null) {
            verification.setVerifiedBy(Verifier.name());
            verification.setVerifiedAt(new Date());
        }
    }

    private static void takeBack(Maker maker, String handle) {
        for (Iterator<FormerHandle> each = maker.getFormerHandles().iterator(); each.hasNext(); ) {
            if (each.next().getHandle().equals(handle)) {
                each.remove();
            }
        }
    }

    /**
     * The handle as typed; where nothing was, the one it has; for a new maker a free one made of the name.
     *
     * @param makerId table key, or null for a new maker
     */
    public String handle(String typed, String name, Long makerId) {
        if (typed != null && !typed.trim().isEmpty()) {
            return typed.trim();
        }
        String present = makerId == null ? null : dao.readHandle(makerId);
        return present == null && name != null ? free(Handle.of(name), makerId) : present;
    }

    /** The zone as typed, or the one of this market. */
    public String zone(String typed) {
        return typed == null || typed.trim().isEmpty() ? zone : typed.trim();
    }

    /** 15 digits without the spaces people write. */
    public String ice(String typed) {
        return Identifier.tidyIce(typed);
    }

    /** A register's number in upper case. */
    public String number(String typed) {
        return Identifier.tidyNumber(typed);
    }

    /** A phone in E.164. */
    public String phone(String typed) {
        return phones.tidy(typed);
    }

    /** Codes with single {@code ;} between, however they were separated. */
    public String languages(String typed) {
        if (typed == null) {
            return null;
        }
        String joined = typed.trim().replaceAll("[\\s,;]+", ";").replaceAll("^;+|;+$", "");
        return joined.isEmpty() ? null : joined;
    }

    private String free(String wanted, Long makerId) {
        String handle = wanted;
        for (int number = 2; dao.isHandleTaken(handle, makerId); number++) {
            handle = Handle.numbered(wanted, number);
        }
        return handle;
    }
}
