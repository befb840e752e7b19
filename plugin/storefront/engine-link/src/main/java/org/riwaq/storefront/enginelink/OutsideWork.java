package org.riwaq.storefront.enginelink;

import org.riwaq.contract.ClaimWork;
import org.riwaq.contract.WorkCameBack;
import org.riwaq.contract.WorkPage;
import org.riwaq.contract.WorkReport;

/** What the engine wants done outside: refunds, mails. Any number of processes may ask; a claim is one's alone. */
public final class OutsideWork {
    private final EngineHttp http;

    OutsideWork(EngineHttp http) {
        this.http = http;
    }

    /** Takes work for the time of a lease. */
    public Told<WorkPage> claim(ClaimWork claim) {
        return http.tell(Command.post(EnginePath.of("work").below("claims"), claim), WorkPage.class);
    }

    /** Tells that what was done came to nothing after all. */
    public Told<Boolean> cameBack(String work, WorkCameBack report) {
        return http.tell(Command.post(EnginePath.of("work").below(work).below("came-back"), report), nothing -> true);
    }

    /** Tells what became of it; what the answer holds means nothing. */
    public Told<Boolean> report(String work, WorkReport report) {
        return http.tell(Command.post(EnginePath.of("work").below(work).below("report"), report), nothing -> true);
    }
}
