package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Papers;
import org.riwaq.storefront.theme.ThemeSettings;

class CircuitPaperTests {
    private static final int STOP_RED = 0x9c3f1f;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLeafletIsOnePageWithStopsHoursAndTheMap(Language language) {
        Visit visit =
                new Visit(new StorefrontView("ma", "Riwaq", List.of(language), "MAD", List.of(), "base"), language);
        Paper paper = Paper.of(
                "circuit-" + language.code(),
                CircuitPaper.pdf(
                        Papers.in(new ThemeSettings(null, false)),
                        visit,
                        RouteFileTests.CIRCUIT,
                        "https://example.org/fr/circuits/cuir"));

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.width()).isCloseTo(595f, within(1f));
        assertThat(paper.text()).contains("Cuir <&> sel", "Tanneries", "Salle", "09:00–18:00", "Nulle part");
        assertThat(stopsDrawn(paper.pictures().get(0))).as("stops on the map").isGreaterThan(300);
    }

    /** How much of the picture has the colour of a stop. */
    private static int stopsDrawn(BufferedImage picture) {
        int found = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xffffff) == STOP_RED) {
                    found++;
                }
            }
        }
        return found;
    }
}
