package org.riwaq.engine.commandapi;

/** Status and body of an answer, to the byte. */
final class KeptAnswer {
    final int status;
    final String media;
    final byte[] body;

    KeptAnswer(int status, String media, byte[] body) {
        this.status = status;
        this.media = media;
        this.body = body;
    }
}
