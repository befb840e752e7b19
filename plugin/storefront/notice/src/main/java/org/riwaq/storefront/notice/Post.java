package org.riwaq.storefront.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.theme.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server, and reads what it says. */
final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int PERMANENT = 500;
    /** 530, 534, 535, 538: it does not know us, which says nothing about the letter. */
    private static final int OUR_LOGIN_FROM = 530;

    private static final int OUR_LOGIN_TO = 538;

    private final JavaMailSender sender;
    private final NoticeSettings settings;

    Post(JavaMailSender sender, NoticeSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /**
     * Sends one.
     *
     * @param id of the work: the same letter has the same Message-ID, however often it is sent
     */
    Delivery send(String id, InternetAddress recipient, Letter letter) {
        InternetAddress from = MailAddress.of(settings.from());
        String messageId = "<" + id + "@" + MailAddress.domain(from) + ">";
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from);
            if (settings.replyTo() != null) {
                parts.setReplyTo(MailAddress.of(settings.replyTo()));
            }
            parts.setTo(recipient);
            parts.setSubject(PlainText.of(letter.subject()));
            parts.setText(letter.text(), letter.html());
            // Nobody answers a machine's letter with "I am on holiday".
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", messageId);
            sender.send(message);
            return new Delivery.Sent(messageId);
        } catch (MailException | MessagingException failed) {
            return read(id, failed);
        }
    }

    private static Delivery read(String id, Exception failed) {
        OptionalInt code = code(failed);
        boolean permanent = code.isPresent()
                && code.getAsInt() >= PERMANENT
                && (code.getAsInt() < OUR_LOGIN_FROM || code.getAsInt() > OUR_LOGIN_TO);
        String reason = code.isPresent() ? "smtp-" + code.getAsInt() : "smtp-not-reached";
        // The server's words often repeat the address: they go to the debug log alone.
        LOG.warn(
                "Mail {} was not taken ({}): {}",
                id,
                reason,
                permanent ? "given up, a person has to look" : "tried again later");
        LOG.debug("Mail {} was not taken", id, failed);
        return permanent ? new Delivery.Impossible(reason) : new Delivery.Later(reason, null);
    }

    /** What the server answered, wherever in the chain of causes it stands; an address's answer says most. */
    private static OptionalInt code(Exception failed) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failed);
        OptionalInt found = OptionalInt.empty();
        for (int seen = 0; !open.isEmpty() && seen < 50; seen++) {
            Throwable one = open.pop();
            if (one instanceof SMTPAddressFailedException address) {
                return OptionalInt.of(address.getReturnCode());
            }
            if (one instanceof SMTPSendFailedException send) {
                found = OptionalInt.of(send.getReturnCode());
            }
            if (one instanceof SMTPSenderFailedException) {
                // Our own address was refused: a setting is wrong, not this letter.
                return OptionalInt.empty();
            }
            if (one instanceof AuthenticationFailedException) {
                return OptionalInt.of(OUR_LOGIN_FROM);
            }
            if (one instanceof MailSendException many) {
                for (Exception each : many.getMessageExceptions()) {
                    open.add(each);
                }
            }
            add(open, one instanceof MessagingException messaging ? messaging.getNextException() : null);
            add(open, one instanceof SendFailedException ? null : one.getCause());
        }
        return found;
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable next) {
        if (next != null) {
            open.add(next);
        }
    }
}
