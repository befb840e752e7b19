package org.riwaq.storefront.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.riwaq.storefront.api.Language;

/** Makes PDFs of XHTML, with fonts from the class path alone and nothing fetched from anywhere. */
final class Press {
    // DejaVu: Latin, Arabic and Tifinagh in one family. A bare Java has no fonts.
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "riwaq";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** What is seen where no font of ours has the letter. */
    private static final String UNKNOWN_LETTER = "\u25A1";

    static {
        // Its parser tells each style sheet to java.util.logging; what is wrong with one is a matter of tests.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] pdf(String xhtml, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText(UNKNOWN_LETTER);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, uri) -> null);
        builder.useObjectDrawerFactory(new Codes());
        // To be kept for years, and read aloud. It also keeps out fonts that are not in the file.
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Riwaq");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document could not be printed", impossible);
        }
        return out.toByteArray();
    }

    static InputStream font(String file) {
        InputStream found = Press.class.getResourceAsStream(FONTS + file);
        if (found == null) {
            throw new IllegalStateException("The packaged fonts are missing: " + FONTS + file);
        }
        return found;
    }
}
