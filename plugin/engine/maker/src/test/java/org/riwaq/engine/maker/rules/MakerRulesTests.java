package org.riwaq.engine.maker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.maker.domain.FormerHandle;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerPhoto;
import org.riwaq.engine.maker.domain.MakerPhotoImpl;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class MakerRulesTests {
    private final Makers makers = new Makers();
    private final Phones phones = new Phones(new String[] {"MA", "EH"});
    private final MakerRules rules = new MakerRules(makers, phones);
    private final MakerChange change = new MakerChange(makers, phones, "Africa/Casablanca");
    private final Maker maker = Makers.maker(1, "Amina", "ARTISAN");

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMakerWithNothingUnusualIsGood() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void aHandleOfAnotherMakerIsRefused() {
        makers.taken.add("amina");
        assertThat(codes()).containsExactly("maker.handle.taken");
    }

    @Test
    void aPositionHasBothDegreesAndTheyAreDegrees() {
        maker.setLatitude(new BigDecimal("23.7"));
        assertThat(codes()).containsExactly("maker.position.half");
        maker.setLongitude(new BigDecimal("-215"));
        assertThat(codes()).containsExactly("number.out-of-range");
        maker.setLongitude(new BigDecimal("-15.9"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aBankAccountDoesNotStandInTheStory() {
        maker.setStory("<p>Virement : 011 780 0000123456789012 34</p>");
        assertThat(codes()).containsExactly("maker.story.bank-account");
        maker.setStory("<p>ICE 001561191000066, depuis 1987, +212 528 89 12 34</p>");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aPhotoIsOfTheLibrary() {
        MakerPhoto photo = new MakerPhotoImpl();
        for (String elsewhere :
                List.of("https://example.org/a.png", "//example.org/a.png", "javascript:alert(1)", "/\\x")) {
            photo.setUrl(elsewhere);
            assertThat(new MakerPhotoRules().broken(photo))
                    .as(elsewhere)
                    .extracting(refusal -> refusal.code)
                    .containsExactly("photo.not-of-the-library");
        }
        photo.setUrl("/cmsstatic/makers/théière 1.png");
        assertThat(new MakerPhotoRules().broken(photo)).isEmpty();
    }

    @Test
    void identifiersAreChecked() {
        maker.getIdentifiers().setIce("001561191000065");
        maker.getIdentifiers().setRna("?");
        maker.getIdentifiers().setPhone("12");
        assertThat(codes()).containsExactly("maker.ice.invalid", "maker.register.format", "maker.phone.invalid");
    }

    @Test
    void onlyACooperativeStandsInTheCooperativesRegisterWithCourtAndNumber() {
        maker.getIdentifiers().setCooperativeCourt("Dakhla");
        assertThat(codes()).containsExactly("maker.cooperative.court-and-number");
        maker.getIdentifiers().setCooperativeNumber("17/2020");
        assertThat(codes()).containsExactly("maker.cooperative.only");
        maker.setKind("COOPERATIVE");
        assertThat(codes()).isEmpty();
    }

    @Test
    void languagesAndZonesAreKnownOnes() {
        maker.setLanguages("fr;Arabic");
        maker.setZone("Africa/Dakhla");
        assertThat(codes()).containsExactly("maker.languages.format", "maker.zone.unknown");
    }

    @Test
    void onlyTheDirectorateVerifiesAndTakesItBack() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken("merchant", "", AuthorityUtils.NO_AUTHORITIES));
        maker.getVerification().setVerified(true);
        assertThat(codes()).containsExactly("maker.verified.not-yours");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "director", "", AuthorityUtils.createAuthorityList("PERMISSION_RIWAQ_VERIFY")));
        assertThat(codes()).isEmpty();
        change.complete(maker, "amina");
        assertThat(maker.getVerification().getVerifiedBy()).isEqualTo("director");
        assertThat(maker.getVerification().getVerifiedAt()).isNotNull();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken("merchant", "", AuthorityUtils.NO_AUTHORITIES));
        assertThat(codes()).isEmpty();
        maker.getVerification().setVerified(false);
        assertThat(codes()).containsExactly("maker.verified.not-yours");
    }

    @Test
    void aHandleIsMadeOfTheNameOfANewMakerAndNumberedWhenTaken() {
        makers.taken.add("amina-du-sud");
        assertThat(change.handle(" ", "Amina du Sud", null)).isEqualTo("amina-du-sud-2");
        assertThat(change.handle("typed", "Amina du Sud", null)).isEqualTo("typed");
        makers.handleBefore = "amina";
        assertThat(change.handle("", "Amina du Nord", 1L)).isEqualTo("amina");
    }

    @Test
    void aHandleThatIsGivenUpIsRememberedAndOneThatIsTakenBackIsNot() {
        maker.setHandle("amina-2");
        change.complete(maker, "amina");
        assertThat(maker.getFormerHandles()).extracting(FormerHandle::getHandle).containsExactly("amina");
        maker.setHandle("amina");
        change.complete(maker, "amina-2");
        assertThat(maker.getFormerHandles()).extracting(FormerHandle::getHandle).containsExactly("amina-2");
    }

    private List<String> codes() {
        return rules.broken(maker).stream().map(refusal -> refusal.code).toList();
    }
}
