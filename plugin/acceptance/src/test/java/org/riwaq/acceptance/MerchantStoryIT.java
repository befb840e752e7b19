package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;

/** What a merchant saves in the stock admin is what a shopper finds. */
@ExtendWith(WholeMarket.class)
class MerchantStoryIT {
    private static final String DAKHLA = "MA-12";
    private Merchant merchant;
    private Shopper shopper;
    private String maker;

    @BeforeEach
    void meet(Market market) throws Exception {
        merchant = Merchant.at(market);
        shopper = Shopper.at(market);
        maker = Piece.newMaker(merchant, DAKHLA);
    }

    private Optional<JsonNode> found(String query, Piece piece) throws IOException {
        return shopper.titled(query, piece.word());
    }

    private Piece visible(String region) throws IOException, AdminRefused {
        Piece piece = Piece.madeIn(merchant, region, maker);
        Seen.soon(
                "a new product in " + region,
                () -> found("lang=fr&region=" + region, piece).isPresent());
        return piece;
    }

    @Test
    void aProductTaggedInTheAdminIsFoundByItsRegionInTheApiAndOnThePage() throws Exception {
        Piece piece = Piece.untagged(merchant);
        assertThat(found("lang=fr", piece))
                .as("without maker and origin it is not shown")
                .isEmpty();

        piece.madeBy(merchant, maker);
        piece.tag(merchant, DAKHLA);

        Seen.soon(
                "tagged " + DAKHLA,
                () -> found("lang=fr&region=" + DAKHLA, piece).isPresent());
        JsonNode product = found("lang=fr&region=" + DAKHLA, piece).orElseThrow();
        assertThat(product.path("title").asText()).isEqualTo("Coffret " + piece.word());
        assertThat(product.path("price").path("amount").asLong()).isEqualTo(12050);
        assertThat(product.path("price").path("currency").asText()).isEqualTo("MAD");
        assertThat(product.path("maker").path("name").asText()).isEqualTo(maker);
        assertThat(product.path("origin").path("region").asText()).isEqualTo(DAKHLA);
        assertThat(product.path("origin").path("evidence").asText()).isEqualTo("DECLARED");
        assertThat(shopper.page("/fr/search?region=" + DAKHLA + "&q=" + piece.word()))
                .contains(product.path("handle").asText())
                .contains(piece.word());
        assertThat(found("lang=fr&region=MA-01", piece)).isEmpty();
    }

    @Test
    void aSecondPlaceOfMakingIsRefusedAndTheFirstStays() throws Exception {
        Piece piece = visible(DAKHLA);

        assertThatThrownBy(() -> piece.tag(merchant, "MA-01")).isInstanceOf(AdminRefused.class);

        assertThat(found("lang=fr&region=" + DAKHLA, piece)).isPresent();
    }

    @Test
    void aNewNameAndANewPriceAreSeen() throws Exception {
        Piece piece = visible(DAKHLA);
        String newName = "Fils & Filles é زربية " + piece.word();

        piece.set(merchant, "defaultSku__name", newName);
        Seen.soon(
                "renamed",
                () -> found("lang=fr", piece)
                        .filter(product -> product.path("title").asText().equals(newName))
                        .isPresent());

        piece.set(merchant, "defaultSku__retailPrice", "99,00");
        Seen.soon("a new price", () -> found("lang=fr&maxPrice=9900", piece).isPresent());
    }

    @Test
    void aTranslationIsSeenInItsLanguageAlone() throws Exception {
        Piece piece = visible(DAKHLA);
        String english = "A casket, " + piece.word();

        merchant.translate(piece.path(), "defaultSku__name", "en", english);

        Seen.soon(
                "translated",
                () -> found("lang=en", piece)
                        .filter(product -> product.path("title").asText().equals(english))
                        .isPresent());
        assertThat(found("lang=fr", piece).orElseThrow().path("title").asText()).isEqualTo("Coffret " + piece.word());
    }

    @Test
    void aPictureIsSeenAndServed() throws Exception {
        Piece piece = visible(DAKHLA);

        String address = merchant.upload(piece.path(), piece.word() + ".png", "image/png", picture());
        piece.set(merchant, "defaultSku__skuMedia---primary", "{\"url\":\"" + address + "\"}");

        Seen.soon(
                "a picture",
                () -> found("lang=fr", piece)
                        .filter(product -> product.hasNonNull("image")
                                && !product.path("image").isEmpty())
                        .isPresent());
    }

    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(new Color((int) System.nanoTime()));
        drawing.fillOval(50, 50, 500, 300);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoLongerSoldIsNoLongerFound() throws Exception {
        Piece piece = visible(DAKHLA);

        piece.set(merchant, "defaultSku__activeEndDate", "2020.01.01 00:00:00");

        Seen.soon("deactivated", () -> found("lang=fr", piece).isEmpty());
    }

    @Test
    void whatIsDeletedIsNoLongerFound() throws Exception {
        Piece piece = visible(DAKHLA);
        String handle = found("lang=fr", piece).orElseThrow().path("handle").asText();

        merchant.delete(piece.path());

        Seen.soon("deleted", () -> found("lang=fr", piece).isEmpty());
        Seen.soon("its page is gone", () -> shopper.product(handle, "fr").isEmpty());
    }

    @Test
    void theHundredthSaveOfAStormIsSeenToo() throws Exception {
        Piece piece = visible(DAKHLA);

        for (int save = 1; save <= 100; save++) piece.set(merchant, "defaultSku__retailPrice", save + ",00");

        Seen.soon(
                "the hundredth save",
                () -> found("lang=fr", piece)
                        .filter(product -> product.path("price").path("amount").asLong() == 10_000)
                        .isPresent());
    }

    @Test
    void aNewNameOfAMakerIsSeenOnItsProducts() throws Exception {
        Piece piece = visible(DAKHLA);
        String id = merchant.findOne("makers", "name", maker);
        String newName = "Maison " + Piece.newWord();

        merchant.save(merchant.form("makers/" + id).with("name", newName));

        Seen.soon(
                "the maker renamed",
                () -> found("lang=fr", piece)
                        .filter(product ->
                                product.path("maker").path("name").asText().equals(newName))
                        .isPresent());
    }

    @Test
    void aMakerOfThreeHundredProductsIsRenamedOnAll(Market market) throws Exception {
        try (LargeMaker large = LargeMaker.of(market, merchant, 300)) {
            Seen.soon("300 products given to one maker by another process", () -> large.products(shopper) == 300);
            String newName = "Maison " + Piece.newWord();

            large.rename(merchant, newName);

            Seen.soon("their maker renamed on all", () -> large.productsThatSay(shopper, newName) == 300);
        }
    }

    @Test
    void aPinIsFirstForItsQuestionAndASecondOneOnItsPlaceIsRefused() throws Exception {
        Piece pinned = visible(DAKHLA);
        Piece other = visible(DAKHLA);
        String question = "lang=fr&region=" + DAKHLA + "&q=" + other.word();
        assertThat(found(question.replace("&q=" + other.word(), ""), pinned)).isPresent();

        AdminForm pin = placement("PIN", pinned, other.word()).with("place", "1");
        merchant.save(pin);

        Seen.soon(
                "pinned",
                () -> shopper.products(question)
                        .path("items")
                        .path(0)
                        .path("title")
                        .asText("")
                        .contains(pinned.word()));
        AdminForm second = placement("PIN", other, other.word()).with("place", "1");
        assertThatThrownBy(() -> merchant.save(second))
                .isInstanceOf(AdminRefused.class)
                .hasMessageContaining(pinned.word());

        merchant.save(placement("HIDE", other, other.word()));
        Seen.soon("hidden", () -> found("lang=fr", other).isEmpty());
    }

    @Test
    void aQuestionThatNothingFitsBecomesASynonymAndIsFoundSecondsLater() throws Exception {
        String word = Piece.newWord();
        String address = "/fr/search?q=" + word;
        assertThat(unmet(word)).isTrue();
        String handle = shopper.products("lang=fr&q=" + word)
                .path("items")
                .path(0)
                .path("handle")
                .asText();
        // Any four are at most four visitors; forty are surely five.
        for (int browser = 0; browser < 40; browser++) shopper.pageFor(browser, address, "/fr/");
        shopper.pageFor(7, "/fr/products/" + handle, address);
        Seen.soon(
                "a question that five asked",
                () -> !merchant.find("unmet-questions", "question", word).isEmpty());

        AdminForm form = merchant.form("unmet-questions/" + merchant.findOne("unmet-questions", "question", word));
        merchant.save(form.with("alternatives", "tapis"));

        Seen.soon("its synonym", () -> !unmet(word));
        assertThat(shopper.products("lang=fr&q=" + word).path("total").asInt())
                .isEqualTo(shopper.products("lang=fr&q=tapis").path("total").asInt());
    }

    private boolean unmet(String word) throws IOException {
        return !shopper.products("lang=fr&q=" + word).path("relaxed").isEmpty();
    }

    private AdminForm placement(String action, Piece piece, String question) throws IOException {
        AdminForm form = merchant.creating("placements", "");
        form.with("action", action).with("question", question);
        form.with("product", piece.path().substring(piece.path().indexOf('/') + 1));
        return form;
    }
}
