package org.riwaq.storefront.api;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who looks at the page that this thread makes. */
interface Visitors {

    /** The person; empty for robots, and where no request is answered. */
    Optional<Visitor> now();

    /** The visitor of this thread's request. */
    @Component
    final class OfRequest implements Visitors {
        @Override
        public Optional<Visitor> now() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                    ? Visitor.of(asked.getRequest())
                    : Optional.empty();
        }
    }
}
