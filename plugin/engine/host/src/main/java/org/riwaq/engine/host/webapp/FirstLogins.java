package org.riwaq.engine.host.webapp;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who must set a new password before anything else. */
public final class FirstLogins {

    private final JdbcTemplate database;

    public FirstLogins(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    boolean mustChange(String login) {
        return database.queryForObject("SELECT count(*) FROM riwaq_host_first_login WHERE login = ?", Long.class, login)
                > 0;
    }

    void changed(String login) {
        database.update("DELETE FROM riwaq_host_first_login WHERE login = ?", login);
    }
}
