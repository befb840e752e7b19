package org.riwaq.storefront.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.UseReceipt;
import org.riwaq.contract.UseReport;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the engine what was counted, each report once: one that was not answered is sent again with its key. */
@Component
class UseTeller {
    private static final Logger LOG = LoggerFactory.getLogger(UseTeller.class);
    /** Of one time; what is left is told the next. */
    private static final int MOST_REPORTS = 50;

    private final Engine engine;
    private final SearchUse use;
    private @Nullable Sending unanswered;

    private record Sending(UUID key, UseReport report) {
        boolean isEmpty() {
            return report.questions.isEmpty() && report.makers.isEmpty();
        }
    }

    UseTeller(Engine engine, SearchUse use) {
        this.engine = engine;
        this.use = use;
    }

    @Scheduled(fixedDelayString = "${riwaq.use.tell-every:1m}", initialDelayString = "${riwaq.use.tell-every:1m}")
    void tell() {
        try {
            // What has just become ripe is told at once.
            int reports = 0;
            while (reports < MOST_REPORTS && tellOne()) {
                reports++;
            }
        } catch (EngineUnreachableException away) {
            LOG.warn("Use of search is told later: {}", away.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Use of search could not be told; the next try comes by itself", broken);
        }
    }

    private boolean tellOne() {
        Sending sending = unanswered;
        if (sending == null) {
            sending = new Sending(UUID.randomUUID(), use.take());
            if (sending.isEmpty()) {
                return false;
            }
            unanswered = sending;
        }
        Told<UseReceipt> told = engine.use(sending.report(), sending.key());
        unanswered = null;
        if (told instanceof Told.Done<UseReceipt> done) {
            use.ripe(done.value().ripe);
        } else {
            LOG.error("The engine does not take what was counted: {}", told);
        }
        return true;
    }
}
