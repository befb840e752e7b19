package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.HallLabel;
import org.riwaq.storefront.api.LabelSheets.Pair;
import org.riwaq.storefront.api.LabelSheets.Wish;
import org.riwaq.storefront.api.LabelSize;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.ThemeSettings;

class SheetsTests {
    private static final String SITE = "https://riwaq.example";
    /** What a plain office printer prints. */
    private static final int DOTS = 300;

    private static final double INCH = 25.4;

    private final PdfSheets sheets = new PdfSheets(Papers.in(new ThemeSettings(null, false)));

    private static Wish wish(LabelSize size, int start) {
        return new Wish(size, start, LabelsTests.visit(Language.FR), LabelsTests.visit(Language.AR), SITE);
    }

    private static String code(int number) {
        return String.format("E%06d", number);
    }

    private static Pair piece(int number, boolean price) {
        Money money = price ? new Money(123450 + number * 100L, "MAD") : null;
        return new Pair(
                new HallLabel(
                        code(number),
                        "4",
                        "Coussin de cuir brodé à la main n° " + number,
                        "Cuir de chèvre tanné à l’écorce de grenade, brodé au fil de soie par trois femmes du village.",
                        "Coopérative des femmes d’Imlili",
                        "Dakhla-Oued Ed-Dahab",
                        money),
                new HallLabel(
                        code(number),
                        "4",
                        "وسادة جلدية مطرزة باليد رقم " + number,
                        "جلد ماعز مدبوغ بقشر الرمان، طرزته بخيط الحرير ثلاث نساء من القرية.",
                        "تعاونية نساء إمليلي",
                        "الداخلة وادي الذهب",
                        money));
    }

    private static List<Pair> pieces(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> piece(number, number % 3 != 0))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelOfASheetIsReadByACameraAtItsPlace(LabelSize size) throws Exception {
        byte[] pdf = sheets.pdf(wish(size, 1), "Entre désert et mer", pieces(size.count()));
        Paper paper = Paper.of("sheet-" + size.code(), pdf);
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text()).contains("Coopérative", "1 235,50");
        BufferedImage page = page(pdf, 0);
        for (int number = 0; number < size.count(); number++) {
            assertThat(read(cut(page, size.place(number)))).isEqualTo(SITE + "/x/" + code(number + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSheetLooksAsItDidWhenSomebodyLookedAtIt(LabelSize size) throws Exception {
        KeptPicture.assertSame(
                "sheet-" + size.code(), page(sheets.pdf(wish(size, 2), "Entre désert et mer", pieces(5)), 0));
    }

    @Test
    void anotherPictureWouldBeFound() throws Exception {
        BufferedImage page = KeptPicture.small(page(sheets.pdf(wish(LabelSize.S24, 2), "Salle", pieces(5)), 0));
        List<Pair> without =
                IntStream.rangeClosed(1, 5).mapToObj(one -> piece(one, false)).toList();
        for (byte[] other : List.of(
                sheets.pdf(wish(LabelSize.S24, 2), "Salle", without),
                sheets.pdf(wish(LabelSize.S24, 2), "Salle", pieces(4)),
                sheets.pdf(wish(LabelSize.S24, 3), "Salle", pieces(5)))) {
            assertThat(KeptPicture.differing(page, KeptPicture.small(page(other, 0))))
                    .isGreaterThan(3 * KeptPicture.FEW);
        }
    }

    @Test
    void aCodeOfTheSmallestLabelIsReadFromABadPrintOfALongAddress() throws Exception {
        String site = "https://marche-des-artisans.dakhla-oued-eddahab.example";
        Wish wish = new Wish(LabelSize.S24, 1, LabelsTests.visit(Language.FR), LabelsTests.visit(Language.AR), site);
        BufferedImage label = cut(page(sheets.pdf(wish, "Salle", pieces(1)), 0), LabelSize.S24.place(0));
        assertThat(read(label)).isEqualTo(site + "/x/E000001");
        assertThat(read(blurred(label))).as("out of focus").isEqualTo(site + "/x/E000001");
    }

    @ParameterizedTest
    @CsvSource({"S24, 23, 2", "S12, 12, 2", "S6, 2, 1", "S2, 2, 2", "S1, 1, 3"})
    void aSheetThatIsHalfUsedBeginsWhereItIsNot(LabelSize size, int start, int pages) throws Exception {
        byte[] pdf = sheets.pdf(wish(size, start), "Salle", pieces(3));
        assertThat(Paper.of("sheet-start-" + size.code(), pdf).pages()).hasSize(pages);
        BufferedImage first = page(pdf, 0);
        for (int number = 0; number < size.count(); number++) {
            BufferedImage label = cut(first, size.place(number));
            if (number < start - 1) {
                assertThat(isWhite(label)).as("label " + (number + 1)).isTrue();
            }
        }
        assertThat(read(cut(first, size.place(start - 1)))).isEqualTo(SITE + "/x/" + code(1));
    }

    @Test
    void nothingIsPrintedOutsideOfTheLabels() throws Exception {
        for (LabelSize size : LabelSize.values()) {
            BufferedImage page = page(sheets.pdf(wish(size, 1), "Salle", pieces(size.count())), 0);
            for (int number = 0; number < size.count(); number++) {
                LabelSize.Place place = size.place(number);
                whiten(page, place);
            }
            assertThat(isWhite(page)).as(size.code()).isTrue();
        }
    }

    @Test
    void aStandHasItsNumberAndOneLanguageIsEnough() throws Exception {
        Pair stand = new Pair(
                new HallLabel("S000004", "4", "Le cuir vivant", "Selles et bourses.", "Coopérative", "", null), null);
        for (Language language : List.of(Language.FR, Language.AR)) {
            for (LabelSize size : LabelSize.values()) {
                Wish wish = new Wish(size, 1, LabelsTests.visit(language), null, SITE);
                byte[] pdf = sheets.pdf(wish, "Salle", List.of(stand));
                Paper paper = Paper.of("sheet-stand-" + language.code() + "-" + size.code(), pdf);
                assertThat(paper.text()).contains("4").contains("Le cuir vivant");
                assertThat(read(cut(page(pdf, 0), size.place(0)))).isEqualTo(SITE + "/x/S000004");
            }
        }
    }

    @Test
    void hostileWordsStayInTheirLabel() throws Exception {
        List<Pair> labels = new ArrayList<>();
        for (String name : Hostile.NAMES) {
            HallLabel hostile = new HallLabel(code(labels.size()), "4", name, name, name, name, new Money(100, "MAD"));
            labels.add(new Pair(hostile, hostile));
        }
        for (LabelSize size : List.of(LabelSize.S24, LabelSize.S6)) {
            byte[] pdf = sheets.pdf(wish(size, 1), "Salle", labels);
            Paper.of("sheet-hostile-" + size.code(), pdf);
            for (int at = 0; at < labels.size(); at++) {
                BufferedImage page = page(pdf, at / size.count());
                assertThat(read(cut(page, size.place(at % size.count())))).isEqualTo(SITE + "/x/" + code(at));
            }
        }
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.pdf(wish(LabelSize.S24, 1), "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.pdf(wish(LabelSize.S24, 1), "", pieces(1201)));
    }

    @Test
    void sheetsLieInTheMiddleOfA4() {
        LabelSize.Place first = LabelSize.S24.place(0);
        LabelSize.Place last = LabelSize.S24.place(23);
        assertThat(first).isEqualTo(new LabelSize.Place(7.2, 12.9, 63.5, 33.9));
        assertThat(last.left() + last.width()).isCloseTo(202.7, within(0.01));
        assertThat(last.top() + last.height()).isCloseTo(284.1, within(0.01));
        assertThat(LabelSize.S6.place(1)).isEqualTo(new LabelSize.Place(106.2, 8.8, 99.1, 93.1));
    }

    private static BufferedImage page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(number, DOTS);
        }
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres / INCH * DOTS);
    }

    private static BufferedImage cut(BufferedImage page, LabelSize.Place place) {
        int left = dots(place.left());
        int top = dots(place.top());
        return page.getSubimage(
                left,
                top,
                Math.min(dots(place.width()), page.getWidth() - left),
                Math.min(dots(place.height()), page.getHeight() - top));
    }

    private static void whiten(BufferedImage page, LabelSize.Place place) {
        var on = page.createGraphics();
        on.setColor(java.awt.Color.WHITE);
        on.fillRect(dots(place.left()), dots(place.top()), dots(place.width()), dots(place.height()));
        on.dispose();
    }

    private static boolean isWhite(BufferedImage image) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(dots).allMatch(dot -> (dot & 0xff) > 240);
    }

    /** As a camera sees it that is a little too near: each dot is the mean of five by five. */
    private static BufferedImage blurred(BufferedImage label) {
        float[] mean = new float[25];
        java.util.Arrays.fill(mean, 1 / 25f);
        BufferedImage copy = new BufferedImage(label.getWidth(), label.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(label, 0, 0, null);
        return new java.awt.image.ConvolveOp(new java.awt.image.Kernel(5, 5, mean)).filter(copy, null);
    }

    private static String read(BufferedImage label) throws ReaderException {
        int[] dots = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(label.getWidth(), label.getHeight(), dots))))
                    .getText();
        } catch (NotFoundException none) {
            throw new AssertionError("No code is seen on the label", none);
        }
    }
}
