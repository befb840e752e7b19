package org.riwaq.storefront.notice;

import org.jspecify.annotations.Nullable;
import org.riwaq.contract.WorkReport;

/** What became of one mail. */
sealed interface Delivery {

    /** As the engine is told. */
    WorkReport report(String holder);

    /**
     * The mail server took it.
     *
     * @param messageId as it is in its head
     */
    record Sent(String messageId) implements Delivery {
        @Override
        public WorkReport report(String holder) {
            return new WorkReport(holder, "DONE", messageId, null, null);
        }
    }

    /**
     * It is an address that a person hands over.
     *
     * @param address whole
     */
    record Linked(String address) implements Delivery {
        @Override
        public WorkReport report(String holder) {
            return new WorkReport(holder, "DONE", address, null, null);
        }
    }

    /**
     * Not now.
     *
     * @param reason a code for the admin
     * @param seconds to wait; null: longer each time, as the engine decides
     */
    record Later(String reason, @Nullable Integer seconds) implements Delivery {
        @Override
        public WorkReport report(String holder) {
            return new WorkReport(holder, "LATER", null, reason, seconds);
        }
    }

    /**
     * Never as it is: a person has to look.
     *
     * @param reason a code for the admin
     */
    record Impossible(String reason) implements Delivery {
        @Override
        public WorkReport report(String holder) {
            return new WorkReport(holder, "IMPOSSIBLE", null, reason, null);
        }
    }
}
