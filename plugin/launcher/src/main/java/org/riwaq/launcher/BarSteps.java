package org.riwaq.launcher;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar for each step. What cannot be counted moves with the time that the last start took, and stops short of the end
 * until the step is really done.
 */
final class BarSteps implements Steps {
    private static final int FULL = 100;
    private final PrintStream out;
    private final Messages messages;
    private final StartTimes times;
    private final Map<Step, ProgressBar> bars = new EnumMap<>(Step.class);
    private final Map<Step, Long> begun = new EnumMap<>(Step.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "riwaq-progress");
        thread.setDaemon(true);
        return thread;
    });

    BarSteps(PrintStream out, Messages messages, StartTimes times) {
        this.out = out;
        this.messages = messages;
        this.times = times;
        clock.scheduleAtFixedRate(this::tick, 200, 200, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void begun(Step step) {
        begun.put(step, System.nanoTime());
        bars.put(
                step,
                new ProgressBarBuilder()
                        .setTaskName("%-22s".formatted(messages.text("step." + step.key())))
                        .setInitialMax(FULL)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setUnit(" %", 1)
                        .setSpeedUnit(ChronoUnit.SECONDS)
                        .hideEta()
                        .setConsumer(new ConsoleProgressBarConsumer(out))
                        .build());
    }

    private synchronized void tick() {
        begun.forEach((step, since) -> {
            double seconds = (System.nanoTime() - since) / 1e9;
            double share = seconds / times.expectedSeconds(step);
            ProgressBar bar = bars.get(step);
            bar.stepTo(Math.max(bar.getCurrent(), Math.round(FULL * Math.min(0.95, share))));
        });
    }

    @Override
    public synchronized void progress(Step step, long done, long of) {
        ProgressBar bar = bars.get(step);
        if (bar == null || of <= 0) return;
        // Counted from here on: the clock no longer moves it.
        begun.remove(step);
        bar.stepTo(Math.min(FULL, FULL * done / of));
    }

    @Override
    public synchronized void done(Step step, double seconds) {
        begun.remove(step);
        ProgressBar bar = bars.remove(step);
        if (bar == null) return;
        bar.stepTo(FULL);
        bar.close();
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        bars.values().forEach(ProgressBar::close);
        bars.clear();
        begun.clear();
    }
}
