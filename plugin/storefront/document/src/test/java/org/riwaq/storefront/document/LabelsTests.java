package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.ShippingLabel;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.ThemeSettings;

class LabelsTests {
    private static final String PARCEL = "4f6f7c2e-6b1d-4a0e-9a57-1f2e3d4c5b6a";
    private static final Map<DecodeHintType, Object> OURS =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128));
    private final PdfLabels labels = new PdfLabels(Papers.in(new ThemeSettings(null, false)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLabelIsOnePageOfA6WithEverythingThatACarrierNeeds(Language language) throws NotFoundException {
        Paper paper = Paper.of("label-" + language.code(), labels.pdf(visit(language), home()));

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.width()).isCloseTo(297.6f, within(1f));
        assertThat(paper.height()).isCloseTo(419.5f, within(1f));
        assertThat(paper.text())
                .contains("R26-4F7K2M9Q", "4f6f7c2e", "+212661234567", "Salma Bennani", "73000 Dakhla")
                .contains(language == Language.EN ? "1,234.50" : language == Language.AR ? "1.234,50" : "1 234,50");
        assertThat(codes(paper)).containsExactlyInAnyOrder("R26-4F7K2M9Q", PARCEL);
    }

    @Test
    void arabicNamesAreShapedAndKeepTheirNumbers() {
        ShippingLabel arabic = new ShippingLabel(
                "R26-4F7K2M9Q",
                PARCEL,
                "تعاونية النساء للنسيج \"تيزنيت\"",
                "سَلْمَى بنّاني (الطابق 3)",
                "+212661234567",
                new AddressView(
                        "MA", "MA-OUD", "الداخلة", "73000", List.of("شارع محمد الخامس، رقم 12 مكرر", "حي السلام B4")),
                "وادي الذهب",
                List.of(),
                new Money(1234550, "MAD"),
                "");
        Paper paper = Paper.of("label-arabic", labels.pdf(visit(Language.AR), arabic));

        assertThat(paper.text()).contains("+212661234567", "73000", "12.345,50", "R26-4F7K2M9Q");
    }

    @Test
    void aParcelThatIsFetchedShowsWhereAndTakesNoCash() {
        ShippingLabel fetched = new ShippingLabel(
                "R26-4F7K2M9Q",
                PARCEL,
                "Coopérative Tiznit Argent",
                "Salma Bennani",
                null,
                null,
                "",
                List.of("Salle d’exposition de Dakhla", "Complexe artisanal, avenue Al Walae"),
                null,
                "https://example.org/p/" + PARCEL);
        Paper paper = Paper.of("label-fetched", labels.pdf(visit(Language.FR), fetched));

        assertThat(paper.text())
                .contains("À retirer par", "Salle d’exposition de Dakhla")
                .doesNotContain("À encaisser");
    }

    /** Whoever types these must not break the page, nor turn round or hide what stands beside. */
    @Test
    void hostileNamesArePrintedAndNothingElseMoves() throws NotFoundException {
        Language language = Language.AR;
        for (String name : Hostile.NAMES) {
            ShippingLabel label = new ShippingLabel(
                    "R26-4F7K2M9Q",
                    PARCEL,
                    name,
                    name,
                    "+212661234567",
                    new AddressView("MA", "MA-OUD", name, "73000", List.of(name, name, name)),
                    "Oued Ed-Dahab",
                    List.of(),
                    new Money(100, "MAD"),
                    "");
            Paper paper = Paper.of(
                    "label-hostile-" + language.code() + "-" + Hostile.NAMES.indexOf(name),
                    labels.pdf(visit(language), label));

            assertThat(paper.pages()).as(name).hasSize(1);
            assertThat(paper.text()).as(name).contains("R26-4F7K2M9Q", "+212661234567");
            assertThat(codes(paper)).as(name).containsExactlyInAnyOrder("R26-4F7K2M9Q", PARCEL);
        }
    }

    @Test
    void aCodeThatNoCameraWouldReadIsRefused() {
        ShippingLabel home = home();
        ShippingLabel tooMuch = new ShippingLabel(
                home.order(),
                home.parcel(),
                home.maker(),
                home.recipient(),
                home.phone(),
                home.address(),
                home.provinceName(),
                home.place(),
                home.collect(),
                "x".repeat(301));

        assertThatIllegalArgumentException().isThrownBy(() -> labels.pdf(visit(Language.FR), tooMuch));
    }

    private static ShippingLabel home() {
        return new ShippingLabel(
                "R26-4F7K2M9Q",
                PARCEL,
                "Coopérative Tiznit Argent",
                "Salma Bennani",
                "+212661234567",
                new AddressView("MA", "MA-OUD", "Dakhla", "73000", List.of("12 bis, avenue Al Walae", "2e étage")),
                "Oued Ed-Dahab",
                List.of(),
                new Money(123450, "MAD"),
                "");
    }

    static Visit visit(Language language) {
        return new Visit(
                new StorefrontView("riwaq", "Riwaq", List.of(Language.values()), "MAD", List.of(), "base"), language);
    }

    private static List<String> codes(Paper paper) throws NotFoundException {
        BufferedImage picture = paper.pictures().get(0);
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        return Arrays.stream(new GenericMultipleBarcodeReader(new MultiFormatReader())
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)), OURS))
                .map(Result::getText)
                .distinct()
                .toList();
    }
}
