package org.riwaq.engine.exhibition.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Forgets who booked, so many days after it was; how many came stays. Any number of engines may do it at once. */
public final class BookingUpkeep implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BookingUpkeep.class);
    private static final String FORGET = "UPDATE riwaq_booking b SET name = '', email = NULL, phone = NULL,"
            + " forgotten_at = now() AT TIME ZONE 'UTC' FROM riwaq_programme_item i"
            + " WHERE i.programme_item_id = b.programme_item_id AND b.forgotten_at IS NULL"
            + " AND i.ends_at < now() AT TIME ZONE 'UTC' - make_interval(days => ?)";

    private final DataSource database;
    private final int days;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "riwaq-booking-upkeep");
        thread.setDaemon(true);
        return thread;
    });

    /** @param days after the end of what was booked, at least 1 */
    public BookingUpkeep(DataSource database, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("riwaq.engine.bookings.forget-days is at least 1");
        }
        this.database = database;
        this.days = days;
    }

    @Override
    public void afterPropertiesSet() {
        clock.scheduleWithFixedDelay(this::once, 11, 60, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void once() {
        try {
            LOG.debug("{} bookings forgotten", forget());
        } catch (SQLException failed) {
            LOG.warn("Old bookings were not forgotten; the next try is in an hour", failed);
        }
    }

    /** Forgets those that are old enough; how many they were. */
    public int forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setInt(1, days);
            int forgotten = forget.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return forgotten;
        }
    }
}
