package org.riwaq.storefront.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.ScanReceipt;
import org.riwaq.contract.ScanReport;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the engine which labels were scanned, each report once: one that was not answered is sent again with its key. */
@Component
class ScanTeller {
    private static final Logger LOG = LoggerFactory.getLogger(ScanTeller.class);

    /** How the engine is told. */
    interface Telling {
        Told<ScanReceipt> tell(ScanReport report, UUID key);
    }

    private final Telling engine;
    private final Scans scans;
    private @Nullable Sending unanswered;

    private record Sending(UUID key, ScanReport report) {}

    @Autowired
    ScanTeller(Engine engine, Scans scans) {
        this(engine::scans, scans);
    }

    ScanTeller(Telling engine, Scans scans) {
        this.engine = engine;
        this.scans = scans;
    }

    @Scheduled(fixedDelayString = "${riwaq.use.tell-every:1m}", initialDelayString = "${riwaq.use.tell-every:1m}")
    void tell() {
        try {
            boolean more = true;
            while (more) {
                more = tellOne();
            }
        } catch (EngineUnreachableException away) {
            LOG.warn("Scans of labels are told later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Scans of labels could not be told; the next try comes by itself", broken);
        }
    }

    /** Whether there may be more to tell. */
    private boolean tellOne() {
        Sending sending = unanswered == null ? new Sending(UUID.randomUUID(), scans.take()) : unanswered;
        if (sending.report().labels.isEmpty()) {
            return false;
        }
        unanswered = sending;
        Told<ScanReceipt> told = engine.tell(sending.report(), sending.key());
        unanswered = null;
        if (!(told instanceof Told.Done<ScanReceipt>)) {
            LOG.error("The engine does not take what was scanned: {}", told);
        }
        return sending.report().labels.size() == Scans.AT_ONCE;
    }
}
