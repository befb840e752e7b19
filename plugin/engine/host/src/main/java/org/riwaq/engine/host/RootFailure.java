package org.riwaq.engine.host;

import javax.servlet.ServletContextAttributeEvent;
import javax.servlet.ServletContextAttributeListener;

/** Remembers why Spring's root context failed: it leaves the exception as an attribute, which Tomcat then clears. */
final class RootFailure implements ServletContextAttributeListener {

    private volatile Throwable failure;

    @Override
    public void attributeAdded(ServletContextAttributeEvent event) {
        if (event.getValue() instanceof Throwable) {
            failure = (Throwable) event.getValue();
        }
    }

    @Override
    public void attributeReplaced(ServletContextAttributeEvent event) {
        attributeAdded(event);
    }

    @Override
    public void attributeRemoved(ServletContextAttributeEvent event) {
        // What was remembered stays.
    }

    /** The innermost message after a colon, or a pointer to the log. */
    String reason() {
        Throwable root = failure;
        while (root != null && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == null ? "; see the log" : ": " + root.getMessage();
    }
}
