package org.riwaq.launcher;

/** Where a market listens, always on 127.0.0.1. */
public enum Door {
    STOREFRONT("storefront.port", 8080),
    ADMIN("admin.port", 8081),
    ENGINE_API("engine.port", 8082),
    STRIPE("stripe.port", 8083),
    MAIL("mail.port", 8084),
    SMTP("smtp.port", 8085),
    ELASTICSEARCH("elasticsearch.port", 9200),
    POSTGRES("postgres.port", 5433);

    private final String setting;
    private final int usualPort;

    Door(String setting, int usualPort) {
        this.setting = setting;
        this.usualPort = usualPort;
    }

    /** The system property that chooses its port. */
    String setting() {
        return setting;
    }

    int usualPort() {
        return usualPort;
    }

    String messageKey() {
        return "door." + setting.substring(0, setting.indexOf('.'));
    }
}
