package org.riwaq.mailpage;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A mail as it is shown.
 *
 * @param id name of its file
 * @param headers as they came
 * @param html its HTML part, untrusted; empty when there is none
 * @param text its plain part
 */
record Mail(String id, String from, String to, String subject, String date, String headers, String html, String text) {
    private static final int DEEPEST = 10;

    static Mail read(String id, byte[] bytes) throws IOException {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            return new Mail(
                    id,
                    header(message, "From"),
                    header(message, "To"),
                    header(message, "Subject"),
                    header(message, "Date"),
                    Collections.list(message.getAllHeaderLines()).stream().collect(Collectors.joining("\n")),
                    find(message, "text/html", 0),
                    find(message, "text/plain", 0));
        } catch (MessagingException broken) {
            throw new IOException("Not a mail: " + id, broken);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        String raw = message.getHeader(name, ", ");
        return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw));
    }

    private static String find(Part part, String type, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return "";
        }
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                String found = find(many.getBodyPart(i), type, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
