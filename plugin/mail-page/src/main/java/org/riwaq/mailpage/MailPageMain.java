package org.riwaq.mailpage;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the mail page; it runs until its process ends. */
public final class MailPageMain {
    private MailPageMain() {}

    /** Settings are system properties: {@code mail-page.port}, {@code mail-page.smtp-port}, {@code mail-page.data}. */
    public static void main(String[] arguments) throws IOException {
        MailPage page = MailPage.start(
                port("mail-page.port", "8084"),
                port("mail-page.smtp-port", "8085"),
                Path.of(System.getProperty("mail-page.data", "mails")));
        System.out.println("mail-page: " + page.address() + ", SMTP on port " + page.smtpPort());
    }

    private static int port(String setting, String usual) {
        String typed = System.getProperty(setting, usual);
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65535) {
            throw new IllegalArgumentException("-D" + setting + "=" + typed + " is no port");
        }
        return Integer.parseInt(typed);
    }
}
