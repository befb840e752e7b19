package org.riwaq.storefront.notice;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.riwaq.contract.ClaimWork;
import org.riwaq.contract.Work;
import org.riwaq.contract.WorkPage;
import org.riwaq.contract.WorkReport;
import org.riwaq.storefront.api.MarketUnavailable;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.OutsideWork;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.theme.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends the mails that the engine wants sent. Any number of processes may: a claim is one's alone. A mail is never lost; it
 * is sent twice only if the process ends between the mail server's yes and the engine's record of it. It makes the links,
 * too, that people hand to makers without a mail address.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final String MAIL = "MAIL";
    private static final String LINK = "LINK";
    private static final int AT_ONCE = 5;
    private static final int LEASE_SECONDS = 600;
    /** What is begun later than this after its claim may be somebody else's by the time it is sent. */
    private static final Duration BEGIN_WITHIN = Duration.ofSeconds(LEASE_SECONDS / 2);

    private final OutsideWork work;
    private final Map<String, Function<Work, Delivery>> kinds;
    private final Duration pause;
    private final String holder = UUID.randomUUID().toString();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "riwaq-notices");
    /** Done, and not known to the engine yet; only the thread touches it. */
    private final Map<String, WorkReport> untold = new LinkedHashMap<>();

    private volatile NoticeStatus status = new NoticeStatus(0, 0, false, "");

    private Notices(OutsideWork work, Map<String, Function<Work, Delivery>> kinds, Duration pause) {
        this.work = work;
        this.kinds = kinds;
        this.pause = pause;
    }

    /** Begins to look for mails. Neither engine nor mail server has to be there yet. */
    public static Notices start(
            Engine engine, Venue venue, Letters letters, JavaMailSender sender, NoticeSettings settings) {
        Courier courier = new Courier(engine, venue, letters, new Post(sender, settings), settings.site());
        Addresses addresses = new Addresses(engine, venue, settings.site());
        return started(new Notices(
                engine.outsideWork(), Map.of(MAIL, courier::deliver, LINK, addresses::sign), settings.pause()));
    }

    /** The same where no mail server is named: links that people hand over are made, mails wait in the engine. */
    public static Notices withoutMail(Engine engine, Venue venue, PublicSite site, Duration pause) {
        Addresses addresses = new Addresses(engine, venue, site);
        return started(new Notices(engine.outsideWork(), Map.of(LINK, addresses::sign), pause));
    }

    private static Notices started(Notices notices) {
        notices.thread.setDaemon(true);
        notices.thread.start();
        return notices;
    }

    /** Whether mails are sent. */
    public boolean sends() {
        return kinds.containsKey(MAIL);
    }

    /** How it stands. */
    public NoticeStatus status() {
        return status;
    }

    private void work() {
        boolean more = false;
        while (!isClosing(more ? Duration.ZERO : pause)) {
            try {
                more = round();
            } catch (EngineUnreachableException away) {
                more = false;
                LOG.debug("The engine is away; mails wait there", away);
            } catch (Exception broken) {
                more = false;
                LOG.error("A round of mails broke off; the next one begins after the usual pause", broken);
            }
        }
    }

    /** Whether there may be more to do at once. */
    private boolean round() {
        tellAll();
        long claimed = System.nanoTime();
        Told<WorkPage> told = work.claim(new ClaimWork(List.copyOf(kinds.keySet()), holder, LEASE_SECONDS, AT_ONCE));
        if (told instanceof Told.Refused<WorkPage> refused) {
            LOG.error("The engine refuses to give mails ({}); asked again", refused.refusal().code);
            return false;
        }
        List<Work> items = ((Told.Done<WorkPage>) told).value().items;
        for (Work item : items) {
            if (closing.getCount() == 0 || System.nanoTime() - claimed > BEGIN_WITHIN.toNanos()) {
                return false;
            }
            // Claimed again before the engine heard of it: it has been sent.
            if (!untold.containsKey(item.id)) {
                Delivery delivery = deliver(item);
                count(delivery);
                untold.put(item.id, delivery.report(holder));
            }
            tellAll();
        }
        return items.size() == AT_ONCE;
    }

    private Delivery deliver(Work item) {
        Function<Work, Delivery> kind = kinds.get(item.kind);
        if (kind == null) {
            return new Delivery.Later("kind-unknown", null);
        }
        try {
            return kind.apply(item);
        } catch (EngineUnreachableException away) {
            return new Delivery.Later("engine-not-reached", null);
        } catch (MarketUnavailable away) {
            return new Delivery.Later("catalogue-not-reached", null);
        } catch (RuntimeException broken) {
            // A broken template must not stop the others: this one is tried again, later each time.
            LOG.error("Mail {} could not be written: tried again later", item.id, broken);
            return new Delivery.Later("not-written", null);
        }
    }

    private void count(Delivery delivery) {
        NoticeStatus before = status;
        if (delivery instanceof Delivery.Sent) {
            status = new NoticeStatus(before.sent() + 1, before.givenUp(), false, "");
        } else if (delivery instanceof Delivery.Impossible impossible) {
            status = new NoticeStatus(before.sent(), before.givenUp() + 1, false, impossible.reason());
        } else if (delivery instanceof Delivery.Later later) {
            // What a newer storefront is to send says nothing about this one.
            boolean waiting = !later.reason().equals(Courier.UNKNOWN_TOPIC);
            status = new NoticeStatus(before.sent(), before.givenUp(), waiting, later.reason());
        }
    }

    private void tellAll() {
        for (Iterator<Map.Entry<String, WorkReport>> open = untold.entrySet().iterator(); open.hasNext(); ) {
            Map.Entry<String, WorkReport> one = open.next();
            Told<Boolean> told = work.report(one.getKey(), one.getValue());
            if (told instanceof Told.Refused<Boolean> refused) {
                LOG.warn("The engine does not take the report on mail {} ({})", one.getKey(), refused.refusal().code);
            }
            open.remove();
        }
    }

    private boolean isClosing(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends after the mail that is being sent. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
