package org.riwaq.launcher;

import java.io.PrintStream;

/** A line when a step begins and one when it is done, for a log file or a terminal that is none. */
final class PlainSteps implements Steps {
    private final PrintStream out;
    private final Messages messages;

    PlainSteps(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void begun(Step step) {
        out.println(messages.text("step.begun", messages.text("step." + step.key())));
    }

    @Override
    public void done(Step step, double seconds) {
        out.println(messages.text("step.done", messages.text("step." + step.key()), seconds));
    }
}
