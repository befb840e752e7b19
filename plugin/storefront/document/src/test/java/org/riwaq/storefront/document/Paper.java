package org.riwaq.storefront.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back; kept in {@code target/papers} with a picture of each page, to be looked at. */
record Paper(List<String> pages, List<BufferedImage> pictures, float width, float height, List<PDFont> fonts) {
    private static final Path KEPT = Path.of("target", "papers");
    /** A label is read by a camera, a page by people. */
    private static final int LABEL_DOTS = 200;

    private static final int PAGE_DOTS = 90;
    private static final float LABEL_WIDTH = 300f;

    static Paper of(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".pdf"), pdf);
            List<String> pages = new ArrayList<>();
            List<BufferedImage> pictures = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                text.setSortByPosition(true);
                pages.add(text.getText(document));
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, dots(document));
                pictures.add(picture);
                ImageIO.write(
                        picture, "png", KEPT.resolve(name + "-" + page + ".png").toFile());
                for (var font : document.getPage(page - 1).getResources().getFontNames()) {
                    fonts.add(document.getPage(page - 1).getResources().getFont(font));
                }
            }
            PDPage first = document.getPage(0);
            return new Paper(
                    pages,
                    pictures,
                    first.getMediaBox().getWidth(),
                    first.getMediaBox().getHeight(),
                    fonts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int dots(PDDocument document) {
        return document.getPage(0).getMediaBox().getWidth() < LABEL_WIDTH ? LABEL_DOTS : PAGE_DOTS;
    }

    /** All pages, each run of white space as one space. */
    String text() {
        return String.join("\n", pages).replaceAll("[\\s\\u00A0]+", " ");
    }
}
