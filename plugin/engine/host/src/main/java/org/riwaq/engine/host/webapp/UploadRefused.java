package org.riwaq.engine.host.webapp;

/** A file that somebody uploaded is not one that the admin takes; the code is a message key. */
final class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String NO_PICTURE = "riwaq.host.upload.noPicture";
    static final String TOO_LARGE = "riwaq.host.upload.tooLarge";
    static final String TOO_MANY_PIXELS = "riwaq.host.upload.tooManyPixels";

    private final String code;

    UploadRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
