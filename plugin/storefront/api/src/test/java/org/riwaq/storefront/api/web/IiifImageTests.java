package org.riwaq.storefront.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.storefront.api.picture.PictureSize;

/** IIIF Image API 3.0; each test names its section. */
class IiifImageTests {
    private static final String ID = "https://riwaq.example/iiif/images/a";
    private final IiifImage large = new IiifImage(ID, new PictureSize(3000, 2001));
    private final IiifImage small = new IiifImage(ID, new PictureSize(500, 1000));

    private IiifImage.Sent sent(IiifImage image, String region, String size) {
        return (IiifImage.Sent) image.wanted(region, size, "0", "default.jpg");
    }

    @Test
    void section5_2_whatIsRequiredIsThereAndTheContextIsFirst() {
        Map<String, Object> info = large.info();
        assertThat(info.keySet().iterator().next()).isEqualTo("@context");
        assertThat(info)
                .containsEntry("@context", "http://iiif.io/api/image/3/context.json")
                .containsEntry("id", ID)
                .containsEntry("type", "ImageService3")
                .containsEntry("protocol", "http://iiif.io/api/image")
                .containsEntry("profile", "level0")
                .containsEntry("width", 3000)
                .containsEntry("height", 2001);
    }

    @Test
    void section5_2_aLimitIsNamedByWidthAndHeightAndOnlyWhereThereIsOne() {
        assertThat(large.info()).containsEntry("maxWidth", 1920).containsEntry("maxHeight", 1281);
        assertThat(small.info()).doesNotContainKeys("maxWidth", "maxHeight");
    }

    @Test
    void section5_3_everySizeThatIsListedIsServedAndNoneIsBeyondTheLimit() {
        for (IiifImage image : List.of(large, small)) {
            List<?> sizes = (List<?>) image.info().get("sizes");
            assertThat(sizes).hasSizeGreaterThan(2);
            for (Object listed : sizes) {
                Map<?, ?> size = (Map<?, ?>) listed;
                IiifImage.Sent sent = sent(image, "full", size.get("width") + "," + size.get("height"));
                assertThat(sent.size().width()).isEqualTo(size.get("width")).isLessThanOrEqualTo(1920);
                assertThat(sent.size().height()).isEqualTo(size.get("height"));
                assertThat(sent(image, "full", size.get("width") + ",")).isEqualTo(sent);
            }
        }
    }

    @Test
    void section4_2_maxIsTheLargestThatIsNotEnlarged() {
        assertThat(sent(large, "full", "max").size()).isEqualTo(new PictureSize(1920, 1281));
        assertThat(sent(small, "full", "max").size()).isEqualTo(new PictureSize(500, 1000));
    }

    @Test
    void section4_1_aSquareIsAsWideAndHighAsTheShorterSide() {
        assertThat(sent(small, "square", "max").size()).isEqualTo(new PictureSize(500, 500));
        assertThat(sent(large, "square", "320,320").size()).isEqualTo(new PictureSize(320, 320));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0,10,10", "pct:0,0,50,50", "", "FULL", "full "})
    void section4_1_anotherRegionIsABadRequest(String region) {
        assertThat(large.wanted(region, "max", "0", "default.jpg")).isEqualTo(new IiifImage.Bad(region));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0,", "4000,", "321,", ",100", "pct:50", "!300,300", "320,320", "w,h", "", "-1,", "max,", "1e3,"
            })
    void section4_2_aSizeThatIsNotOfferedIsABadRequest(String size) {
        assertThat(large.wanted("full", size, "0", "default.jpg")).isEqualTo(new IiifImage.Bad(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^max", "^4000,", "^,4000", "^pct:120", "^!4000,4000", "^4000,3000"})
    void section4_2_enlargingIsNotImplemented(String size) {
        assertThat(large.wanted("full", size, "0", "default.jpg")).isEqualTo(new IiifImage.NotImplemented(size));
    }

    @ParameterizedTest
    @CsvSource({
        "90, default.jpg",
        "!0, default.jpg",
        "360.5, default.jpg",
        "0, gray.jpg",
        "0, default.png",
        "0, default"
    })
    void sections4_3_to_4_5_anotherRotationQualityOrFormatIsABadRequest(String rotation, String file) {
        assertThat(large.wanted("full", "max", rotation, file)).isInstanceOf(IiifImage.Bad.class);
    }

    @Test
    void section4_8_theCanonicalAddressIsInTheFormsThatAreNamedThere() {
        assertThat(sent(large, "full", "320,").canonical()).isEqualTo(ID + "/full/320,213/0/default.jpg");
        assertThat(sent(small, "full", "500,").canonical()).isEqualTo(ID + "/full/max/0/default.jpg");
        assertThat(sent(small, "square", "max").canonical()).isEqualTo(ID + "/0,250,500,500/max/0/default.jpg");
    }

    @Test
    void section5_7_furtherFeaturesAreNamed() {
        assertThat(String.valueOf(large.info().get("extraFeatures")))
                .contains("regionSquare")
                .doesNotContain("sizeByW");
    }
}
